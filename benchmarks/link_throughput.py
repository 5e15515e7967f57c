"""Addresses a second of `provenance check`, lychee and LinkChecker, in one run, one server.

    python benchmarks/link_throughput.py [--urls 5000] [--hosts 100] [--latency 0 0.05 0.5]
        [--lychee lychee] [--linkchecker linkchecker]

Prints, for each latency, addresses a second, ours against theirs, connections and requests an
address. Tools that are not installed are left out.
"""

import argparse
import contextlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Served(NamedTuple):
    """A farm that is up."""

    port: int
    process: subprocess.Popen[str]


@contextlib.contextmanager
def farm(latency: float, said: list[str]) -> Iterator[Served]:
    """Run a farm; what it says at its end is added to `said`."""
    command = [
        sys.executable,
        str(Path(__file__).with_name("link_farm.py")),
        "--latency",
        str(latency),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # noqa: S101
        try:
            yield Served(int(process.stdout.readline()), process)
        finally:
            process.terminate()
            said.append(process.stdout.read().strip())


def addresses(count: int, hosts: int, port: int) -> list[str]:
    """Return addresses, the hosts in turn."""
    return [
        f"http://127.78.{n % hosts // 200}.{n % hosts % 200 + 1}:{port}/news/report-{n}"
        for n in range(count)
    ]


def commands(file: Path, workers: int, lychee: str, linkchecker: str) -> dict[str, list[str]]:
    """Return the command of each tool that is there."""
    ours = [
        sys.executable, "-m", "provenance", "check", "--urls", str(file), "--format", "jsonl",
        "--allow-net", "127.78.0.0/16", "--rate", "0", "--workers", str(workers),
    ]  # fmt: skip
    found = {"provenance": ours}
    if shutil.which(lychee):
        found["lychee"] = [lychee, "--no-progress", "--format", "json", str(file)]
    if shutil.which(linkchecker):
        found["linkchecker"] = [
            linkchecker, "--recursion-level=1", "--no-status", "--check-extern",
            "--no-robots", str(file.with_suffix(".html")),
        ]  # fmt: skip
    return found


def measure(command: list[str]) -> float:
    """Return the seconds of a run."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def compare(latency: float, options: argparse.Namespace) -> None:
    """Measure all tools at one latency."""
    rates: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # LinkChecker, run as root, becomes nobody
        file = Path(folder, "urls.txt")
        workers = 256 if latency >= 0.3 else options.workers
        names = list(commands(file, workers, options.lychee, options.linkchecker))
        for name in names:
            count = options.urls // (10 if name == "linkchecker" else 1)
            said: list[str] = []
            with farm(latency, said) as served:
                urls = addresses(count, options.hosts, served.port)
                file.write_text("\n".join(urls))
                anchors = "".join(f"<a href='{url}'>x</a>\n" for url in urls)
                file.with_suffix(".html").write_text(f"<html><body>{anchors}")
                command = commands(file, workers, options.lychee, options.linkchecker)[name]
                rates[name] = count / measure(command)
            against = f"{rates['provenance'] / rates[name]:6.2f} x" if name != "provenance" else ""
            print(
                f"{latency * 1000:5.0f} ms  {name:<12}{rates[name]:8.0f}/s {against:>9}  {said[0]}"
            )


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description="Addresses a second, ours and others'.")
    parser.add_argument("--urls", type=int, default=5000)
    parser.add_argument("--hosts", type=int, default=100)
    parser.add_argument("--workers", type=int, default=128)
    parser.add_argument("--latency", type=float, nargs="+", default=[0.0, 0.05, 0.5])
    parser.add_argument("--lychee", default="lychee")
    parser.add_argument("--linkchecker", default="linkchecker")
    options = parser.parse_args()
    for latency in options.latency:
        compare(latency, options)


if __name__ == "__main__":
    main()
