#!/usr/bin/env python3
"""Checks the one direction of includes, that each foreign library stays in its room, and that a name is one type.

usage: check_layers.py [ROOT]      exit 1 and one line for each offence
"""
import pathlib
import re
import sys

ROOMS = ["text", "document", "tokens", "grammar", "extract", "align", "pairing", "formats", "view", "validation", "pipeline", "c_api"]
# Where a library may be named, and how its headers begin.
LIBRARIES = {
    "unicode/": "synopse/text", "cld2/": "synopse/text", "re2/": "synopse/grammar", "pugixml": "synopse/formats synopse/validation",
    "simdjson": "synopse/formats", "gumbo": "synopse/formats", "archive": "cli", "zlib": "cli", "xxhash": "cli", "oneapi/": "synopse/pipeline",
    "tbb/": "synopse/pipeline", "CLI/": "cli",
}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]')
LONGEST = 400  # lines of a source file
NAMESPACE = re.compile(r"namespace(?: ([\w:]+))? \{$")
TYPE = re.compile(r"(?:template <[^>]*> ?)?(?:struct|class|enum class|enum) (\w+)(?: final)?(?: : [^{;]*)? \{")


def room_of(path):
    parts = path.parts
    return parts[1] if parts[0] == "synopse" and len(parts) > 2 else parts[0] if parts[0] == "cli" else None


def public_headers(root):
    """what a user of synopse.h includes, by whatever way"""
    found, open_ = set(), ["synopse/synopse.h"]
    while open_:
        name = open_.pop()
        if name in found or not (root / name).exists():
            continue
        found.add(name)
        text = (root / name).read_text(encoding="utf-8")
        open_ += [m.group(1) for m in map(INCLUDE.match, text.splitlines()) if m]
    return found


def offences(source, path, public):
    """what is wrong with the includes of src/`path`"""
    own = room_of(path)
    lines = source.read_text(encoding="utf-8").splitlines()
    if len(lines) > LONGEST:
        yield 1, f"{len(lines)} lines; a file has at most {LONGEST}"
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        name = match.group(1)
        for prefix, home in LIBRARIES.items():
            if name.startswith(prefix):
                if not any(str(path).startswith(f"{room}/") for room in home.split()):
                    yield number, f"{name} may be included in {home}/ only"
                if str(path) in public:
                    yield number, f"{name} may not stand in a public header"
        target = room_of(pathlib.PurePath(name)) if "/" in name else None
        if target == "cli" and own != "cli":
            yield number, f"{name}: the library does not know the program"
        if target in ROOMS and own in ROOMS and ROOMS.index(target) > ROOMS.index(own):
            yield number, f"{name}: {own}/ comes before {target}/"


def types(lines):
    """(line, full name) of the types that other files could see, or clash with: two of one name in one program are no error
    to any compiler, and break whatever is made of them"""
    spaces = []
    for number, line in enumerate(lines, 1):
        space, kind = NAMESPACE.match(line), TYPE.match(line)
        if space:
            spaces.append(space.group(1) or "")
        elif line.startswith("}  // namespace"):
            spaces.pop()
        elif kind and "" not in spaces:
            yield number, "::".join([*spaces, kind.group(1)])


def namesakes(sources):
    """(file, line, what) of each type whose name another has"""
    first = {}
    for source in sources:
        for number, name in types(source.read_text(encoding="utf-8").splitlines()):
            place = first.setdefault(name, (source, number))
            if place != (source, number):
                yield source, number, f"{name} is also a type in {place[0]}:{place[1]}"


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent) / "src"
    public = public_headers(root)
    sources = sorted([*root.rglob("*.h"), *root.rglob("*.cpp")])
    found = [(source, *each) for source in sources for each in offences(source, source.relative_to(root), public)]
    found += namesakes(sources)
    for source, number, what in found:
        print(f"{source}:{number}: {what}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
