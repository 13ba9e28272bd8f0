# %% [markdown]
# # From two reports to a table of where they differ
#
# Run it as it is, or cell by cell in an editor or notebook that knows `# %%`:
#
#     python3 discrepancies.py de.txt en.txt tables/
#
# Without arguments it takes an event of this clone's corpus.

# %%
import csv
import pathlib
import sys

import synopse

CORPORA = pathlib.Path(__file__).resolve().parents[3] / "corpora"
arguments = sys.argv[1:] or [CORPORA / "montenegro-election" / "de.txt", CORPORA / "montenegro-election" / "en.txt"]
german, english = (pathlib.Path(path).read_text(encoding="utf-8") for path in arguments[:2])
folder = pathlib.Path(arguments[2]) if len(arguments) > 2 else None

# %% [markdown]
# ## Annotate and link both reports

# %%
pair = synopse.align(german, english)
print(pair)

# %% [markdown]
# ## Where they disagree
#
# A row of `records("discrepancies")` has what the table of `synopse align --to csv --table discrepancies` has: both places, both sentences,
# and a note for people. What only one of the reports says is of the category `missing`.

# %%
discrepancies = pair.records("discrepancies")
for row in discrepancies:
    if row["category"] != "missing":
        print(f"{row['category']:10} {row['note']}")

# %% [markdown]
# ## The figures of both, side by side
#
# `start` and `end` are indices of the text: code points.

# %%
figures = [{"lang": document.lang, **row} for document in (pair.de, pair.en) for row in document.records("figures")]
for row in figures:
    if row["kind"] in ("percent", "count", "money"):
        print(f"{row['lang']}  {row['kind']:8} {row['value']!s:>10} {row['unit'] or '':12} {row['text']}")

# %% [markdown]
# ## Tables for R, spreadsheets and pandas
#
# Tab-separated, in UTF-8, without quotes: `read.delim(file, quote = "")` in R, `discrepancies.R` beside this file goes on from here.

# %%
if folder:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "discrepancies.tsv").write_text(pair.to("tsv", table="discrepancies"), encoding="utf-8")
    with (folder / "figures.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, figures[0].keys())
        table.writeheader()
        table.writerows(figures)

# %% [markdown]
# ## With pandas, where it is installed

# %%
try:
    import pandas
except ImportError:
    print("pandas is not installed; that is all")
else:
    print(pandas.DataFrame(discrepancies).groupby("category")["score"].agg(["count", "mean"]).round(2))
    print(pandas.DataFrame(figures).pivot_table(index="kind", columns="lang", values="id", aggfunc="count", fill_value=0))
