#!/usr/bin/env python3
"""Checks the editor grammar: its JSON is well-formed, its expressions compile, and they colour the shipped grammars sensibly.

Every line of a shipped file must be seen for what it is: statements, rules, parts and examples of .rules files,
forms, paradigms and columns of .lex files.  Editors read the expressions with Oniguruma, this test with Python's re.

usage: check_editor.py [GRAMMARS]
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
PARTS = {"match", "span", "each", "prefer"}


def expressions(node):
    """every match, begin and end below a node"""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("match", "begin", "end") and isinstance(value, str):
                yield value
            else:
                yield from expressions(value)
    elif isinstance(node, list):
        for each in node:
            yield from expressions(each)


def includes(node):
    if isinstance(node, dict):
        if "include" in node:
            yield node["include"].removeprefix("#")
        for value in node.values():
            yield from includes(value)
    elif isinstance(node, list):
        for each in node:
            yield from includes(each)


def python(expression):
    """Python has no look-behind of several lengths: each length becomes one of its own"""
    expression = expression.replace(r"(?<=\t|[ \t]{2})", r"(?:(?<=\t)|(?<=[ \t]{2}))")
    return re.compile(expression.replace(r"(?<=[\s\[!(=|]|^)", r"(?:(?<=[\s\[!(=|])|^)"))


def scopes(patterns, repository, line):
    """the scope of every piece that one of the top patterns finds, in their order"""
    found = []
    for pattern in patterns:
        if "include" in pattern:
            found += scopes([repository[pattern["include"].removeprefix("#")]], repository, line)
            continue
        if "patterns" in pattern and "begin" not in pattern:
            found += scopes(pattern["patterns"], repository, line)
            continue
        match = python(pattern.get("match") or pattern["begin"]).search(line)
        if not match:
            continue
        captures = pattern.get("captures") or pattern.get("beginCaptures") or {}
        names = [pattern.get("name")] + [each.get("name") for number, each in captures.items() if match.group(int(number))]
        found += [name for name in names if name]
    return found


def wanted_scope(line):
    """what a line of a .rules file must be seen as, None for a continued one"""
    word = line.split()[0]
    if word.startswith("#"):
        return "comment."
    if not line[0].isspace():
        return {"rule": "keyword.control.rule", "level": "keyword.other.statement", "include": "keyword.other.statement",
                "drop": "keyword.other.statement"}.get(word, "keyword.other.definition")
    if word in ("yes", "no"):
        return "keyword.control.example"
    return "keyword.control.part" if word in PARTS else None


def check_rules(grammar, path, report):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        wanted = wanted_scope(line) if line.strip() else None
        found = scopes(grammar["patterns"], grammar["repository"], line)
        if wanted and not any(name.startswith(wanted) for name in found):
            report(f"{path}:{number}: not seen as {wanted}: {line}")


def check_lexicon(grammar, path, report):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        wanted = "keyword.other.columns" if line.startswith("#:") else "comment." if line.startswith("#") else \
            "keyword.control.paradigm" if re.match(r"=?[a-z_]+: ", line) else "string.unquoted.form"
        found = scopes(grammar["patterns"], grammar["repository"], line)
        if not any(name.startswith(wanted) for name in found):
            report(f"{path}:{number}: not seen as {wanted}: {line}")


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent / "grammars"
    mistakes = []
    package = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    json.loads((HERE / "language-configuration.json").read_text(encoding="utf-8"))
    for entry in package["contributes"]["grammars"]:
        grammar = json.loads((HERE / entry["path"]).read_text(encoding="utf-8"))
        if grammar["scopeName"] != entry["scopeName"]:
            mistakes.append(f"{entry['path']}: its scope is not that of package.json")
        mistakes += [f"{entry['path']}: no {name} in the repository" for name in includes(grammar) if name not in grammar["repository"]]
        for expression in expressions(grammar):
            python(expression)
        is_rules = entry["language"] == "synopse-rules"
        files = sorted(root.rglob("*.rules" if is_rules else "*.lex"))
        if not files:
            mistakes.append(f"{root}: nothing to colour")
        for path in files:
            (check_rules if is_rules else check_lexicon)(grammar, path, mistakes.append)
    for mistake in mistakes[:40]:
        print(mistake)
    print(f"the editor grammar: {len(mistakes)} mistakes")
    sys.exit(1 if mistakes else 0)


if __name__ == "__main__":
    main()
