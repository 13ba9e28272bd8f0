"""Reads places: Debian's unicode-cldr-core, libgeonames-common and libgeonames0, and files of a GeoNames dump."""
import gettext
import glob
import os
import re
import struct
import subprocess
import zlib

CLDR = "/usr/share/unicode/cldr/common"
LOCALES = "/usr/share/locale"
LIBRARY = "/usr/lib/*/libgeonames.so.0*"
# What a GeoNames dump calls towns, regions, waters, islands and mountains: feature codes that news names.
KINDS = {
    "ADM1": "region", "ADM2": "region", "RGN": "region", "PEN": "region", "VAL": "region", "DSRT": "region",
    "STM": "water", "LK": "water", "SEA": "water", "GULF": "water", "BAY": "water", "STRT": "water", "OCN": "water",
    "ISL": "island", "ISLS": "island", "ATOL": "island",
    "MT": "mountain", "MTS": "mountain", "PK": "mountain", "VLC": "mountain", "PASS": "mountain",
}


class Place:
    """One thing: an id of its source, its kind, country, inhabitants (0: unknown), and its names by language;
    "" is what the source itself calls it"""

    def __init__(self, key, kind, country, population, names):
        self.key, self.kind, self.country, self.population, self.names = key, kind, country, population, names


def package_version(package):
    try:
        return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


# CLDR

def cldr_names(path, element):
    """key -> name, of <element type="key"> without alt="..." """
    with open(os.path.join(CLDR, path), encoding="utf-8") as text:
        found = re.findall(r'<%s type="([^"]+)"(?: draft="\w+")?>([^<]+)<' % element, text.read())
    return {key: name.replace("&amp;", "and" if path.endswith("/en.xml") else "und") for key, name in found}


def cldr_cities(language):
    """key of a time zone -> the city that stands for it"""
    with open(os.path.join(CLDR, "main", language + ".xml"), encoding="utf-8") as text:
        return dict(re.findall(r'<zone type="([^"]+)">\s*<exemplarCity>([^<]+)<', text.read()))


def cldr_official_languages():
    """country -> its official languages"""
    with open(os.path.join(CLDR, "supplemental", "supplementalData.xml"), encoding="utf-8") as text:
        blocks = re.findall(r'<territory type="([A-Z]{2})"(.*?)</territory>', text.read(), re.S)
    return {country: re.findall(r'languagePopulation type="([a-z]+)[^"]*"[^>]*officialStatus="official', block) for country, block in blocks}


def cldr_places():
    names = [cldr_names("main/%s.xml" % language, "territory") for language in ("de", "en")]
    for key in sorted(names[0].keys() & names[1].keys()):
        if re.fullmatch(r"[A-Z]{2}|\d{3}", key) and key not in ("ZZ", "QO", "XA", "XB", "EZ", "UN"):
            yield Place("cldr:" + key, "country" if key.isalpha() else "region", key, 0, {"de": names[0][key], "en": names[1][key]})
    names = [cldr_names("subdivisions/%s.xml" % language, "subdivision") for language in ("de", "en")]
    for key in sorted(names[0].keys() & names[1].keys()):
        yield Place("cldr:" + key, "region", key[:2].upper(), 0, {"de": names[0][key], "en": names[1][key]})
    names = [cldr_cities(language) for language in ("de", "en")]
    for key in sorted(names[0].keys()):
        if not key.startswith("Etc/"):
            yield Place("cldr:" + key, "city", "", 0, {"de": names[0][key], "en": names[1].get(key, key.split("/")[-1].replace("_", " "))})


# Debian's GeoNames

def translations(language):
    """GeoNames id -> name; regions are COUNTRY.CODE"""
    path = os.path.join(LOCALES, language, "LC_MESSAGES", "geonames.mo")
    if not os.path.exists(path):
        return {}
    with open(path, "rb") as file:
        catalog = gettext.GNUTranslations(file)._catalog
    return {key: name for key, name in catalog.items() if key and isinstance(key, str)}


def library_table():
    """the cities as libgeonames holds them: a compressed array of (id, name, region's code and name, country's
    code and name, time zone, inhabitants, latitude, longitude), which its library carries as a resource"""
    paths = sorted(glob.glob(LIBRARY))
    if not paths:
        return b""
    with open(paths[-1], "rb") as file:
        library = file.read()
    best, at = b"", library.find(b"\x78\xda")
    while at >= 0:
        try:
            best = max(best, zlib.decompressobj().decompress(library[at:]), key=len)
        except zlib.error:
            pass
        at = library.find(b"\x78\xda", at + 1)
    return best


def library_cities():
    """GeoNames id -> (name, country, inhabitants)"""
    table, cities = library_table(), {}
    if not table:
        return cities
    ends_at, = struct.unpack("<I", table[-4:])
    ends = struct.unpack("<%dI" % ((len(table) - ends_at) // 4), table[ends_at:])
    begin = 0
    for end in ends:
        texts, at = [], begin
        for _ in range(7):
            stop = table.index(b"\0", at)
            texts.append(table[at:stop].decode("utf-8", "replace"))
            at = stop + 1
        population, = struct.unpack_from("<I", table, (at + 3) // 4 * 4)
        cities[texts[0]] = (texts[1], texts[4], population)
        begin = (end + 7) // 8 * 8
    return cities


def debian_places(languages):
    """cities and regions, with names in all of `languages`"""
    cities = library_cities()
    names = {language: translations(language) for language in languages}
    for key in sorted(cities.keys() | names["en"].keys() | names["de"].keys()):
        known = {language: table[key] for language, table in names.items() if key in table}
        if key.isdigit():
            name, country, population = cities.get(key, ("", "", 0))
            if name:
                known[""] = name
            yield Place("geonames:" + key, "city", country, population, known)
        elif "." in key:
            yield Place("geonames:" + key, "region", key[:2], 0, known)


# GeoNames dumps: cities500.txt, allCountries.txt, DE.txt ..., and alternateNamesV2.txt

def dump_alternates(path, wanted):
    """GeoNames id -> {language: name}, preferred names before others; historic and colloquial ones are left out"""
    names = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t") + [""] * 4
            if fields[2] not in wanted or fields[6] == "1" or fields[7] == "1":
                continue
            known = names.setdefault(fields[1], {})
            if fields[4] == "1" or fields[2] not in known:
                known[fields[2]] = fields[3]
    return names


def dump_places(path, least):
    """towns of at least `least` inhabitants, and whatever KINDS names"""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) < 15:
                continue
            population = int(fields[14] or 0)
            kind = KINDS.get(fields[7]) if fields[6] != "P" else "city"
            if not kind or (kind == "city" and population < least):
                continue
            yield Place("geonames:" + fields[0], kind, fields[8], population, {"": fields[1], "en": fields[1]})
