#!/usr/bin/env bash
# A release is this checklist, run:  tools/release.sh VERSION
# Before it, by hand and in one commit: the version in CMakeLists.txt, its section with the day in CHANGELOG.md,
# version and day (date-released) in CITATION.cff.  It takes an hour or two, and tags the commit in the end.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:?usage: tools/release.sh VERSION}
fail() { echo "tools/release.sh: $*" >&2; exit 1; }
step() { echo "== $*"; }

step "one version in all places"
[ -z "$(git status --porcelain)" ] || fail "commit first"
grep -q "^project(synopse VERSION $version " CMakeLists.txt || fail "CMakeLists.txt has another version"
day=$(sed -n "s/^## \[$version\] - \(....-..-..\)$/\1/p" CHANGELOG.md)
[ -n "$day" ] || fail "CHANGELOG.md has no line '## [$version] - YYYY-MM-DD'"
grep -qx "version: \"$version\"" CITATION.cff || fail "CITATION.cff has another version"
grep -qx "date-released: \"$day\"" CITATION.cff || fail "CITATION.cff has another day than $day"

tools/setup tests
for preset in release asan tsan fuzz; do
  step "tests of preset $preset"
  tools/build "$preset" >/dev/null
  ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)"
done
step "scores"
tools/score_corpus.py build/release/synopse
step "packages"
tools/package
tools/package_test
git tag -a "v$version" -m "synopse $version"
step "tagged v$version; push it, and what is in build/packages"
