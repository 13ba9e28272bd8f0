"""What a place is called in German and English news: clean names, German inflection, transcription; and which names
are sure to be places."""
import os
import re
import unicodedata

# Heads that stand before or behind the name of a region, which news leaves out or writes apart.
GERMAN_HEADS = ("Provinz Präfektur Distrikt Département Departement Departamento Oblast Okrug Okres Gemeinde Bezirk Woiwodschaft Gouvernement "
                "Region Kanton Kraj Rajon Municipio Landkreis Kreis Verwaltungsbezirk Bundesstaat Gespanschaft Județ Parroquia Bezirkskreis Komitat Metropolregion "
                "Statutarstadt Stadtkreis Autonome Gemeinschaft Metropolitanstadt Landschaftsverband Stadtgemeinde Großstadtregion").split()
ENGLISH_HEADS = ("Province Prefecture District Department Oblast Okrug Municipality Voivodeship Governorate Region Canton Krai County Raion Territory Parish "
                 "Division State Emirate Governorates Borough Regency Zone Commune Judet Municipio Circuit Corporation Locality Council City").split()
# Words that are no name when nothing else is with them.
GENERIC = frozenset(
    "nord süd ost west nordost nordwest südost südwest mitte zentral zentrum norden süden osten westen zentralprovinz nordprovinz südprovinz ostprovinz westprovinz "
    "north south east west northern southern eastern western central centre center northeast northwest southeast southwest north-eastern north-western south-eastern "
    "south-western northeastern northwestern southeastern southwestern north-west north-east south-east south-west capital hauptstadt hauptstadtregion island islands "
    "insel inseln upper lower middle metropolitan federal nord-ouest nord-est sud-ouest sud-est sud est ouest nord centre centre-est centre-ouest centre-nord centre-sud "
    "norte sul sur oeste este noreste sureste occidental oriental littoral interior coast coastal highland highlands lowland lowlands littoral plateau plateaux lacs lake "
    "lakes mountains mountain river rivers delta valley bay unity union new old great greater saint san santa city town village port hill hills garden gardens park plaza "
    "stadt dorf berg tal see fluss küste hafen kanton provinz bezirk distrikt district province region county state republic republik oblast".split())
ADJECTIVE = re.compile(r"(Groß|Klein|Neu|Alt|Ober|Unter|Schwarz|Weiß|Rot|Blau|Grün|Gelb|Vereinigt|Autonom|Nördlich|Südlich|Östlich|Westlich|Nordöstlich|Nordwestlich|"
                       r"Südöstlich|Südwestlich|Jüdisch|Britisch|Französisch|Amerikanisch|Indisch|Zentralafrikanisch|Dominikanisch|Tschechisch|Demokratisch|Heilig|"
                       r"Oberst|Untere?r?|Hoh|Tot|Still|Golden|Kaspisch|Äußer|Inner)(e|er|es|en)$")
ENGLISH_SPEAKING = frozenset("US GB CA AU NZ IE ZA JM".split())
# Languages whose names of places stand in German and English news now and then: Anvers, Firenze, Den Haag.
FOREIGN = ("fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "tr", "ro", "hu", "hr")
GERMAN_SPEAKING = frozenset("DE AT CH LI LU".split())
# Countries whose subdivisions are villages and parishes.
MANY_REGIONS = frozenset("SI LV MT MK SC PW NR MH LI AD SM BB DM GD JM LC VC KN AG LT EE UG MW IS AZ MV TT".split())
TOWN_ENDINGS = re.compile(r"(ingen|hausen|kirchen|hofen|stetten|felden|münden|weiler|dorf|burg|stadt|heim|brunn|furt|brücken?|beuren|wangen|rode|itz|ow|stedt|büttel|"
                          r"leben|hafen|münster|walde|haven|kirch|lingen|thal|tal|zell|see|au|horn|feld|büren|wil|ikon)$")

RUSSIAN = {"а": "a", "б": "b", "в": "w", "г": "g", "д": "d", "е": "e", "ё": "jo", "ж": "sch", "з": "s", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n",
           "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch", "ъ": "", "ы": "y",
           "ь": "", "э": "e", "ю": "ju", "я": "ja"}
UKRAINIAN = {**RUSSIAN, "г": "h", "ґ": "g", "и": "y", "і": "i", "ї": "ji", "є": "je", "й": "j", "щ": "schtsch", "'": "", "’": "", "ʼ": ""}
CYRILLIC = {"RU": ("ru", RUSSIAN), "BY": ("ru", RUSSIAN), "KZ": ("ru", RUSSIAN), "KG": ("ru", RUSSIAN), "UA": ("uk", UKRAINIAN)}
# Macron, dot below, cedilla below h and the like.
SCHOLARLY = "\u0304\u0323\u0331\u032E"
VOWELS = "аеёиоуыэюяіїє"


def german_transcription(name, country):
    """a Cyrillic name as German news spells it: Nischni Tagil, Krywyj Rih"""
    table = CYRILLIC[country][1]
    lower, result = name.lower(), ""
    for at, letter in enumerate(lower):
        before = lower[at - 1] if at else " "
        after = lower[at + 1] if at + 1 < len(lower) else " "
        latin = table.get(letter, letter)
        if table is RUSSIAN and letter == "е" and (before in VOWELS or before in "ьъ -"):
            latin = "je"
        if letter == "й" and before in "иы" and not after.isalpha():
            latin = "" if table is RUSSIAN else "j"
        if letter == "с" and before in VOWELS and after in VOWELS:
            latin = "ss"
        result += latin.capitalize() if name[at].isupper() else latin
    return result if re.fullmatch(r"[A-Za-zÄÖÜäöüß .\-]+", result) else ""


def clean(name):
    """without what stands in parentheses or behind a slash, and without the marks of scholars (Bhīkhi, Saḩāb)"""
    name = re.sub(r"\s*\(.*?\)", "", name).split("/")[0].split(",")[0]
    decomposed = unicodedata.normalize("NFD", name)
    if any(mark in decomposed for mark in SCHOLARLY):
        name = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in SCHOLARLY))
    return re.sub(r"\s+", " ", name.replace("`", "'").replace("ʻ", "'").replace("‘", "'")).strip(" -'")


def headless(name, language):
    """Provinz Salerno, Kherson Oblast: Salerno, Kherson"""
    heads = GERMAN_HEADS + ENGLISH_HEADS if language == "de" else ENGLISH_HEADS
    name = re.sub(r"^London Borough of ", "", name)
    while " " in name or "-" in name:
        first, last = name.split(" ")[0], re.split(r"[ -]", name)[-1]
        if first in GERMAN_HEADS and language == "de":
            name = name[len(first) + 1:]
        elif last in heads:
            name = name[:-len(last) - 1]
        else:
            break
    return name


def slug(name):
    name = name.translate(str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}))
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def is_name(name):
    """letters of the Latin script, upper case first, and no remark of a cataloguer"""
    return (2 < len(name) <= 40 and name[0].isupper() and re.fullmatch(r"[\w .'’\-]+", name) and not re.search(r"\d", name) and name.count(" ") < 5
            and all(unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha()))


def german_entry(name):
    """with its endings: Leipzig|,s; Vereinigte|,n Staaten"""
    words = name.split(" ")
    if len(words) > 1:
        adjective = ADJECTIVE.match(words[0])
        if adjective:
            stem = words[0][:-len(adjective[2])]
            return " ".join([stem + ("|e,en,er" if adjective[2] == "e" else "|er,en,em,e" if adjective[2] == "er" else "|es,en,em,e")] + words[1:])
        at = next((i for i, word in enumerate(words) if word in ("am", "an", "im", "in", "bei", "ob", "auf", "vor", "unter", "a.", "i.", "d.", "zur", "zum", "von", "und")), len(words)) - 1
    else:
        at = 0
    if re.search(r"[sxzßS]$|ce$|['’]", words[at]):
        return name
    words[at] += "|,s"
    return " ".join(words)


# Sure names

def forms(entry):
    """those of an entry of a lexicon, and the stem of one with a paradigm"""
    entry = re.sub(r"^[a-z_]+: ", "", entry.lstrip("="))
    if " " in entry and "|" not in entry:
        return [entry, entry.split(" ")[0]] if ":" in entry else [entry]
    done = [""]
    for word in entry.split(" "):
        stem, bar, endings = word.partition("|")
        done = [(form + " " if form else "") + stem + ending for form in done for ending in (endings.split(",") if bar else [""])]
    return done


def entries(path):
    """the fields of each line of a lexicon"""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def known_words(grammars, language, own):
    """what any other list of a language has, in lower case: given names, surnames, titles, nouns, function words;
    and a list of our own"""
    folder = os.path.join(grammars, language, "lexicon")
    paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))
             if name.endswith(".lex") and "places" not in name and name not in ("gazetteer.lex", "nationalities.lex", "organizations.lex", "org_heads.lex", "counted.lex")]
    paths += [os.path.join(grammars, "names", name) for name in ("given.lex", "surnames.lex")]
    words = {form.lower() for path in paths for fields in entries(path) for form in forms(fields[0])}
    with open(os.path.join(grammars, "bilingual", "words.lex"), encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#") and "\t" in line:
                german, english = line.rstrip("\n").split("\t")[:2]
                words.update(word.strip().lower() for word in (german.split(",") if language == "de" else english.split(";")))
    with open(own, encoding="utf-8") as lines:
        words.update(word.lower() for line in lines if not line.startswith("#") for word in line.split())
    return words


def evidence(name, place, language, known):
    """what a name needs to be a place: it is one `alone`, or behind `in`, or `no`, not without more"""
    if name.lower() in known or (place.kind == "city" and len(name) < 4):
        return "no"
    return "alone" if is_large(name, place, language) else "in"


def is_large(name, place, language):
    """whether a name that is no other word is enough for a place: large, or long"""
    if " " in name or "-" in name:
        return True
    if place.kind == "region":
        return len(name) > 5 and place.country not in MANY_REGIONS
    home = GERMAN_SPEAKING if language == "de" else ENGLISH_SPEAKING
    population = place.population
    if len(name) < 5:
        return population >= 500000
    if language == "en":
        return population >= (250000 if place.country in home else 60000)
    if place.country in home:
        return population >= 40000 or (population >= 15000 and bool(TOWN_ENDINGS.search(name)))
    return population >= 100000
