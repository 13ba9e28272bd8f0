#!/usr/bin/env python3
"""Are the bilingual word lists sound?  Says what stands twice, what no text can hold, and how many German words there are.

usage: check_words.py [FOLDER]      grammars/bilingual by default

A line is wrong when it has no tab, an empty part, a German form of several words, the same form or translation twice, or
characters that words do not have.  A form may stand in several lines, when each has translations that the others lack.
`--stems` lists the words as the aligner counts them: without their endings.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
PHRASE = re.compile(r"[\w’'.&-]+(?: [\w’'.&-]+)*")


class Stemmer:
    """the same cuts as src/synopse/align/stemmer.cpp"""

    def __init__(self, folder):
        rows = [line.split() for line in (folder / "endings.txt").read_text().splitlines()]
        self.endings = {row[2]: row[3] if len(row) > 3 else "" for row in rows if row[:2] == ["de", "ending"]}
        rows = [line.split() for line in (folder / "spelling.txt").read_text().splitlines()]
        self.plain_letters = {row[1]: row[2] for row in rows if row[:1] == ["plain"]}

    def plain(self, word):
        return "".join(self.plain_letters.get(letter, letter) for letter in word.lower())

    def stem(self, word):
        plain = self.plain(word)
        fitting = [e for e in self.endings if plain.endswith(e) and len(plain) >= len(e) + 3]
        if fitting:
            ending = max(fitting, key=len)
            plain = plain[: -len(ending)] + self.endings[ending]
        return plain[:-1] if len(plain) > 3 and plain[-1] == plain[-2] else plain


def entries(path):
    """(line number, German forms, English phrases), and what is wrong with the line"""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        german, tab, english = line.partition("\t")
        forms, phrases = german.split(", "), english.split("; ")
        wrong = []
        if not tab or "\t" in english or line != line.strip():
            wrong.append("form, form TAB english; english, and no blanks at the ends")
        wrong += [f"no single German word: '{form}'" for form in forms if not WORD.fullmatch(form)]
        wrong += [f"no English words: '{phrase}'" for phrase in phrases if not PHRASE.fullmatch(phrase)]
        for kind in (forms, phrases):
            wrong += [f"twice: '{each}'" for each in sorted({each for each in kind if kind.count(each) > 1})]
        yield number, forms, phrases, wrong


def main():
    folders = [a for a in sys.argv[1:] if not a.startswith("--")]
    folder = pathlib.Path(folders[0]) if folders else ROOT / "grammars" / "bilingual"
    stemmer, places, known, stems, wrong = Stemmer(folder), {}, collections.defaultdict(set), set(), 0
    for path in sorted(folder.glob("*.lex")):
        for number, forms, phrases, mistakes in entries(path):
            here = f"{path}:{number}"
            mistakes += [f"nothing new for '{form}', see {places[form]}" for form in forms if set(phrases) <= known[form]]
            for mistake in mistakes:
                print(f"{here}: {mistake}")
            wrong += len(mistakes)
            for form in forms:
                places.setdefault(form, here)
                known[form].update(phrases)
            stems.update(stemmer.stem(form) for form in forms)
    if "--stems" in sys.argv:
        print("\n".join(sorted(stems)))
    print(f"{len(places)} German forms, {len(stems)} words")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
