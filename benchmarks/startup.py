"""Time the start of the command against that of the interpreter alone.

    python benchmarks/startup.py [--runs 7]

Prints the median of each and its ratio to `python -c pass`.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "provenance --help": ["-m", "provenance", "--help"],
    "provenance trace (plain text)": ["-m", "provenance", "trace", "examples/chain.txt"],
    "provenance trace (Markdown, notes)": [
        "-m", "provenance", "trace", "examples/footnoted-analysis.md",
    ],
}  # fmt: skip


def median(command: list[str], runs: int) -> float:
    """Return the median seconds of a whole process."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([sys.executable, *command], check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Time every command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    if not Path("examples").is_dir():
        sys.exit("run it from the root of the checkout")
    times = {name: median(command, runs) for name, command in COMMANDS.items()}
    bare = times["python -c pass"]
    for name, seconds in times.items():
        print(f"{name:<36}{seconds * 1000:6.0f} ms  {seconds / bare:5.1f} x")


if __name__ == "__main__":
    main()
