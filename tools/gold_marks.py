"""Reads the marks of the gold format: entities and figures in a sentence, anchors, stance lines.

The format is described in corpora/README.md.
"""
import re

TYPES = {"p": "person", "l": "place", "o": "organization", "n": "nationality", "e": "event", "w": "work", "m": "misc"}
MENTIONS = {"": "name", "-": "nominal", "~": "pronoun"}
FIGURE_KINDS = "number ordinal percent count money measure range date time duration set".split()
TEMPORAL = {"date", "time", "duration", "set"}
BOUNDS = {">=": "EQUAL_OR_MORE", "<=": "EQUAL_OR_LESS", ">": "MORE_THAN", "<": "LESS_THAN", "~": "APPROX"}
MODS = {"START", "MID", "END", "UP", "DOWN"}
POLARITIES = {"support", "oppose", "neutral", "mixed"}
STANCE_KINDS = set("statement claim belief judgement accusation denial demand warning commitment recognition vote "
                   "action question concession".split())
CERTAINTIES = {"certain", "probable", "possible", "hypothetical"}
ROLES = {"h": ["holder"], "c": ["cue"], "t": ["target"], "x": ["content"], "tx": ["target", "content"],
         "a": ["addressee"]}


QUOTED = re.compile(r"„([^„“]+)“|»([^»«]+)«|\"([^\"]+)\"|(?<!\w)'([^']+)'(?!\w)")


class GoldError(Exception):
    """One mistake in one line; Report.attempt() puts the place before it."""


def find_quotes(text):
    """The spans of quoted words, without their quotation marks."""
    for match in QUOTED.finditer(text):
        yield match.span(match.lastindex)


def parse_marks(marked):
    """'[Rom|l rome] zahlt {3 Euro|money 3 EUR}' -> plain text, [(open bracket, start, end, note)]."""
    plain, marks, open_marks, at = [], [], [], 0
    while at < len(marked):
        char = marked[at]
        if char in "[{":
            open_marks.append((char, len(plain)))
        elif char == "|":
            close = {"[": "]", "{": "}"}[open_marks[-1][0]] if open_marks else None
            end = marked.find(close, at) if close else -1
            if end < 0:
                raise GoldError("a '|' outside a mark, or a mark that is not closed")
            bracket, start = open_marks.pop()
            marks.append((bracket, start, len(plain), marked[at + 1:end]))
            at = end
        elif char in "]}":
            raise GoldError(f"'{char}' closes a mark without a note")
        else:
            plain.append(char)
        at += 1
    if open_marks:
        raise GoldError("a mark is not closed")
    return "".join(plain), marks


def parse_entity(note):
    match = re.fullmatch(r"([plonewm])([-~]?) ([a-z0-9][a-z0-9-]*)", note)
    if not match:
        raise GoldError(f"not an entity note: '{note}' (type[-~] ref)")
    return {"type": TYPES[match[1]], "ref": match[3], "mention": MENTIONS[match[2]]}


def number(text):
    try:
        value = float(text)
    except ValueError:
        raise GoldError(f"not a number: '{text}'") from None
    return int(value) if value == int(value) else value


def split_bound(text):
    for sign in sorted(BOUNDS, key=len, reverse=True):
        if text.startswith(sign):
            return BOUNDS[sign], text[len(sign):]
    return None, text


def quantity(text):
    """'52000', '>94', '~30' or '3..5' -> the fields value, min, max, mod, approx."""
    if ".." in text:
        low, high = text.split("..")
        return {"min": number(low), "max": number(high)}
    mod, text = split_bound(text)
    fields = {"mod": mod} if mod else {}
    if mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        return fields | {"min": number(text)}
    if mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        return fields | {"max": number(text)}
    if mod == "APPROX":
        fields["approx"] = True
    return fields | {"value": number(text)}


def moment(words):
    """'START 2006-11', '>P2Y' or 'XXXX-WXX-7 > 2006-11-12' -> the fields timex, resolved, mod."""
    fields = {}
    if words and words[0] in MODS:
        fields["mod"] = words.pop(0)
    if not words:
        raise GoldError("a temporal figure needs its TIMEX3 value")
    mod, fields["timex"] = split_bound(words[0])
    if mod:
        fields["mod"] = mod
    if mod == "APPROX":
        fields["approx"] = True
    if len(words) == 3 and words[1] == ">":
        fields["resolved"] = words[2]
    elif len(words) != 1:
        raise GoldError("after the TIMEX3 value only '> RESOLVED' may follow")
    return fields


def parse_figure(note):
    words = note.split()
    label = words.pop()[1:] if words and words[-1].startswith("#") else None
    kind = words.pop(0) if words else ""
    if kind not in FIGURE_KINDS:
        raise GoldError(f"not a figure note: '{note}' (kind value unit #label)")
    figure = {"kind": kind}
    if kind in TEMPORAL:
        figure |= moment(words)
    else:
        if words and words[-1] in MODS:
            figure["mod"] = words.pop()
        figure |= quantity(words.pop(0) if words else "")
        if words:
            figure["unit"] = " ".join(words)
    if kind in ("money", "measure", "count") and "unit" not in figure:
        raise GoldError(f"a {kind} needs its unit")
    return figure, label


def find_once(sentence, anchor):
    """The span of an anchor in a sentence; 'word#2' is its second occurrence."""
    match = re.fullmatch(r"(.*?)#(\d+)", anchor)
    words, wanted = (match[1], int(match[2])) if match else (anchor, None)
    before, after = (r"(?<!\w)" if words[:1].isalnum() else ""), (r"(?!\w)" if words[-1:].isalnum() else "")
    found = [m.start() for m in re.finditer(before + re.escape(words) + after, sentence["text"])]
    if not words or not found:
        raise GoldError(f"'{words}' is not in {sentence['id']}")
    if wanted is None and len(found) > 1:
        raise GoldError(f"'{words}' stands {len(found)} times in {sentence['id']}: add #1, #2 ...")
    if wanted is not None and not 1 <= wanted <= len(found):
        raise GoldError(f"'{words}' stands only {len(found)} times in {sentence['id']}")
    start = sentence["start"] + found[(wanted or 1) - 1]
    return start, start + len(words)


def find_stretch(sentence, anchor):
    """'first words .. last words' reaches from the one to the other."""
    first, _, last = anchor.partition(" .. ")
    start, end = find_once(sentence, first)
    if last:
        last_start, end = find_once(sentence, last)
        if last_start < start:
            raise GoldError(f"'{last}' stands before '{first}'")
    return start, end


def find_role(sentences, sentence, text):
    """'<s2> a // <s3> b @ref = member & member' -> a SPAN of the contract; a sentence holds for the parts behind it."""
    ref, (text, _, members) = None, text.partition(" = ")
    if match := re.search(r"\s*@([a-z0-9-]+)$", text):
        text, ref = text[:match.start()], match[1]
    spans = []
    for part in text.split(" // "):
        if match := re.match(r"\s*<(s\d+)>\s*", part):
            if match[1] not in sentences:
                raise GoldError(f"no sentence {match[1]} so far")
            sentence, part = sentences[match[1]], part[match.end():]
        spans.append(find_stretch(sentence, part.strip()))
    role = {"start": min(s for s, _ in spans), "end": max(e for _, e in spans)}
    if len(spans) > 1:
        role["spans"] = sorted([s, e] for s, e in spans)
    if ref:
        role["ref"] = ref
    if members:
        role["members"] = [find_role(sentences, sentence, m.strip()) for m in members.split(" & ")]
    return role


def parse_head(words):
    """'label oppose judgement direct by=st3', cut into words -> the fields of the stance that are no roles."""
    if len(words) < 3 or words[1] not in POLARITIES or words[2] not in STANCE_KINDS:
        raise GoldError("a stance begins with '* label polarity kind'")
    stance = {"label": words[0], "polarity": words[1], "kind": words[2], "direct": False, "certainty": "certain"}
    for flag in words[3:]:
        if flag in ("direct", "negated"):
            stance[flag] = True
        elif flag in CERTAINTIES:
            stance["certainty"] = flag
        elif flag.startswith("by="):
            stance["by"] = flag[3:]
        else:
            raise GoldError(f"unknown flag '{flag}'")
    return stance


def parse_stance(line, sentences, sentence):
    head, *fields = [part.strip() for part in line.split(" | ")]
    stance = parse_head(head.split())
    for field in fields:
        key, _, anchor = field.partition(" ")
        if key.rstrip("?") not in ROLES:
            raise GoldError(f"unknown role '{key}'")
        role = find_role(sentences, sentence, anchor.strip())
        if key.endswith("?"):
            role["implicit"] = True
        for name in ROLES[key.rstrip("?")]:
            stance[name] = dict(role)
    if "cue" not in stance:
        raise GoldError("a stance needs its cue (c)")
    stance["start"], stance["end"] = extent(stance, sentences.values())
    return stance


def extent(stance, sentences):
    """From the first to the last word of the roles that begin in the cue's own sentence."""
    cue = stance["cue"]["start"]
    sentence = next(s for s in sentences if s["start"] <= cue < s["end"])
    roles = [stance[name] for name in ("holder", "cue", "target", "content") if name in stance]
    own = [r for r in roles if not r.get("implicit") and sentence["start"] <= r["start"] < sentence["end"]]
    return min(r["start"] for r in own), max(r["end"] for r in own)
