#!/usr/bin/env python3
"""Every output of the bundled corpus is valid in our schema, and the text read back from it is the input, byte for byte.

usage: test_schema.py SYNOPSE      With TEI_ALL naming a copy of TEI's own schema, files are held against that, too.
"""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEI = "{http://www.tei-c.org/ns/1.0}"


def texts():
    return sorted((ROOT / "corpora").glob("*/??.txt"))


def text_of(body):
    """the string value of the body, with the controls that XML cannot hold restored"""
    out = []
    def walk(element):
        if element.tag == TEI + "g" and element.get("type") == "control":
            out.append(chr(int(element.get("n")[2:], 16)))
        else:
            out.append(element.text or "")
            for child in element:
                walk(child)
                out.append(child.tail or "")
    walk(body)
    return "".join(out)


def main():
    tool = sys.argv[1]
    wrong = []
    with tempfile.TemporaryDirectory() as scratch:
        for source in texts():
            target = pathlib.Path(scratch, f"{source.parent.name}.{source.stem}.xml")
            subprocess.run([tool, "annotate", str(source), "--to", "tei", "-o", str(target)], check=True)
            body = ElementTree.parse(target).getroot().find(f"{TEI}text/{TEI}body")
            if text_of(body).encode() != source.read_bytes():
                wrong.append(f"{source}: the text read back differs")
        for folder in sorted({source.parent for source in texts()}):
            name = folder.name
            pair = [tool, "align", str(folder / "de.txt"), str(folder / "en.txt"), "--id", name, "-o"]
            subprocess.run(pair + [f"{scratch}/{name}/"], check=True)
            subprocess.run(pair + [f"{scratch}/{name}.bundle.xml"], check=True)
        checked = subprocess.run([sys.executable, str(ROOT / "tools" / "check_schema.py"), scratch])
        validated = subprocess.run([tool, "validate", "--strict", scratch], capture_output=True, text=True)
        if validated.returncode or validated.stdout:
            wrong.append(f"validate finds something: {validated.stdout}{validated.stderr}")
    print("\n".join(wrong) or f"{len(texts())} texts come back byte for byte")
    sys.exit(1 if wrong or checked.returncode else 0)


if __name__ == "__main__":
    main()
