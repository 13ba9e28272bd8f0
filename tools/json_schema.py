"""Checks a value against a JSON Schema (2020-12), with nothing but the standard library, so that it runs everywhere.

It knows type, enum, const, properties, patternProperties, additionalProperties, required, items,
prefixItems, minItems, maxItems, minimum, maximum, minLength, pattern, allOf, anyOf, oneOf, not, if/then/else and $ref
(#/..., file.json, file.json#/...).  An unknown keyword that would restrict values is an error, not a silent pass.
"""
import json
import pathlib
import re

SILENT = {"$schema", "$id", "$defs", "$comment", "$anchor", "title", "description", "examples", "default",
          "then", "else"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def has_type(value, name):
    if name in ("number", "integer"):
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return not isinstance(value, bool) and (whole if name == "integer" else isinstance(value, (int, float)))
    return isinstance(value, TYPES[name])


class Schema:
    """A schema file and those that it refers to."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.files = {}
        self.root = self.read(self.path.name)

    def read(self, name):
        if name not in self.files:
            self.files[name] = json.loads((self.path.parent / name).read_text(encoding="utf-8"))
        return self.files[name]

    def resolve(self, reference, file):
        name, _, pointer = reference.partition("#")
        name = name.rsplit("/", 1)[-1] or file
        schema = self.read(name)
        for step in filter(None, pointer.split("/")):
            schema = schema[step.replace("~1", "/").replace("~0", "~")]
        return schema, name

    def errors(self, value):
        """Messages with the place, empty if the value is as the schema says."""
        return list(self.check(value, self.root, self.path.name, "$"))

    def check(self, value, schema, file, place):
        if schema is True or schema is False:
            if not schema:
                yield f"{place}: not allowed"
            return
        for keyword, wanted in schema.items():
            if keyword in SILENT:
                continue
            rule = getattr(self, "check_" + keyword.strip("$"), None)
            if rule is None:
                yield f"{file}: keyword '{keyword}' is not known to this checker"
            else:
                yield from rule(value, wanted, schema, file, place)

    def passes(self, value, schema, file):
        return next(self.check(value, schema, file, ""), None) is None

    def check_ref(self, value, wanted, _, file, place):
        schema, file = self.resolve(wanted, file)
        yield from self.check(value, schema, file, place)

    def check_type(self, value, wanted, _, __, place):
        if not any(has_type(value, name) for name in (wanted if isinstance(wanted, list) else [wanted])):
            yield f"{place}: not of type {wanted}"

    def check_enum(self, value, wanted, _, __, place):
        if value not in wanted:
            yield f"{place}: {value!r} is not one of {wanted}"

    def check_const(self, value, wanted, _, __, place):
        if value != wanted:
            yield f"{place}: is not {wanted!r}"

    def check_required(self, value, wanted, _, __, place):
        if isinstance(value, dict):
            yield from (f"{place}: no '{name}'" for name in wanted if name not in value)

    def check_properties(self, value, wanted, _, file, place):
        if isinstance(value, dict):
            for name in wanted.keys() & value.keys():
                yield from self.check(value[name], wanted[name], file, f"{place}.{name}")

    def check_patternProperties(self, value, wanted, _, file, place):
        for name in value if isinstance(value, dict) else ():
            for pattern in wanted:
                if re.search(pattern, name):
                    yield from self.check(value[name], wanted[pattern], file, f"{place}.{name}")

    def check_additionalProperties(self, value, wanted, schema, file, place):
        patterns = schema.get("patternProperties", {})
        for name in value if isinstance(value, dict) else ():
            if name not in schema.get("properties", {}) and not any(re.search(p, name) for p in patterns):
                yield from self.check(value[name], wanted, file, f"{place}.{name}")

    def check_prefixItems(self, value, wanted, _, file, place):
        if isinstance(value, list):
            for index, (item, one) in enumerate(zip(value, wanted)):
                yield from self.check(item, one, file, f"{place}[{index}]")

    def check_items(self, value, wanted, schema, file, place):
        if isinstance(value, list):
            for index in range(len(schema.get("prefixItems", [])), len(value)):
                yield from self.check(value[index], wanted, file, f"{place}[{index}]")

    def check_minItems(self, value, wanted, _, __, place):
        if isinstance(value, list) and len(value) < wanted:
            yield f"{place}: fewer than {wanted} items"

    def check_maxItems(self, value, wanted, _, __, place):
        if isinstance(value, list) and len(value) > wanted:
            yield f"{place}: more than {wanted} items"

    def check_minimum(self, value, wanted, _, __, place):
        if has_type(value, "number") and value < wanted:
            yield f"{place}: less than {wanted}"

    def check_maximum(self, value, wanted, _, __, place):
        if has_type(value, "number") and value > wanted:
            yield f"{place}: more than {wanted}"

    def check_minLength(self, value, wanted, _, __, place):
        if isinstance(value, str) and len(value) < wanted:
            yield f"{place}: shorter than {wanted}"

    def check_pattern(self, value, wanted, _, __, place):
        if isinstance(value, str) and not re.search(wanted, value):
            yield f"{place}: {value!r} does not match {wanted}"

    def check_allOf(self, value, wanted, _, file, place):
        for one in wanted:
            yield from self.check(value, one, file, place)

    def check_anyOf(self, value, wanted, _, file, place):
        if not any(self.passes(value, one, file) for one in wanted):
            yield f"{place}: none of the alternatives fits"

    def check_oneOf(self, value, wanted, _, file, place):
        if sum(self.passes(value, one, file) for one in wanted) != 1:
            yield f"{place}: not exactly one of the alternatives fits"

    def check_not(self, value, wanted, _, file, place):
        if self.passes(value, wanted, file):
            yield f"{place}: is what must not be"

    def check_if(self, value, wanted, schema, file, place):
        branch = "then" if self.passes(value, wanted, file) else "else"
        if branch in schema:
            yield from self.check(value, schema[branch], file, place)
