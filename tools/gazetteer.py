#!/usr/bin/env python3
"""Compiles places into grammars/de/lexicon/gazetteer.lex and grammars/en/lexicon/gazetteer.lex, from Debian's packages
unicode-cldr-core, libgeonames-common and libgeonames0 (apt-get install ...), and from files of a GeoNames dump.

usage: gazetteer.py [--out DIR] [--core] [--dump FILE]... [--alternates FILE] [--least N] [--grammars DIR]

  --core              the gazetteer that is built into the program: what DIR of --out has by default, grammars/
  --out DIR           a directory to lay over the grammars (synopse -g DIR); without --core its files replace the core
  --dump FILE         cities500.txt, DE.txt, allCountries.txt ... of download.geonames.org/export/dump; may repeat
  --alternates FILE   alternateNamesV2.txt: German, English and native names for the dumps
  --least N           leave out towns of the dumps with fewer inhabitants (500)

What our own lists have, they keep: a name that stands in places.lex or doubtful_places.lex is not written again, and
a thing that has such a name takes its ref.  `sure` says what a name needs
to be a place: nothing (`alone`), a preposition (`in`), or better evidence (`no`)."""
import argparse
import collections
import os
import sys

import gazetteer_names as names
import gazetteer_sources as sources

LANGUAGES = ("de", "en")
HERE = os.path.dirname(os.path.abspath(__file__))
OWN = os.path.join(HERE, "gazetteer_doubtful.txt")
CORE_TOWN = 25000  # inhabitants of a town in the core, abroad
KIND_ORDER = {"country": 0, "city": 1, "region": 2, "island": 3, "water": 4, "mountain": 5}


def own_places(grammars, language):
    """form in lower case -> (ref, norm, kind), of the lists that are written by hand"""
    found = {}
    for name in ("places.lex", "doubtful_places.lex"):
        for fields in names.entries(os.path.join(grammars, language, "lexicon", name)):
            for form in names.forms(fields[0]):
                found.setdefault(form.lower(), tuple(fields[1:4]))
    return found


def taken_elsewhere(grammars, language):
    """forms of organizations, nationalities, events: a place does not take them away"""
    folder = os.path.join(grammars, language, "lexicon")
    lists = ("organizations.lex", "doubtful_organizations.lex", "nationalities.lex", "event_names.lex", "persons.lex", "titles.lex", "org_heads.lex")
    return {form.lower() for name in lists for fields in names.entries(os.path.join(folder, name)) for form in names.forms(fields[0])}


def spoken_names(place, official, core):
    """language -> its names, the first the one to print: its own ones, those of the other language, those in the
    official languages of the country, and, beyond the core, those in languages that our news may quote"""
    found = {language: [place.names[language]] if language in place.names else [] for language in LANGUAGES}
    if not found["de"] and place.country in names.CYRILLIC and names.CYRILLIC[place.country][0] in place.names:
        found["de"].append(names.german_transcription(place.names[names.CYRILLIC[place.country][0]], place.country))
    native = [place.names[language] for language in official.get(place.country, ())
              if language in place.names and language not in LANGUAGES and place.country not in names.ENGLISH_SPEAKING]
    if not core:
        native += [place.names[language] for language in names.FOREIGN if language in place.names]
    for language, other in (("de", "en"), ("en", "de")):
        if place.kind != "city" and found[language]:
            continue
        if other == "en" or place.country in names.GERMAN_SPEAKING:
            found[language] += [place.names[key] for key in (other, "") if key in place.names]
        found[language] += native
    result = {}
    for language, spoken in found.items():
        cleaned = [names.clean(name) for name in spoken if name]
        if place.kind == "region":
            cleaned = [names.headless(name, language) for name in cleaned]
        result[language] = [name for name in dict.fromkeys(cleaned) if names.is_name(name)]
    return result


def is_core(place):
    """what the program has built in: all towns of the countries where our languages are spoken, the larger ones of others"""
    home = place.country in names.GERMAN_SPEAKING | names.ENGLISH_SPEAKING
    if place.kind == "region":
        return home or place.country not in names.MANY_REGIONS
    return home or place.kind != "city" or place.population >= CORE_TOWN or place.key.startswith("cldr:")


class Gazetteer:
    def __init__(self, grammars, core):
        self.core = core
        self.own = {language: own_places(grammars, language) for language in LANGUAGES}
        self.known = {language: names.known_words(grammars, language, OWN) for language in LANGUAGES}
        self.blocked = {language: taken_elsewhere(grammars, language) for language in LANGUAGES}
        self.given = {form.lower() for fields in names.entries(os.path.join(grammars, "names", "given.lex")) for form in names.forms(fields[0])}
        self.taken = {language: {} for language in LANGUAGES}
        self.own_norms = {language: {ref: norm for ref, norm, _ in own.values()} for language, own in self.own.items()}
        self.refs = set().union(*(norms for norms in self.own_norms.values()))
        self.matched = {}
        self.rows = {language: [] for language in LANGUAGES}
        self.count = 0
        self.others = []

    def own_ref(self, place, spoken):
        """the ref of our own lists for the same thing; "" when there is none, None when the name is another thing's"""
        for language in ("en", "de"):
            for name in spoken[language][:1]:
                own = self.own[language].get(name.lower())
                if own and self.fits(own, place):
                    return own[0] if self.matched.setdefault(own[0], place.key) == place.key or place.kind != "city" else None
        return ""

    @staticmethod
    def fits(own, place):
        same = {"city": ("city", ), "country": ("country", "region", "island"), "region": ("region", "country", "island")}
        return own[2] in same.get(place.kind, (place.kind, ))

    def is_free(self, name, language):
        low = name.lower()
        if low in self.own[language] or low in self.taken[language] or low in self.blocked[language] or low in names.GENERIC:
            return False
        words = low.split(" ")
        if len(words) > 1 and (words[0] in self.given or words[0] in self.known[language] and words[0] not in names.GENERIC and len(words) == 2):
            return False
        return any(word not in names.GENERIC for word in words)

    def new_ref(self, place, name):
        """a slug that no other thing has"""
        for suffix in ("", "-" + place.country.lower(), "-" + place.key.split(":")[1].lower()):
            ref = names.slug(name) + names.slug(suffix).join(("-", "")) if suffix else names.slug(name)
            if ref not in self.refs:
                return ref
        return ""

    def add(self, place, official):
        if self.core and not is_core(place):
            return
        spoken = spoken_names(place, official, self.core)
        if not spoken["de"] or not spoken["en"]:
            return
        ref = self.own_ref(place, spoken)
        if ref is None:
            return
        first = {language: spoken[language][0] for language in LANGUAGES}
        if ref:  # a thing of ours has its names in both languages, and wants no English one in German texts
            spoken = {language: [name for name in spoken[language][:1] if language in place.names] for language in LANGUAGES}
        if not ref and place.kind == "country":
            return  # our own lists have all of them
        if not ref:
            # A new thing has a name of its own in both languages, or it is not one for us.
            if not all(self.is_free(first[language], language) for language in LANGUAGES):
                return
            ref = self.new_ref(place, spoken["en"][0])
        if not ref:
            return
        self.refs.add(ref)
        self.count += 1
        for language in LANGUAGES:
            norm = self.own_norms[language].get(ref, first[language])
            native = {names.clean(place.names[key]) for key in (language, "", *official.get(place.country, ())) if key in place.names}
            for name in spoken[language]:
                row = (place, ref, norm, language, name, name in native or name == first[language])
                if name == first[language]:
                    self.add_row(*row)
                else:
                    self.others.append(row)

    def add_row(self, place, ref, norm, language, name, native):
        if not self.is_free(name, language):
            return
        self.taken[language][name.lower()] = ref
        sure = names.evidence(name, place, language, self.known[language])
        if sure == "alone" and not native:
            sure = "in"
        entry = names.german_entry(name) if language == "de" and sure == "alone" else name
        self.rows[language].append((entry, ref, norm, place.kind, sure))

    def add_others(self):
        """the further names of all things, behind the first ones: a small town keeps its own name"""
        for row in self.others:
            self.add_row(*row)


def rank(place):
    """the larger one has the name that two share; regions come behind all towns"""
    return KIND_ORDER[place.kind] if place.kind == "country" else 1 + (place.kind != "city"), -place.population, KIND_ORDER[place.kind], place.key


def head(core, origins):
    text = "" if core else "#! replace\n"
    text += "#: form\tref\tnorm\tkind\tsure\n"
    text += "# Places from gazetteers, compiled by tools/gazetteer.py: %s.\n" % ("the core that is built in" if core else "all that was at hand")
    text += "".join("# " + line + "\n" for _, line in origins)
    return text + "# `sure`: a place `alone`, or behind a preposition (`in`), or `no`, only with better evidence.\n# Changed here: names cleaned, one thing a name, German endings added.\n"


def about(origins, count, path):
    """what `synopse --version` says of it"""
    with open(path, "w", encoding="utf-8") as file:
        file.write("# Where the places of gazetteer.lex are from; written by tools/gazetteer.py.\n")
        file.writelines("# %s\n" % line for _, line in origins)
        file.write("%d things, %s\n" % (count, ", ".join(short for short, _ in origins)))


def origins_of(options):
    """(in short, with licence) of every source"""
    cldr, geonames = sources.package_version("unicode-cldr-core"), sources.package_version("libgeonames-common")
    licence = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/."
    origins = [("CLDR " + cldr, "Source: Unicode CLDR %s (unicode-cldr-core), territories, subdivisions and exemplar cities; © 1991-2022 Unicode, Inc., "
                "Unicode License (Unicode-DFS-2016)." % cldr),
               ("GeoNames " + geonames, "Source: GeoNames, https://www.geonames.org, as in Debian's libgeonames %s (libgeonames-common, libgeonames0); %s" % (geonames, licence))]
    for path in options.dump + ([options.alternates] if options.alternates else []):
        name = os.path.basename(path)
        origins.append((name, "Source: GeoNames, https://www.geonames.org, %s; %s" % (name, licence)))
    return origins


def all_places(options, official):
    languages = sorted({language for spoken in official.values() for language in spoken} | {"de", "en", "ru", "uk"})
    places = {place.key: place for place in list(sources.cldr_places()) + list(sources.debian_places(languages))}
    alternates = sources.dump_alternates(options.alternates, set(languages)) if options.alternates else {}
    for path in options.dump:
        for place in sources.dump_places(path, options.least):
            place.names.update(alternates.get(place.key.split(":")[1], {}))
            places.setdefault(place.key, place)
    return sorted(places.values(), key=rank)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out")
    parser.add_argument("--core", action="store_true")
    parser.add_argument("--dump", action="append", default=[])
    parser.add_argument("--alternates")
    parser.add_argument("--least", type=int, default=500)
    parser.add_argument("--grammars", default=os.path.join(HERE, "..", "grammars"))
    options = parser.parse_args()
    out = options.out or (options.grammars if options.core else parser.error("--out DIR, or --core"))
    official = sources.cldr_official_languages()
    gazetteer = Gazetteer(options.grammars, options.core)
    for place in all_places(options, official):
        gazetteer.add(place, official)
    gazetteer.add_others()
    for language in LANGUAGES:
        rows = sorted(set(gazetteer.rows[language]), key=lambda row: (row[1], row[0]))
        path = os.path.join(out, language, "lexicon", "gazetteer.lex")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(head(options.core, origins_of(options)))
            file.writelines("\t".join(row) + "\n" for row in rows)
        counts = collections.Counter((row[3], row[4]) for row in rows)
        print("%s: %d names; %s" % (path, len(rows), ", ".join("%d %s %s" % (n, kind, sure) for (kind, sure), n in sorted(counts.items()))))
    os.makedirs(os.path.join(out, "common"), exist_ok=True)
    about(origins_of(options), gazetteer.count, os.path.join(out, "common", "gazetteer.txt"))
    print("%d things" % gazetteer.count)


if __name__ == "__main__":
    try:
        main()
    except OSError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
