"""How many hard situations a checker of links gets right.

    python benchmarks/links.py [--lychee lychee] [--only NAME …]

Serves the situations of tests/links on loopback, one address each, and runs `provenance check` on
them as a person would. Prints how many verdicts are right and exact, how many live links were
called dead and rotten ones fine, the slowest, memory, and the requests that reached a private
address. lychee, where it is installed, is asked the same by number instead of name; its answers
count as right where it calls fine what is fine, and nothing else.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "links"))

from fault_server import CERTIFICATES, FaultServer
from run_situations import NET, SITUATIONS, address_of, make_server, resolve_map, targets_of

FINE = frozenset({"ok", "redirected"})
ROTTEN = frozenset({"dead", "soft-404", "drifted"})


class Tally(NamedTuple):
    """What came of a run."""

    right: int
    exact: int
    dead: tuple[str, ...]
    """Live links called dead."""
    fine: tuple[str, ...]
    """Rotten links called fine."""
    wrong: tuple[str, ...]


def tally(verdicts: dict[str, str]) -> Tally:
    """Compare verdicts with what is right."""
    right = exact = 0
    dead, fine, wrong = [], [], []
    for situation in SITUATIONS:
        said = verdicts.get(situation.name, "no answer")
        exact += said == situation.verdict
        if said in {situation.verdict, *situation.also}:
            right += 1
            continue
        wrong.append(f"{situation.name}: {said}, not {situation.verdict}")
        if situation.verdict in FINE and said in ROTTEN:
            dead.append(situation.name)
        if situation.verdict in ROTTEN and said in FINE:
            fine.append(situation.name)
    return Tally(right, exact, tuple(dead), tuple(fine), tuple(wrong))


def run_ours(server: FaultServer, folder: Path) -> tuple[dict[str, str], list[tuple[float, str]]]:
    """Run `provenance check`; return verdicts and seconds by situation."""
    file = folder / "urls.jsonl"
    file.write_text("\n".join(t.model_dump_json(exclude_none=True) for t in targets_of(server)))
    names = [f"--resolve={name}={where[0]}" for name, where in resolve_map().items()]
    command = [
        sys.executable,
        "-m",
        "provenance",
        "check",
        "--urls",
        str(file),
        "--format",
        "jsonl",
    ]
    command += ["--allow-net", NET, "--ca", str(CERTIFICATES / "ca.pem"), *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    slow = sorted(((row["seconds"], row["id"]) for row in rows), reverse=True)
    return {row["id"]: row["verdict"] for row in rows}, slow


def run_lychee(lychee: str, server: FaultServer, folder: Path) -> dict[str, str]:
    """Run lychee; its two words become ok and dead."""
    urls = {}
    for number, (situation, target) in enumerate(zip(SITUATIONS, targets_of(server), strict=True)):
        rest = target.url.partition("://")[2].partition("/")[2]
        scheme, port = (
            ("https", server.tls_port) if situation.certificate else ("http", server.port)
        )
        own = f"{scheme}://{address_of(number)}:{port}/{rest}".replace(" ", "%20")
        urls[situation.name] = target.url if situation.verdict == "unsupported" else own
    file = folder / "urls.txt"
    file.write_text("\n".join(urls.values()))
    command = [lychee, "--no-progress", "--format", "json", "--max-redirects", "20", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    maps = [report.get(name, {}) for name in ("error_map", "fail_map", "timeout_map")]
    failed = {row["url"] for each in maps for rows in each.values() for row in rows}
    return {name: "dead" if url in failed else "ok" for name, url in urls.items()}


def coarse(verdicts: dict[str, str]) -> dict[str, str]:
    """Give a tool of two words the exact verdict where its word is right."""
    found = {}
    for situation in SITUATIONS:
        fine = verdicts.get(situation.name) == "ok"
        agrees = fine == (situation.verdict in FINE)
        found[situation.name] = situation.verdict if agrees else ("ok" if fine else "dead")
    return found


def show(name: str, found: Tally, seconds: float, more: Iterable[str] = ()) -> None:
    """Print the figures of a run."""
    print(
        f"{name:<12}{found.right:4} of {len(SITUATIONS)} right, {found.exact} exact; "
        f"{len(found.dead)} live called dead, {len(found.fine)} rotten called fine; {seconds:.1f} s"
    )
    for line in (*more, *found.wrong):
        print(f"    {line}")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description="Hard situations, ours and lychee's verdicts.")
    parser.add_argument("--lychee", default="lychee")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        with make_server() as server:
            start = time.perf_counter()
            verdicts, slow = run_ours(server, Path(name))
            seconds = time.perf_counter() - start
            memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
            strays = {
                address for address, _, _ in server.requests if not address.startswith("127.77.")
            }
            more = (
                f"slowest: {', '.join(f'{name} {took:.1f} s' for took, name in slow[:4])}",
                f"memory: {memory} MB; requests to private addresses: {len(strays)}",
            )
            show("provenance", tally(verdicts), seconds, more)
        if shutil.which(options.lychee):
            with make_server() as server:
                start = time.perf_counter()
                found = coarse(run_lychee(options.lychee, server, Path(name)))
                show("lychee", tally(found)._replace(wrong=()), time.perf_counter() - start)


if __name__ == "__main__":
    main()
