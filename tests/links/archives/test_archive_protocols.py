"""The protocol with each interface of the Wayback Machine, replayed from cassettes."""

from collections.abc import Iterator
from ipaddress import ip_network
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.links.archives import WAYBACK, Archives
from provenance.links.archives.saving import Key, Saver, key_from
from provenance.links.settings import ArchiveSilentError, CheckSettings
from provenance.model import ArchiveCopy, Target

# Nothing is connected to; a name must only not be looked up.
SETTINGS = CheckSettings(
    resolve={"web.archive.org": ("198.51.100.7",), "archive.org": ("198.51.100.8",)},
    allow_nets=(ip_network("198.51.100.0/24"),),
)
TARGET = Target(
    id="1",
    url="https://gazette.example/weir",
    quote="The weir will hold for a hundred years",
    date="2016-05-11",
)
KEY = Key("ann", "secret")


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(Path(__file__).parents[3] / "cassettes" / "archives")


@pytest.fixture
def archives() -> Iterator[Archives]:
    with Archives(SETTINGS, WAYBACK, sleep=lambda _: None) as opened:
        yield opened


@pytest.mark.vcr
@pytest.mark.default_cassette("cdx.yaml")
def test_cdx_and_a_revisit_that_shows_the_words(archives: Archives) -> None:
    assert archives.find(TARGET) == ArchiveCopy(
        url="https://web.archive.org/web/20160510081500/https://gazette.example/weir",
        captured="2016-05-10T08:15:00Z",
        quote="found",
    )


@pytest.mark.vcr
@pytest.mark.default_cassette("timemap.yaml")
def test_a_timemap_when_cdx_gives_up_and_a_redirect_passed_over(archives: Archives) -> None:
    found = archives.find(TARGET)
    assert found is not None
    assert found.url == "https://web.archive.org/web/20150304050607/http://gazette.example:80/weir"
    assert found.quote == "found"


@pytest.mark.vcr
@pytest.mark.default_cassette("availability.yaml")
def test_availability_when_the_others_are_busy_and_words_that_changed(archives: Archives) -> None:
    found = archives.find(TARGET)
    assert found is not None
    assert (found.captured, found.quote) == ("2016-05-10T08:15:00Z", "altered")


@pytest.mark.vcr
@pytest.mark.default_cassette("saving.yaml")
def test_a_page_is_saved() -> None:
    waits: list[float] = []
    saver = Saver(WAYBACK, KEY, "test", sleep=waits.append)
    assert saver.save(TARGET.url) == ArchiveCopy(
        url="https://web.archive.org/web/20260301120000/https://gazette.example/weir",
        captured="2026-03-01T12:00:00Z",
    )
    assert len(waits) == 1


@pytest.mark.vcr
@pytest.mark.default_cassette("saving_refused.yaml")
def test_a_key_that_is_not_taken() -> None:
    with pytest.raises(ArchiveSilentError, match="does not take this key") as caught:
        Saver(WAYBACK, KEY, "test").save(TARGET.url)
    assert "secret" not in str(caught.value)


def test_no_key_no_saving() -> None:
    with pytest.raises(InputError, match="IA_ACCESS_KEY_ID"):
        key_from({"IA_ACCESS_KEY_ID": "ann"})
    assert "secret" not in repr(
        key_from({"IA_ACCESS_KEY_ID": "a", "IA_SECRET_ACCESS_KEY": "secret"})
    )
