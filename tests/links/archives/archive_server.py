"""An archive on loopback: it lists and shows what a test gives it, and fails on cue."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PAGE = "http://harbour.example/report"


@dataclass(frozen=True)
class Kept:
    """A capture. `says` is the body's text; the status "-" makes it a revisit."""

    stamp: str
    says: str = "The weir will hold for a hundred years, the surveyor wrote."
    status: str = "200"
    digest: str = ""
    original: str = PAGE
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""

    @property
    def html(self) -> str:
        paragraph = f"<p>{self.says}</p>" * 3
        return self.body or f"<html><title>Harbour report</title><body>{paragraph}</body></html>"

    @property
    def row(self) -> list[str]:
        kind = "warc/revisit" if self.status == "-" else "text/html"
        digest = self.digest or f"SHA{abs(hash(self.html))}"
        return [
            "example,harbour)/report",
            self.stamp,
            self.original,
            kind,
            self.status,
            digest,
            "9",
        ]


@dataclass
class Archive:
    """What the server keeps, how each interface fails, and what it was asked."""

    kept: list[Kept] = field(default_factory=list)
    failing: dict[str, int | bytes] = field(default_factory=dict)
    """By the beginning of the path: a status, or a body sent with 200."""
    asked: list[str] = field(default_factory=list)
    base: str = ""

    def answer(self, path: str) -> tuple[int, dict[str, str], bytes]:
        self.asked.append(path)
        for beginning, failure in self.failing.items():
            if path.startswith(beginning):
                if isinstance(failure, int):
                    return failure, {}, b"no"
                return 200, {}, failure
        query = parse_qs(urlsplit(path).query)
        if path.startswith("/cdx/"):
            return self._cdx(query["url"][0])
        if path.startswith("/wayback/available"):
            return self._available(query["url"][0])
        if path.startswith("/web/timemap/link/"):
            return self._timemap(path.removeprefix("/web/timemap/link/"))
        return self._page(path)

    def _of(self, url: str) -> list[Kept]:
        return sorted((k for k in self.kept if k.original == url), key=lambda k: k.stamp)

    def _cdx(self, url: str) -> tuple[int, dict[str, str], bytes]:
        names = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]
        rows = [k.row for k in self._of(url)]
        body = json.dumps([names, *rows] if rows else [])
        return 200, {"Content-Type": "application/json"}, body.encode()

    def _available(self, url: str) -> tuple[int, dict[str, str], bytes]:
        found = [k for k in self._of(url) if k.status == "200"][-1:]
        closest = [
            {"available": True, "status": "200", "timestamp": k.stamp, "url": self._shown(k)}
            for k in found
        ]
        body = {"archived_snapshots": {"closest": closest[0]} if closest else {}}
        return 200, {"Content-Type": "application/json"}, json.dumps(body).encode()

    def _timemap(self, url: str) -> tuple[int, dict[str, str], bytes]:
        links = [f'<{self._shown(k)}>; rel="memento"; datetime="x, y"' for k in self._of(url)]
        if not links:
            return 404, {}, b""
        body = ",\n".join([f'<{url}>; rel="original"', *links])
        return 200, {"Content-Type": "application/link-format"}, body.encode()

    def _shown(self, kept: Kept) -> str:
        return f"{self.base}/web/{kept.stamp}/{kept.original}"

    def _page(self, path: str) -> tuple[int, dict[str, str], bytes]:
        for kept in self.kept:
            if path == f"/web/{kept.stamp}id_/{kept.original}":
                status = 200 if kept.status == "-" else int(kept.status)
                headers = {"Content-Type": "text/html", "Memento-Datetime": "then", **kept.headers}
                return status, headers, kept.html.encode()
        return 404, {}, b"not archived"


@contextmanager
def serving(archive: Archive) -> Iterator[Archive]:
    """Serve it until the end of the block; `base` is where."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, headers, body = archive.answer(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    archive.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield archive
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
