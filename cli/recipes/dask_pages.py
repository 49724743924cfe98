"""Reads a list of pages on a Dask cluster: one file of results a partition, each page once, in the order of the list.

    python3 dask_pages.py [--rows 1000] [--timeout 60] SCHEDULER PAGES.txt RESULTS

SCHEDULER is the scheduler's address or its file. Workers need this project, built once (`node cli/start.js --help`), at the
same path, and see the pages and the folder RESULTS. A partition is written beside its file and put in place once it is
whole: a worker that dies leaves nothing that counts, and another one reads the partition. Give the same command again after
a crash: what is in place is held against the list, and only the rest is read.
"""
import argparse
import os
import subprocess
import sys
from itertools import islice
from pathlib import Path

from distributed import Client, as_completed

COMMAND = ["node", str(Path(__file__).resolve().parents[1] / "start.js"), "--jsonl", "--processes", "1", "--from", "-"]
EXIT_GOOD, EXIT_SOME_FAILED = 0, 1
# So many partitions wait for each thread of a worker: neither the scheduler nor this process holds the whole list.
AHEAD = 4


def read_partition(lines, target, timeout):
    """Runs on a worker; gives the number of results and how many of them are errors."""
    part = Path(f"{target}.part-{os.getpid()}")
    if Path(target).exists():
        run(lines, timeout, ["--out", target], None)
    else:
        with open(part, "wb") as results:
            run(lines, timeout, [], results)
            os.fsync(results.fileno())
        os.replace(part, target)
    with open(target, "rb") as results:
        errors = [b'"error":' in line[:4096] and line.startswith(b'{"file":') for line in results]
    if len(errors) != len(lines):
        raise RuntimeError(f"{target} has {len(errors)} results of {len(lines)} pages")
    return len(errors), sum(errors)


def run(lines, timeout, words, results):
    done = subprocess.run(
        [*COMMAND, "--timeout", str(timeout), *words],
        input="".join(lines).encode(),
        stdout=results,
        stderr=subprocess.PIPE,
    )
    if done.returncode not in (EXIT_GOOD, EXIT_SOME_FAILED):
        raise RuntimeError(done.stderr.decode(errors="replace").strip() or f"exit status {done.returncode}")


def partitions(path, rows):
    """The list in pieces; a line without its end gets one, and empty lines name no page."""
    with open(path, encoding="utf-8", newline="\n") as pages:
        named = (line if line.endswith("\n") else line + "\n" for line in pages if line.strip("\r\n"))
        while piece := list(islice(named, rows)):
            yield piece


def main():
    words = argparse.ArgumentParser(usage=__doc__)
    words.add_argument("--rows", type=int, default=1000)
    words.add_argument("--timeout", type=float, default=60)
    words.add_argument("scheduler")
    words.add_argument("pages")
    words.add_argument("results", type=Path)
    given = words.parse_args()
    given.results.mkdir(parents=True, exist_ok=True)
    place = {"scheduler_file": given.scheduler} if os.path.exists(given.scheduler) else {"address": given.scheduler}
    with Client(**place) as client:
        client.wait_for_workers(1)
        pages, errors = read_all(client, given)
    for left in given.results.glob("*.part-*"):
        left.unlink()
    print(f"{pages} pages, {errors} of them could not be read")
    sys.exit(EXIT_SOME_FAILED if errors else EXIT_GOOD)


def read_all(client, given):
    numbered = enumerate(partitions(given.pages, given.rows))

    def submit(number, lines):
        target = str(given.results.resolve() / f"part-{number:07}.jsonl")
        return client.submit(read_partition, lines, target, given.timeout, pure=False, retries=3)

    threads = sum(client.nthreads().values())
    running = as_completed([submit(*piece) for piece in islice(numbered, AHEAD * threads)])
    pages = errors = 0
    for done in running:
        read, failed = done.result()
        pages, errors = pages + read, errors + failed
        for piece in islice(numbered, 1):
            running.add(submit(*piece))
    return pages, errors


if __name__ == "__main__":
    main()
