"""A fast server of healthy pages on loopback, one host an address, for measuring throughput.

    python benchmarks/link_farm.py --hosts 100 --latency 0.05

Prints its port, then serves until it is killed. On SIGTERM it prints connections and requests.
"""

import argparse
import asyncio
import signal
import sys

HEAD = b"HTTP/1.1 %d OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
PARAGRAPH = "<p>Councillors heard that the inspection of the quay had taken eleven weeks.</p>"
counts = {"connections": 0, "requests": 0, "robots": 0}


def page(path: bytes) -> bytes:
    """Return the answer to a path: a page that names itself, a real 404 for what is no page."""
    name = path.decode("latin-1").rpartition("/")[2]
    if not name.startswith("report-"):
        body = b"<html><title>404 Not Found</title>"
        return HEAD % (404, len(body)) + body
    title = name.replace("-", " ")
    body = (
        f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{PARAGRAPH * 25}".encode()
    )
    return HEAD % (200, len(body)) + body


class Farm(asyncio.Protocol):
    """One connection."""

    latency = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count it."""
        counts["connections"] += 1
        self._transport = transport
        self._rest = b""

    def data_received(self, data: bytes) -> None:
        """Answer each whole request, later."""
        self._rest += data
        while b"\r\n\r\n" in self._rest:
            head, _, self._rest = self._rest.partition(b"\r\n\r\n")
            path = head.split(b" ", 2)[1]
            counts["robots" if path == b"/robots.txt" else "requests"] += 1
            if self.latency:
                asyncio.get_running_loop().call_later(self.latency, self._send, path)
            else:
                self._send(path)

    def _send(self, path: bytes) -> None:
        if not self._transport.is_closing() and isinstance(self._transport, asyncio.WriteTransport):
            self._transport.write(page(path))


async def serve(latency: float) -> None:
    """Serve until SIGTERM."""
    Farm.latency = latency
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stopped.set)
    server = await loop.create_server(Farm, "0.0.0.0", 0, backlog=4096)  # noqa: S104  (all of 127/8)
    print(server.sockets[0].getsockname()[1], flush=True)
    await stopped.wait()
    print(" ".join(f"{name}={count}" for name, count in counts.items()), flush=True)


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser(description="A fast server of healthy pages on loopback.")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    asyncio.run(serve(parser.parse_args().latency))
    sys.exit(0)


if __name__ == "__main__":
    main()
