"""Pages to look at: those of the pairs in corpora/, a hostile one, and others on demand."""
import dataclasses
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXED = 100_000  # bytes of a page that its texts do not count for
TIMES = 3  # what each byte of the texts may come to, beside that

HOSTILE = (
    "<script>document.title='HOSTILE'</script> sagte Präsident Demir am Montag in Ankara. "
    "<img src=x onerror=\"document.title='HOSTILE'\"><svg onload=alert(1)> \"'><b>42 Prozent</b>\u2028 der Menschen verurteilten "
    "die Wahl. </script><script>document.title='HOSTILE'</script><!-- <style>*{display:none}</style> \u202eAnkara\u2066 und &lt;Izmir "
    "&amp; 7 Menschen. javascript:alert(1) http://example.org/x.png \x1b[31m\x00 </p></section></main></html>\n"
)


@dataclasses.dataclass
class Pair:
    name: str
    de: pathlib.Path
    en: pathlib.Path
    page: pathlib.Path

    def text_bytes(self) -> int:
        return self.de.stat().st_size + self.en.stat().st_size


def view(program: str, *arguments) -> None:
    subprocess.run([program, "view", "-q", *map(str, arguments)], check=True, timeout=120)


def pairs_below(folder: pathlib.Path) -> list[tuple[str, pathlib.Path, pathlib.Path]]:
    """The pairs de.txt and en.txt in folders, or else the first two texts of the folder itself."""
    found = [(each.parent.name, each, each.with_name("en.txt")) for each in sorted(folder.glob("*/de.txt"))]
    texts = sorted(folder.glob("*.txt"))
    return found or ([(folder.name, texts[0], texts[1])] if len(texts) > 1 else [])


class Pages:
    """written into a folder that is gone when this is closed"""

    def __init__(self, program: str, others: list[str]):
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.scratch.name)
        self.program = program
        found = [pair for folder in [ROOT / "corpora", *map(pathlib.Path, others)] for pair in pairs_below(folder)]
        table = self.folder / "pairs.tsv"
        table.write_text("".join(f"{name}\t{de.resolve()}\t{en.resolve()}\n" for name, de, en in found), encoding="utf-8")
        view(program, "--pairs", table, "-o", f"{self.folder}/")
        self.pairs = [Pair(name, de, en, self.folder / "pairs" / f"{name}.html") for name, de, en in found]
        self.hostile = self.invented("hostile", HOSTILE, HOSTILE.replace(" und ", " and ").replace("sagte", "said"))

    def invented(self, name: str, german: str, english: str) -> Pair:
        pair = Pair(name, *(self.folder / f"{name}.{ending}" for ending in ("de.txt", "en.txt", "html")))
        pair.de.write_text(german, encoding="utf-8")
        pair.en.write_text(english, encoding="utf-8")
        view(self.program, pair.de, pair.en, "-l", "de", "--id", "<b>" + name, "-o", pair.page)
        return pair

    def close(self) -> None:
        self.scratch.cleanup()
