"""What a check wants to know of a page, gathered from its tags one after the other."""

from collections.abc import Mapping
from typing import Final

from provenance.links.page import Page, read_refresh

_QUIET: Final = frozenset({"style", "template", "svg", "math", "script", "noscript"})
_FURNITURE: Final = frozenset({"nav", "header", "footer", "aside", "select", "button", "form"})
_INLINE: Final = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    }
)
_HEADINGS: Final = frozenset({"h1", "h2"})
_MOST_EVENTS: Final = 400_000
_MOST_IDS: Final = 50_000
_MOST_SCRIPT: Final = 400_000
_MOST_LINKS: Final = 400
_MOST_PIECES: Final = 5_000


class Enough(Exception):  # noqa: N818
    """The page has more tags than anybody needs."""


class PageReader:
    """Listens to the parser. Names of the methods are lxml's."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Forget all; the next page begins."""
        self.page = Page()
        self._text: list[str] = []
        self._title: list[str] | None = None
        self._heading: list[str] | None = None
        self._headings: list[str] = []
        self._script: list[str] = []
        self._script_size = 0
        self._quiet: list[str] = []
        self._furniture = 0
        self._no_script: list[str] = []
        self._metas: dict[str, str] = {}
        self._ids: set[str] = set()
        self._sources: list[str] = []
        self._links: list[str] = []
        self._events = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        self._events += 1
        if self._events > _MOST_EVENTS:
            raise Enough
        if attributes:
            self._note_ids(attributes)
        if tag not in _INLINE and self._text and self._text[-1] != "\n":
            self._text.append("\n")
        if tag in _QUIET:
            self._quiet.append(tag)
        elif tag in _FURNITURE:
            self._furniture += 1
        handler = _STARTS.get(tag)
        if handler is not None:
            handler(self, attributes)

    def _note_ids(self, attributes: Mapping[str, str]) -> None:
        if (name := attributes.get("id") or attributes.get("name")) and len(self._ids) < _MOST_IDS:
            self._ids.add(name)
            self._ids.add(attributes.get("name", name))

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if tag not in _INLINE and self._text and self._text[-1] != "\n":
            self._text.append("\n")
        if tag in _QUIET:
            if tag in self._quiet:
                while self._quiet.pop() != tag:
                    pass
        elif tag in _FURNITURE:
            self._furniture = max(0, self._furniture - 1)
        elif tag == "title" and self._title is not None:
            self.page.title = self.page.title or _squeeze("".join(self._title))
            self._title = None
        elif tag in _HEADINGS and self._heading is not None:
            self._headings.append(_squeeze("".join(self._heading)))
            self._heading = None

    def data(self, text: str) -> None:
        """Take words between tags."""
        if self._quiet:
            self._keep_quiet(text)
            return
        if self._title is not None:
            self._title.append(text)
            return
        if self._heading is not None:
            self._heading.append(text)
        self._text.append(text)
        if len(self._text) > _MOST_PIECES:
            self._text = ["".join(self._text)]  # a piece costs more than its letters
        if not self._furniture:
            self.page.main_length += len(text.strip())

    def _keep_quiet(self, text: str) -> None:
        kind = self._quiet[0]
        if kind == "script" and self._script_size < _MOST_SCRIPT:
            self._script.append(text[:_MOST_SCRIPT])
            self._script_size += len(text)
        elif kind == "noscript" and len(self._no_script) < 50:
            self._no_script.append(text[:2000])

    def close(self) -> None:
        """Nothing is due at the parser's end."""

    def finish(self) -> Page:
        """Return what was read."""
        page = self.page
        page.text = "".join(self._text)
        page.headings = tuple(heading for heading in self._headings if heading)
        page.metas = self._metas
        page.ids = frozenset(self._ids)
        page.scripts = "\n".join(self._script)
        page.sources = tuple(self._sources)
        page.links = tuple(self._links)
        page.no_script = _squeeze(" ".join(self._no_script))
        return page

    def start_title(self, _: Mapping[str, str]) -> None:
        """Begin the title."""
        if not self._quiet:
            self._title = []

    def start_heading(self, _: Mapping[str, str]) -> None:
        """Begin a heading."""
        if len(self._headings) < 6:
            self._heading = []

    def start_meta(self, attributes: Mapping[str, str]) -> None:
        """Note what a meta tells."""
        content = attributes.get("content", "")
        if self._quiet:
            return  # shown only to readers without scripts
        if attributes.get("http-equiv", "").strip().lower() == "refresh":
            self.page.refresh = self.page.refresh or read_refresh(content)
        name = (attributes.get("property") or attributes.get("name") or "").strip().lower()
        if name and len(self._metas) < 100:
            self._metas.setdefault(name, content[:5000])

    def start_link(self, attributes: Mapping[str, str]) -> None:
        """Note what a link tells."""
        if "canonical" in attributes.get("rel", "").lower().split() and not self.page.canonical:
            self.page.canonical = attributes.get("href", "").strip()

    def start_base(self, attributes: Mapping[str, str]) -> None:
        """Note what a base tells."""
        self.page.base = self.page.base or attributes.get("href", "").strip()[:1000]

    def start_html(self, attributes: Mapping[str, str]) -> None:
        """Note what a html tells."""
        self.page.language = attributes.get("lang", "").strip().lower()[:20]

    def start_body(self, attributes: Mapping[str, str]) -> None:
        """Note what a body tells."""
        self.page.body_class = attributes.get("class", "")[:500]

    def start_script(self, attributes: Mapping[str, str]) -> None:
        """Note what a script tells."""
        self.page.script_count += 1
        self.start_source(attributes)

    def start_frame(self, attributes: Mapping[str, str]) -> None:
        """Note what a frame tells."""
        self.page.frames += 1
        self.start_source(attributes)

    def start_source(self, attributes: Mapping[str, str]) -> None:
        """Note what a source tells."""
        source = attributes.get("src") or attributes.get("data") or ""
        if source and len(self._sources) < _MOST_LINKS:
            self._sources.append(source.strip()[:1000])

    def start_anchor(self, attributes: Mapping[str, str]) -> None:
        """Note what an anchor tells."""
        if (href := attributes.get("href")) and len(self._links) < _MOST_LINKS:
            self._links.append(href.strip()[:1000])

    def start_input(self, attributes: Mapping[str, str]) -> None:
        """Note what an input tells."""
        kind = attributes.get("type", "text").lower()
        self.page.passwords += kind == "password"
        self.page.fields += kind in {"text", "email", "tel", "url", "search", "number"}

    def start_textarea(self, _: Mapping[str, str]) -> None:
        """Note what a textarea tells."""
        self.page.fields += 1

    def start_image(self, _: Mapping[str, str]) -> None:
        """Note what an image tells."""
        self.page.images += 1

    def start_article(self, _: Mapping[str, str]) -> None:
        """Note what an article tells."""
        self.page.articles += 1

    def start_paragraph(self, _: Mapping[str, str]) -> None:
        """Note what a paragraph tells."""
        self.page.paragraphs += 1


_STARTS: Final = {
    "html": PageReader.start_html,
    "body": PageReader.start_body,
    "title": PageReader.start_title,
    "h1": PageReader.start_heading,
    "h2": PageReader.start_heading,
    "meta": PageReader.start_meta,
    "link": PageReader.start_link,
    "base": PageReader.start_base,
    "script": PageReader.start_script,
    "frame": PageReader.start_frame,
    "iframe": PageReader.start_frame,
    "embed": PageReader.start_source,
    "object": PageReader.start_source,
    "a": PageReader.start_anchor,
    "input": PageReader.start_input,
    "textarea": PageReader.start_textarea,
    "img": PageReader.start_image,
    "video": PageReader.start_image,
    "audio": PageReader.start_image,
    "canvas": PageReader.start_image,
    "article": PageReader.start_article,
    "p": PageReader.start_paragraph,
}


def _squeeze(text: str) -> str:
    return " ".join(text.split())
