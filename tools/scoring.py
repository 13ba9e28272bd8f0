"""What the scorers share: reading JSONL, precision and recall, spans as sets of words."""
import json
import re

WORD = re.compile(r"\w+", re.UNICODE)


def load(path):
    """JSONL -> {id: object}, in file order."""
    with open(path, encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, filter(str.strip, lines))}


class Count:
    """Right, given by the system, and in gold; gives precision, recall and F1 in percent."""

    def __init__(self):
        self.right = self.system = self.gold = 0

    def add(self, right, system, gold):
        self.right += right
        self.system += system
        self.gold += gold

    def scores(self):
        precision = self.right / self.system if self.system else 0.0
        recall = self.right / self.gold if self.gold else 0.0
        f1 = 2 * precision * recall / (precision + recall) if self.right else 0.0
        return {"p": round(100 * precision, 1), "r": round(100 * recall, 1), "f1": round(100 * f1, 1)}

    def accuracy(self):
        return round(100 * self.right / self.gold, 1) if self.gold else 0.0


class Words:
    """A text's words, so that spans can be compared without blanks, quotation marks and full stops."""

    def __init__(self, text):
        self.at = [(match.start(), match.end()) for match in WORD.finditer(text)]

    def inside(self, role):
        """The numbers of the words that a SPAN of the contract covers, all its parts taken together."""
        if not role:
            return frozenset()
        parts = role.get("spans") or [[role["start"], role["end"]]]
        return frozenset(i for i, (s, e) in enumerate(self.at) if any(a < e and s < b for a, b in parts))


def dice(one, other):
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def align(weights):
    """{(i, j): weight} -> the pairs of a one to one alignment, greatest weight first."""
    taken_i, taken_j, pairs = set(), set(), []
    for (i, j), weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
        if weight > 0 and i not in taken_i and j not in taken_j:
            taken_i.add(i)
            taken_j.add(j)
            pairs.append((i, j))
    return pairs


def likeness(words, gold, system):
    """How alike two stances are; 0 if they share neither the cue nor both holder and target."""
    of = {name: dice(words.inside(gold.get(name)), words.inside(system.get(name)))
          for name in ("holder", "cue", "target")}
    if of["cue"] == 0 and (of["holder"] == 0 or of["target"] == 0):
        return 0.0
    return sum(of.values()) + 0.1 * (gold["polarity"] == system.get("polarity"))


def align_stances(words, gold, system):
    """The pairs (i, j) of gold and system stances that are one and the same."""
    return align({(i, j): likeness(words, a, b) for i, a in enumerate(gold) for j, b in enumerate(system)})


def show(title, rows):
    """Prints a table: rows are (name, Count)."""
    print(f"\n{title:<28}{'P':>7}{'R':>7}{'F1':>7}{'right':>8}{'system':>8}{'gold':>7}")
    for name, count in rows:
        s = count.scores()
        print(f"{name:<28}{s['p']:>7}{s['r']:>7}{s['f1']:>7}{count.right:>8}{count.system:>8}{count.gold:>7}")
