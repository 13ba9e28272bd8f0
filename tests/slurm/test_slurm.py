#!/usr/bin/env python3
"""An array of Slurm tasks over a corpus, one of which is killed: the same bytes as one undisturbed run.

usage: test_slurm.py SYNOPSE      exit 77, and a line that says why, where Slurm cannot be started
"""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SUBMIT = HERE.parent.parent / "tools" / "slurm" / "submit"
SHARDS = 3
DOCUMENTS = 2700  # so many that a shard is still at work when it is found and killed
LONGEST = 240  # seconds that any step may take before the test gives up
PARAGRAPH = ("Am {day}. November 2030 stimmten {n} Prozent für die neue Brücke in Oderfurt. „Wir sind froh“, sagte Bürgermeisterin "
             "Rita Oster. Der Rat kritisierte die Kosten von {n},5 Millionen Euro.\n")


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def check_that_it_can_run():
    for program in ("sbatch", "slurmctld", "slurmd", "munged"):
        if not shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin"):
            skip(f"{program} is not installed (Debian: slurm-wlm munge)")
    if os.geteuid():
        skip("a Slurm for tests is started by root only")


def until(what, condition):
    end = time.monotonic() + LONGEST
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"{what} did not happen within {LONGEST} seconds")
        os.sched_yield()


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=LONGEST, **options)
    if done.returncode:
        raise SystemExit(f"{command[0]}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def make_corpus(folder):
    for i in range(DOCUMENTS):
        path = folder / f"d{i % 10}" / f"report{i:04}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(PARAGRAPH.format(day=1 + (i + k) % 28, n=(7 * i + k) % 100) for k in range(30)), encoding="utf-8")


def outputs(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.jsonl") if ".synopse" not in path.parts}


def program_of(shard):
    """The process that works on a shard, found by its arguments; None: there is none"""
    for entry in pathlib.Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0") if entry.name.isdigit() else []
        except OSError:
            continue
        if b"--shard" in words and f"{shard}/{SHARDS}".encode() in words and not words[0].endswith(b"bash"):
            return int(entry.name)
    return None


def kill_at_work(shard, out):
    """kill -9 for the program of a shard that has written something and is not done"""
    found = []

    def at_work():
        pid = program_of(shard)
        if pid and outputs(out):
            found.append(pid)
        return bool(found)

    until(f"shard {shard} at work", at_work)
    os.kill(found[0], signal.SIGKILL)


def wait_for_queue(array):
    """Until no task is left; those that were put back need not wait for two minutes"""

    def empty():
        rows = run("squeue", "-h", "-o", "%i %T %r").splitlines()
        for row in rows:
            job, state, reason = row.split(maxsplit=2)
            if state == "PENDING" and reason.strip("()") == "BeginTime":
                subprocess.run(["scontrol", "update", f"JobId={job}", "StartTime=now"], capture_output=True)
        return not rows

    until(f"the end of array {array}", empty)


def main(synopse):
    check_that_it_can_run()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        scratch.chmod(0o755)  # munged wants its socket to be within everybody's reach
        corpus, alone, out, cluster = scratch / "corpus", scratch / "alone", scratch / "out", scratch / "cluster"
        make_corpus(corpus)
        run(synopse, "annotate", "-t", "jsonl", "-o", f"{alone}/", corpus)
        run(synopse, "merge", alone, "-o", scratch / "alone.jsonl")
        os.environ |= {"SLURM_CONF": str(cluster / "slurm.conf"), "SYNOPSE": synopse, "PATH": os.environ["PATH"] + ":/usr/sbin"}
        started = subprocess.run([HERE / "one_node.sh", "start", cluster], capture_output=True, text=True)
        try:
            if started.returncode:
                skip("Slurm does not start here: " + started.stderr.strip()[-300:].replace("\n", " | "))
            array = run(SUBMIT, "-n", SHARDS, "-m", scratch / "merged.jsonl", "--time=5", "--mem=0", "--", "annotate", "-t", "jsonl",
                        "-o", f"{out}/", corpus, cwd=scratch).split()[0]
            kill_at_work(2, out)
            wait_for_queue(array)
        finally:
            subprocess.run([HERE / "one_node.sh", "stop", cluster])
        logs = "".join(path.read_text() for path in sorted(scratch.glob("synopse-*.log")))
        assert "shard 2/3: exit status 137" in logs, "the kill came too late, or was not seen:\n" + logs
        assert "shard 2/3: exit status 0, put back 1 times" in logs, logs
        assert outputs(out) == outputs(alone), "the array's outputs are not those of one run:\n" + logs
        assert (scratch / "merged.jsonl").read_bytes() == (scratch / "alone.jsonl").read_bytes(), "merged bytes differ:\n" + logs
        lines = (scratch / "merged.jsonl").read_text(encoding="utf-8").splitlines()
        assert len({json.loads(line)["id"] for line in lines}) == len(lines) == DOCUMENTS


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
