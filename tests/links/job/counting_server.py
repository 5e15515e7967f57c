"""A site on loopback that counts what it is asked and changes its mind on cue."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

WORDS = "The weir was built in 1911 and repaired twice, the surveyor wrote in his report. "


@dataclass
class Site:
    """Pages that are lost, the ETag of the others, and how often each was asked for."""

    lost: set[str] = field(default_factory=set)
    etag: str = ""
    asked: Counter[str] = field(default_factory=Counter)
    not_modified: int = 0
    base: str = ""
    log: Path | None = None
    """Where to note each request too, for tests that kill who asks."""

    def urls(self, number: int) -> list[str]:
        return [f"{self.base}/page/{n}" for n in range(number)]

    @property
    def pages(self) -> dict[str, int]:
        """How often each page was asked for: no robots.txt, no pages that cannot exist."""
        return {p: n for p, n in self.asked.items() if p.rpartition("/")[2].isdigit()}


@contextmanager
def serving(site: Site) -> Iterator[Site]:
    """Serve it until the end of the block."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            with lock:
                site.asked[self.path] += 1
                if site.log is not None:
                    with site.log.open("a") as log:
                        log.write(self.path + "\n")
            if site.etag and self.headers.get("If-None-Match") == site.etag:
                site.not_modified += 1
                self.send_response(304)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            there = self.path in site.pages and self.path not in site.lost
            body = f"<html><title>Page {self.path}</title><p>{WORDS * 5}{self.path}</p></html>"
            self.send_response(200 if there else 404)
            self.send_header("Content-Type", "text/html")
            if site.etag:
                self.send_header("ETag", site.etag)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
