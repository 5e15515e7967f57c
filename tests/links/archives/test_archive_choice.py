"""Which copy is cited instead: the nearest that still shows the words, and never a false "none"."""

from collections.abc import Callable, Iterator

import pytest
from archive_server import PAGE, Archive, Kept, serving

from provenance.links.archives import Archives, host_at
from provenance.links.settings import ArchiveSilentError, CheckSettings
from provenance.model import ArchiveCopy, Target

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

QUOTE = "The weir will hold for a hundred years"
Find = Callable[..., ArchiveCopy | None]


@pytest.fixture
def archive() -> Iterator[Archive]:
    with serving(Archive()) as running:
        yield running


@pytest.fixture
def find(archive: Archive) -> Iterator[Find]:
    with Archives(CheckSettings(), host_at(archive.base), sleep=lambda _: None) as archives:

        def ask(
            date: str | None = "2016-05-11", url: str = PAGE, **more: str
        ) -> ArchiveCopy | None:
            return archives.find(Target(id="1", url=url, date=date, **more))

        yield ask


def stamp_of(copy: ArchiveCopy | None) -> str | None:
    return None if copy is None else copy.url.split("/web/")[1].split("/")[0]


def test_the_nearest_copy(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20140101120000"), Kept("20160501120000"), Kept("20180101120000")]
    copy = find(quote=QUOTE)
    assert copy == ArchiveCopy(
        url=f"{archive.base}/web/20160501120000/{PAGE}",
        captured="2016-05-01T12:00:00Z",
        quote="found",
    )


@pytest.mark.parametrize("hour", ["000000", "120000", "235959"])
def test_of_two_as_near_the_one_before(archive: Archive, find: Find, hour: str) -> None:
    archive.kept = [Kept(f"20160501{hour}"), Kept(f"20160521{hour}")]
    assert stamp_of(find(quote=QUOTE)) == f"20160501{hour}"


def test_a_day_nearer_beats_the_side(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20160501000000"), Kept("20160520000000")]
    assert stamp_of(find()) == "20160520000000"


def test_only_copies_after_the_date(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20190101000000"), Kept("20170101000000")]
    assert stamp_of(find()) == "20170101000000"


def test_a_month_is_all_its_days(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20160430000000"), Kept("20160519000000")]
    assert stamp_of(find("2016-05")) == "20160519000000"


def test_without_a_date_the_latest(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20140101000000"),
        Kept("20200101000000"),
        Kept("20210101000000", status="404"),
    ]
    assert stamp_of(find(None)) == "20200101000000"


@pytest.mark.parametrize("status", ["404", "301", "503", "403"])
def test_captures_of_errors_and_redirects_are_passed_over(
    archive: Archive, find: Find, status: str
) -> None:
    archive.kept = [Kept("20160511000000", status=status), Kept("20150101000000")]
    assert stamp_of(find()) == "20150101000000"


@pytest.mark.parametrize("status", ["203", "206"])
def test_these_are_pages_too(archive: Archive, find: Find, status: str) -> None:
    archive.kept = [Kept("20160511000000", status=status), Kept("20150101000000")]
    assert stamp_of(find()) == "20160511000000"


def test_a_revisit_of_a_page(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20150101000000", digest="SAME"),
        Kept("20160510000000", status="-", digest="SAME"),
    ]
    assert stamp_of(find(quote=QUOTE)) == "20160510000000"


def test_a_revisit_of_an_error_is_none(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20140101000000"),
        Kept("20150101000000", "Nothing is here.", status="404", digest="LOST"),
        Kept("20160510000000", "Nothing is here.", status="-", digest="LOST"),
    ]
    assert stamp_of(find()) == "20140101000000"


def test_a_farther_copy_that_still_has_the_words(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20160510000000", "The report has been revised and is shorter now."),
        Kept("20160601000000", "The report has been revised once more and is shorter."),
        Kept("20150101000000"),
    ]
    copy = find(quote=QUOTE)
    assert stamp_of(copy) == "20150101000000"
    assert copy is not None
    assert copy.quote == "found"


def test_a_copy_far_down_the_list(archive: Archive, find: Find) -> None:
    revised = [
        Kept(f"2016{month:02}01000000", f"This is edition {month * 7} of it.")
        for month in range(1, 13)
    ]
    archive.kept = [*revised, Kept("20100101000000")]
    assert stamp_of(find(quote=QUOTE)) == "20100101000000"


def test_words_that_changed_are_altered(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20160510000000", "Nothing of this is in the report at all, and never was in it."),
        Kept("20170101000000", "The weir will hold for a thousand years, the surveyor wrote."),
    ]
    copy = find(quote=QUOTE)
    assert (stamp_of(copy), copy and copy.quote) == ("20170101000000", "altered")


def test_words_in_no_copy_leave_the_nearest(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20160510000000", "The report has been revised and is shorter now."),
        Kept("20150101000000", "The report has not been written yet, come again."),
    ]
    copy = find(quote=QUOTE)
    assert (stamp_of(copy), copy and copy.quote) == ("20160510000000", "missing")


def test_a_capture_of_not_found_sent_with_200(archive: Archive, find: Find) -> None:
    lost = "<html><title>Page not found</title><body><h1>Page not found</h1></body></html>"
    archive.kept = [Kept("20160510000000", body=lost), Kept("20150101000000")]
    assert stamp_of(find()) == "20150101000000"


def test_a_capture_of_a_bot_wall(archive: Archive, find: Find) -> None:
    wall = (
        "<html><title>Just a moment...</title><body><h1>Checking your browser</h1>"
        "<script>window._cf_chl_opt={}</script></body></html>"
    )
    archive.kept = [Kept("20160510000000", body=wall), Kept("20150101000000")]
    assert stamp_of(find()) == "20150101000000"


def test_a_capture_that_leads_on_by_itself(archive: Archive, find: Find) -> None:
    on = '<html><head><meta http-equiv="refresh" content="0; url=/home"></head>On</html>'
    archive.kept = [Kept("20160510000000", body=on), Kept("20150101000000")]
    assert stamp_of(find()) == "20150101000000"


def test_a_copy_is_found_under_the_other_scheme(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20160510000000", original="https://www.harbour.example/report")]
    assert stamp_of(find()) == "20160510000000"


@pytest.mark.parametrize("url", [PAGE, f"{PAGE}/"])
def test_a_copy_is_found_with_and_without_a_slash(archive: Archive, find: Find, url: str) -> None:
    archive.kept = [Kept("20160510000000", original=PAGE if url != PAGE else f"{PAGE}/")]
    assert stamp_of(find(url=url)) == "20160510000000"


def test_rows_told_twice_are_one(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20160510000000"), Kept("20160510000000"), Kept("20150101000000")]
    assert stamp_of(find(quote=QUOTE)) == "20160510000000"


def test_a_revisit_of_a_redirect_is_none(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20160101000000", status="302", digest="AWAY"),
        Kept("20160510000000", status="-", digest="AWAY"),
        Kept("20110101000000", digest="PAGE"),
    ]
    assert stamp_of(find(quote=QUOTE)) == "20110101000000"


def test_the_one_before_gives_way_where_it_lacks_the_words(archive: Archive, find: Find) -> None:
    archive.kept = [
        Kept("20160501000000", "The report has been revised and is shorter now."),
        Kept("20160521000000"),
    ]
    assert stamp_of(find(quote=QUOTE)) == "20160521000000"


def test_only_captures_of_not_found_are_no_copy(archive: Archive, find: Find) -> None:
    lost = "<html><title>Page not found</title><body><h1>Page not found</h1></body></html>"
    archive.kept = [Kept("20160510000000", body=lost), Kept("20150101000000", body=lost)]
    assert find() is None


def test_escapes_stay_as_they_were_cited(archive: Archive, find: Find) -> None:
    url = "http://harbour.example/caf%C3%A9?a=%20b&c=d"
    archive.kept = [Kept("20160510000000", original=url)]
    assert stamp_of(find(url=url, quote=QUOTE)) == "20160510000000"


def test_an_hour_counts_where_the_date_has_one(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20160511080000"), Kept("20160511200000")]
    assert stamp_of(find("2016-05-11T19:00:00Z", quote=QUOTE)) == "20160511200000"


def test_an_address_that_is_a_copy_already(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20140101000000"), Kept("20180101000000")]
    cited = f"https://web.archive.org/web/20171201000000/{PAGE}"
    assert stamp_of(find("2014-01-01", url=cited)) == "20180101000000"


def test_no_copy_at_all(archive: Archive, find: Find) -> None:
    assert find() is None
    archive.kept = [Kept("20160510000000", status="404")]
    assert find() is None


@pytest.mark.parametrize("failure", [503, 429, 500, 403, b"<html>busy</html>", b'["timestamp'])
def test_an_archive_that_fails_is_never_without_copies(
    archive: Archive, find: Find, failure: int | bytes
) -> None:
    archive.failing = {"/": failure}
    with pytest.raises(ArchiveSilentError):
        find()


@pytest.mark.parametrize("failure", [503, 404, b"", b"<html>busy</html>"])
def test_another_interface_steps_in(archive: Archive, find: Find, failure: int | bytes) -> None:
    archive.kept = [Kept("20160510000000"), Kept("20160511000000", status="404")]
    archive.failing = {"/cdx/": failure}
    assert stamp_of(find(quote=QUOTE)) == "20160510000000"
    archive.failing["/web/timemap"] = failure
    assert stamp_of(find(quote=QUOTE)) == "20160510000000"


def test_none_is_not_believed_of_an_archive_that_is_ill(archive: Archive, find: Find) -> None:
    archive.failing = {"/cdx/": 503}
    with pytest.raises(ArchiveSilentError):
        find()


def test_a_copy_that_cannot_be_opened_is_unchecked(archive: Archive, find: Find) -> None:
    archive.kept = [Kept("20160510000000")]
    archive.failing = {"/web/2016": 503}
    copy = find(quote=QUOTE)
    assert (stamp_of(copy), copy and copy.quote) == ("20160510000000", "unchecked")


def test_the_archives_own_redirect_to_the_time_it_has(archive: Archive, find: Find) -> None:
    nearest = {"Location": f"/web/20160510000000id_/{PAGE}"}
    archive.kept = [
        Kept("20160510000000"),
        Kept("20160511000000", status="302", headers=nearest),
    ]
    archive.failing = {"/cdx/": 404}
    assert stamp_of(find(quote=QUOTE)) == "20160510000000"


def test_an_archive_that_is_not_there_is_asked_three_times_only(find: Find) -> None:
    with Archives(CheckSettings(), host_at("http://127.0.0.1:1")) as archives:
        for number in range(3):
            with pytest.raises(ArchiveSilentError):
                archives.find(Target(id=str(number), url=PAGE))
        with pytest.raises(ArchiveSilentError, match="just before"):
            archives.find(Target(id="4", url=PAGE))
