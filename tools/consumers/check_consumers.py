#!/usr/bin/env python3
"""Whether what synopse writes opens in the programs that it is for.

usage: check_consumers.py SYNOPSE [TEXT...]

Annotates the texts (default: those of corpora/, and one with emoji, combining marks, CRLF and controls), converts the result to
every format, and holds each against what its readers demand: Python's standard library, xmlstarlet, xsltproc, CETEIcean in headless
Chromium (from the npm registry, into a temporary folder), cassis where Python has it.  Programs that are not there are named and
left out.  Run by hand; no test.
"""
import csv
import glob
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XMI_ID = "{http://www.omg.org/XMI}id"
STRANGE = ("Die Re\u0301gion\r\nKaldo \U0001F600 zählt 52.000 Einwohner.\r\n\r\n»Das reicht nicht«\x0c, sagte Präsident Jan Oster\u00a0am 4. Mai 2031. "
           "\U0001F468\u200d\U0001F692 Die EU verurteilte die Wahl in Kaldo scharf.\r\n")


class Checks:
    """Counts what was looked at, and remembers what was wrong."""

    def __init__(self):
        self.rows, self.wrong = [], []

    def add(self, name, looked_at, wrong):
        self.rows.append((name, looked_at, len(wrong)))
        self.wrong += [f"{name}: {each}" for each in wrong]

    def skip(self, name, why):
        self.rows.append((name, why, ""))

    def report(self):
        for name, looked_at, wrong in self.rows:
            print(f"{name:32} {looked_at!s:>12} {wrong!s:>6}")
        for each in self.wrong[:20]:
            print("  " + each[:300])
        return 1 if self.wrong else 0


def run(*command, text_in=None):
    return subprocess.run([str(each) for each in command], input=text_in, capture_output=True, check=True).stdout.decode("utf-8")


def visible(text):
    """As TEI's string value has it: what XML cannot say is U+FFFD."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def check_python(documents, folder, checks):
    wrong, tokens = [], 0
    for document in documents:
        tree = ElementTree.parse(folder / "tei" / (document["id"] + ".xml"))
        body = tree.find(f".//{TEI}body")
        if "".join(body.itertext()) != visible(document["text"]):
            wrong.append(document["id"] + ": another text")
        found = [each for each in body.iter() if each.tag in (TEI + "w", TEI + "pc") and each.get("part") in (None, "I")]
        tokens += len(found)
        if len(found) != len(document["tokens"]):
            wrong.append(f"{document['id']}: {len(found)} tokens, not {len(document['tokens'])}")
    checks.add("TEI: ElementTree, tokens", tokens, wrong)


def check_xmlstarlet(documents, folder, checks):
    if not shutil.which("xmlstarlet"):
        return checks.skip("TEI: xmlstarlet", "not there")
    wrong = []
    for document in documents:
        path = folder / "tei" / (document["id"] + ".xml")
        run("xmlstarlet", "val", "-w", "-q", path)
        text = run("xmlstarlet", "sel", "-T", "-N", "t=http://www.tei-c.org/ns/1.0", "-t", "-v", "string(//t:body)", path)
        if text.rstrip("\n") != visible(document["text"]).rstrip("\n"):
            wrong.append(document["id"] + ": another text")
    checks.add("TEI: xmlstarlet, files", len(documents), wrong)


def conllu_tokens(text):
    """(form, whether a blank follows) of each token, and the sentences' texts."""
    tokens, texts, covered = [], [], 0
    for line in text.split("\n"):
        if line.startswith("# text = "):
            texts.append(line[9:])
            covered = 0
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if "-" in columns[0]:
                covered = int(columns[0].split("-")[1])
            elif int(columns[0]) <= covered:
                continue
            tokens.append((columns[1], "SpaceAfter=No" not in columns[9].split("|")))
    return tokens, texts


def check_xsltproc(documents, folder, checks):
    if not shutil.which("xsltproc"):
        return checks.skip("TEI: xsltproc to CoNLL-U", "not there")
    wrong, count = [], 0
    for document in documents:
        made = run("xsltproc", HERE / "tei2conllu.xsl", folder / "tei" / (document["id"] + ".xml"))
        ours = (folder / "conllu" / (document["id"] + ".conllu")).read_text(encoding="utf-8")
        (theirs, their_texts), (tokens, texts) = conllu_tokens(unicodedata.normalize("NFC", made)), conllu_tokens(ours)
        count += len(tokens)
        # Whether anything follows the very last token is nothing that TEI says.
        if theirs[:-1] != tokens[:-1] or their_texts != texts:
            wrong.append(document["id"] + ": " + next((f"{a} {b}" for a, b in zip(theirs, tokens) if a != b), "another text"))
    checks.add("TEI: xsltproc to CoNLL-U, tokens", count, wrong)


def ceteicean(folder):
    """Unpacks the package; False where there is no npm, or no network."""
    try:
        run("npm", "pack", "--silent", "--pack-destination", folder, "CETEIcean@1.9.5")
        run("tar", "xzf", next(folder.glob("*.tgz")), "-C", folder)
        shutil.copy(folder / "package" / "dist" / "CETEI.js", folder)
        return True
    except (OSError, subprocess.CalledProcessError, StopIteration):
        return False


def check_browser(documents, folder, checks):
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    page = folder / "browser"
    page.mkdir()
    if not browser or not ceteicean(page):
        return checks.skip("TEI: CETEIcean in Chromium", "not there")
    shutil.copy(HERE / "ceteicean.html", page)
    files = [(folder / "tei" / (each["id"] + ".xml")).read_bytes().decode("utf-8") for each in documents]
    (page / "files.js").write_text("const files = " + json.dumps(files) + ";", encoding="utf-8")
    dom = run(browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000", f"--user-data-dir={page}/profile",
              "--dump-dom", (page / "ceteicean.html").as_uri())
    result = re.search('<pre id="result">(.*?)</pre>', dom, re.S)
    found = json.loads(html.unescape(result.group(1))) if result and result.group(1) else []
    wrong = [] if len(found) == len(documents) else ["the page shows no result"]
    for document, each in zip(documents, found):
        if each["text"] != visible(document["text"]):
            wrong.append(document["id"] + ": another text")
        if each["stances"] != len(document["stances"]):
            wrong.append(f"{document['id']}: {each['stances']} stances, not {len(document['stances'])}")
        wrong += [f"{document['id']}: {pointer} leads nowhere" for pointer in each["dangling"]]
    checks.add("TEI: CETEIcean in Chromium, files", len(found), wrong)
    checks.add("TEI: ... pointers", sum(each["pointers"] for each in found), [])


def check_conllu(folder, checks):
    for name, width in (("conllu", 10), ("conllup", 16)):
        wrong, words = [], 0
        for path in sorted((folder / name).glob("[!.]*")):
            text = path.read_bytes().decode("utf-8")
            if "\r" in text or not text.endswith("\n\n") or unicodedata.normalize("NFC", text) != text:
                wrong.append(path.name + ": line ends or normal form")
            ids = re.findall("^# sent_id = (.*)$", text, re.M)
            if len(set(ids)) != len(ids) or any(re.search(r"[\s/]", each) for each in ids):
                wrong.append(path.name + ": sentence ids")
            for sentence in text.rstrip("\n").split("\n\n"):
                rows = [line.split("\t") for line in sentence.split("\n") if not line.startswith("#")]
                words += len(rows)
                said = re.search("^# text = (.*)$", sentence, re.M).group(1)
                tokens, _ = conllu_tokens(sentence)
                if said != "".join(form + " " * blank for form, blank in tokens[:-1]) + tokens[-1][0]:
                    wrong.append(f"{path.name}: {said}")
                wrong += [f"{path.name}: {row}" for row in rows if len(row) != width or any(not each for each in row)]
        checks.add(f"{name}: UD's rules, lines", words, wrong)


def check_brat(documents, folder, checks):
    wrong, count = [], 0
    for document in documents:
        text = (folder / "brat" / (document["id"] + ".txt")).read_bytes().decode("utf-8")
        known = set()
        if text != document["text"]:
            wrong.append(document["id"] + ": another text")
        lines = (folder / "brat" / (document["id"] + ".ann")).read_bytes().decode("utf-8").split("\n")
        for line in lines:
            name, _, rest = line.partition("\t")
            if name in known:
                wrong.append(f"{name} twice")
            known.add(name)
            if name.startswith("T"):
                what, words = rest.split("\t")
                ranges = [tuple(map(int, each.split())) for each in what.partition(" ")[2].split(";")]
                pieces = [text[begin:end] for begin, end in ranges]
                count += 1
                if " ".join(pieces) != words or any(len(piece.splitlines()) != 1 for piece in pieces):
                    wrong.append(f"{document['id']}: {line}")
        for line in lines:
            wrong += [f"{line}: no {each}" for each in re.findall(r"[: ]([TE]\d+)(?= |$)", line.split("\t")[1] if "\t" in line and line[0] in "EAR" else "")
                      if each not in known]
    checks.add("brat: text-bound annotations", count, wrong)


def check_jsonld(documents, folder, checks):
    wrong, count = [], 0
    for document in documents:
        page = json.loads((folder / "jsonld" / (document["id"] + ".jsonld")).read_bytes())
        text = page["document"]["text"]
        for item in page["items"]:
            selectors = item["target"]["selector"]
            for quote in (selectors[1:] if isinstance(selectors, list) else []):
                begin, end = selectors[0]["start"], selectors[0]["end"]
                count += 1
                if text[begin:end] != quote["exact"] or not text[:begin].endswith(quote["prefix"]) or not text[end:].startswith(quote["suffix"]):
                    wrong.append(f"{document['id']}: {item['id']}")
    checks.add("JSON-LD: selectors", count, wrong)


def check_xmi(documents, folder, checks):
    wrong, count = [], 0
    for document in documents:
        root = ElementTree.parse(folder / "xmi" / (document["id"] + ".xmi")).getroot()
        ids = {each.get(XMI_ID) for each in root}
        sofa = next(each for each in root if each.tag.endswith("}Sofa"))
        if sofa.get("sofaString") != visible(document["text"]):
            wrong.append(document["id"] + ": another text")
        units = sofa.get("sofaString").encode("utf-16-le")
        names = []
        for each in root:
            if each.get("begin"):
                count += 1
                words = units[2 * int(each.get("begin")):2 * int(each.get("end"))].decode("utf-16-le")
                if each.tag.endswith("}NamedEntity"):
                    names.append(words)
            for feature in ("roles", "parts", "target", "sofa", "members", "de", "en"):
                wrong += [f"{document['id']}: no {one}" for one in (each.get(feature) or "").split() if one not in ids]
        if names != [visible(document["text"][each["start"]:each["end"]]) for each in document["entities"]]:
            wrong.append(document["id"] + ": other names")
    checks.add("XMI: annotations", count, wrong)


def check_cassis(documents, folder, checks):
    try:
        import cassis
    except ImportError:
        return checks.skip("XMI: cassis", "not there")
    with open(ROOT / "src/schema/synopse-typesystem.xml", "rb") as file:
        types = cassis.load_typesystem(file)
    wrong, count = [], 0
    for document in documents:
        with open(folder / "xmi" / (document["id"] + ".xmi"), "rb") as file:
            cas = cassis.load_cas_from_xmi(file, typesystem=types)
        found = [(each.begin, each.end, each.value) for each in cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")]
        count += len(found)
        if sorted(found) != sorted((each["start"], each["end"], each["type"]) for each in document["entities"]):
            wrong.append(document["id"] + ": other entities")
        for stance in cas.select("webanno.custom.Stance"):
            for link in stance.roles.elements if stance.roles else []:
                if link.target is None:
                    wrong.append(document["id"] + ": a role without target")
    checks.add("XMI: cassis, entities", count, wrong)


def check_tables(documents, folder, checks):
    units = {"codepoint": lambda text: text, "utf16": lambda text: text.encode("utf-16-le"), "utf8": lambda text: text.encode("utf-8")}
    texts = {each["id"]: each["text"] for each in documents}
    for unit, encode in units.items():
        wrong, count = [], 0
        for table in ("sentences", "tokens", "entities", "figures", "quotes", "stances", "annotations"):
            path = folder / f"{table}.{unit}.csv"
            with open(path, encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    text, size = encode(texts[row["document"]]), 2 if unit == "utf16" else 1
                    piece = text[size * int(row["start"]):size * int(row["end"])]
                    words = piece if unit == "codepoint" else piece.decode("utf-16-le" if unit == "utf16" else "utf-8")
                    count += 1
                    if re.sub(r"^'(?='*[=+\-@\t\r\n])", "", row["text"]) != words or None in row or None in row.values():
                        wrong.append(f"{path.name}: {row}")
        checks.add(f"CSV: rows, {unit}", count, wrong)


def check_pairs(folder, checks):
    wrong, count = [], 0
    for name in ("tmx", "xces"):
        for path in sorted((folder / ("pairs." + name)).glob("[!.]*")):
            count += len(ElementTree.parse(path).getroot().findall(".//tu" if name == "tmx" else ".//link"))
    for path in sorted((folder / "pairs.jsonld").glob("[!.]*")):
        page = json.loads(path.read_bytes())
        ids = {each["id"] for each in page["items"]}
        for item in page["items"]:
            if isinstance(item["target"], list):
                count += 1
                wrong += [f"{path.name}: {each} leads nowhere" for each in item["target"] if each not in ids]
    checks.add("pairs: TMX, XCES, JSON-LD links", count, wrong)


def check_returns(tool, folder, checks):
    """What carries everything comes back as it was."""
    def lines(path):
        # XML has no controls outside of the text either; none of these texts has any there.
        return sorted(path.read_text(encoding="utf-8").splitlines())
    for name in ("tei", "jsonld", "xmi"):
        run(tool, "convert", "--from", name, "--to", "jsonl", "-o", folder / f"{name}.back.jsonl", folder / name)
        ours, theirs = lines(folder / "all.jsonl"), lines(folder / f"{name}.back.jsonl")
        checks.add(f"{name}: documents come back", len(theirs), [f"{a[:60]}" for a in set(theirs) ^ set(ours)])


def document_id(path):
    """event-de for corpora/event/de.txt"""
    return path.parent.name + "-" + path.stem if path.is_relative_to(ROOT) else path.stem


def main():
    tool, texts = os.path.abspath(sys.argv[1]), sys.argv[2:] or sorted(glob.glob(str(ROOT / "corpora/*/??.txt")))
    checks = Checks()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "strange.txt").write_bytes(STRANGE.encode("utf-8"))
        records = [json.dumps({"id": document_id(Path(path)), "text": Path(path).read_bytes().decode("utf-8")})
                   for path in texts + [folder / "strange.txt"]]
        (folder / "in.jsonl").write_text("\n".join(records), encoding="utf-8")
        run(tool, "annotate", "-q", "--from", "jsonl", "--to", "jsonl", "-o", folder / "all.jsonl", folder / "in.jsonl")
        documents = [json.loads(line) for line in (folder / "all.jsonl").read_text(encoding="utf-8").splitlines()]
        for each in ("tei", "conllu", "conllup", "vertical", "brat", "jsonld", "xmi", "csv", "tsv", "edges"):
            run(tool, "convert", "--from", "jsonl", "--to", each, "-o", f"{folder}/{each}/", folder / "all.jsonl")
        for table in ("sentences", "tokens", "entities", "figures", "quotes", "stances", "annotations"):
            for unit in ("codepoint", "utf16", "utf8"):
                run(tool, "convert", "--to", "csv", "--table", table, "--offset-unit", unit, "-o", folder / f"{table}.{unit}.csv", folder / "all.jsonl")
        run(tool, "align", "-q", "--by-name", ROOT / "corpora", "--to", "jsonl", "-o", folder / "pairs.jsonl")
        for each in ("tmx", "xces", "jsonld", "brat", "xmi", "conllup"):
            run(tool, "convert", "--from", "jsonl", "--to", each, "-o", f"{folder}/pairs.{each}/", folder / "pairs.jsonl")
        check_python(documents, folder, checks)
        check_xmlstarlet(documents, folder, checks)
        check_xsltproc(documents, folder, checks)
        check_browser(documents, folder, checks)
        check_conllu(folder, checks)
        check_brat(documents, folder, checks)
        check_jsonld(documents, folder, checks)
        check_xmi(documents, folder, checks)
        check_cassis(documents, folder, checks)
        check_tables(documents, folder, checks)
        check_pairs(folder, checks)
        check_returns(tool, folder, checks)
    sys.exit(checks.report())


if __name__ == "__main__":
    main()
