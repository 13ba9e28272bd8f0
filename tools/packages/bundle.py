#!/usr/bin/env python3
"""Makes a tarball that runs on any Linux of this architecture, out of the way and without root: the installed
tree, every library that it needs, the C library's loader, and a program that starts one with the others.

Debian has no static TBB, simdjson and CLD2, so that the program cannot be linked statically; and libraries that
are under the LGPL can be replaced here.

usage: bundle.py BUILD_DIRECTORY OUTPUT_DIRECTORY
"""
import gzip
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from documents import settle, source_time

SOURCES = pathlib.Path(__file__).resolve().parents[2]


def output_of(*command: object) -> str:
    return subprocess.run([str(each) for each in command], check=True, capture_output=True, text=True).stdout


def version_of(build: pathlib.Path) -> str:
    return re.search(r"^CMAKE_PROJECT_VERSION:STATIC=(.+)$", (build / "CMakeCache.txt").read_text("utf-8"), re.M)[1]


def needed_libraries(program: pathlib.Path) -> tuple[dict[str, pathlib.Path], pathlib.Path]:
    """name -> file of those of the system; the loader"""
    lines = output_of("ldd", program).splitlines()
    found = dict(re.findall(r"^\s*(\S+) => (/\S+) ", "\n".join(lines), re.M))
    loader = re.search(r"^\s*(/\S+/ld-linux\S+) ", "\n".join(lines), re.M)[1]
    return {name: pathlib.Path(path) for name, path in found.items() if "libsynopse" not in name}, pathlib.Path(loader)


def package_of(library: pathlib.Path) -> str:
    """the Debian package that a library is from, by whichever of its two names dpkg knows"""
    for path in (library, pathlib.Path(str(library.resolve())), pathlib.Path(str(library).removeprefix("/usr")),
                 pathlib.Path("/usr" + str(library))):
        found = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    raise SystemExit(f"bundle.py: no package has {library}, so that its licence is not known")


def add_libraries(tree: pathlib.Path) -> None:
    libraries, loader = needed_libraries(tree / "bin/synopse")
    for name, path in libraries.items():
        shutil.copyfile(path.resolve(), tree / "lib" / name)
    shutil.copyfile(loader.resolve(), tree / "lib/loader")
    (tree / "lib/loader").chmod(0o755)
    licences = tree / "share/doc/synopse/licences"
    licences.mkdir(parents=True)
    for package in sorted({package_of(path) for path in [*libraries.values(), loader]}):
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", licences / package)


def add_launcher(tree: pathlib.Path) -> None:
    (tree / "bin/synopse").rename(tree / "lib/synopse")
    launcher = pathlib.Path(__file__).with_name("launcher.cpp")
    output_of("g++", "-std=c++20", "-O2", "-static", "-s", launcher, "-o", tree / "bin/synopse")


def make_tree(build: pathlib.Path, tree: pathlib.Path) -> None:
    for component in ("program", "compiled", "gazetteer"):
        output_of("cmake", "--install", build, "--prefix", tree, "--component", component, "--strip")
    add_libraries(tree)
    add_launcher(tree)


def pack(tree: pathlib.Path, out: pathlib.Path, time: int) -> None:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    for path in [*tree.rglob("*"), tree]:
        settle(path, time)
    with out.open("wb") as file, gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for path in [tree, *sorted(tree.rglob("*"))]:
                archive.add(path, path.relative_to(tree.parent), recursive=False, filter=plain)


def main() -> None:
    build, out = map(pathlib.Path, sys.argv[1:3])
    version = version_of(build)
    name = f"synopse-{version}-linux-{platform.machine()}"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        tree = pathlib.Path(scratch, name)
        make_tree(build, tree)
        pack(tree, out / f"{name}.tar.gz", source_time(SOURCES, version))
    print(out / f"{name}.tar.gz")


if __name__ == "__main__":
    main()
