"""What a link check can find. Blocked is never dead; what is not known is unknown."""

from enum import StrEnum
from typing import Final, NamedTuple


class Verdict(StrEnum):
    """The closed union of what can be said of an address."""

    OK = "ok"
    REDIRECTED = "redirected"
    DEAD = "dead"
    SOFT_404 = "soft-404"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    INSECURE = "insecure"
    UNSUPPORTED = "unsupported"
    DRIFTED = "drifted"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a verdict was given. Codes are stable: people filter by them."""

    # ok
    ANSWERS = "answers"
    QUOTE_FOUND = "quote-found"
    TITLE_FOUND = "title-found"
    TEMPORARY_REDIRECT = "temporary-redirect"
    NOT_MODIFIED = "not-modified"
    # redirected
    MOVED = "moved-permanently"
    # dead
    NOT_FOUND = "not-found"
    GONE = "gone"
    BAD_REQUEST = "bad-request"
    REDIRECT_LOOP = "redirect-loop"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    BROKEN_REDIRECT = "broken-redirect"
    # soft-404
    PARKED = "parked-domain"
    HIJACKED = "hijacked-domain"
    TO_HOME = "redirected-to-home"
    TO_SECTION = "redirected-to-section"
    TO_ERROR_PAGE = "redirected-to-error-page"
    ERROR_PAGE = "error-page"
    PLACEHOLDER = "placeholder-page"
    NOT_A_DOCUMENT = "document-became-page"
    NOT_FOUND_WORDING = "not-found-wording"
    WITHDRAWN = "withdrawn"
    LIKE_A_RANDOM_PAGE = "like-a-random-page"
    EMPTY_PAGE = "empty-page"
    # blocked
    BOT_WALL = "bot-wall"
    FORBIDDEN = "forbidden"
    LOGIN = "login"
    CONSENT = "consent"
    PAYWALL = "paywall"
    LEGAL = "legal"
    REGION = "region"
    RATE_LIMITED = "rate-limited"
    REFUSED = "request-refused"
    ROBOTS = "robots"
    # unreachable
    NO_SUCH_HOST = "no-such-host"
    NAME_LOOKUP = "name-lookup-failed"
    CONNECTION_REFUSED = "connection-refused"
    NO_ROUTE = "no-route"
    CONNECT_TIMEOUT = "connect-timeout"
    TIMEOUT = "timeout"
    RESET = "connection-reset"
    CUT_SHORT = "answer-cut-short"
    NOT_HTTP = "not-http"
    SERVER_ERROR = "server-error"
    MAINTENANCE = "maintenance"
    # insecure
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_OF_ANOTHER_HOST = "certificate-of-another-host"
    CERTIFICATE_SELF_SIGNED = "certificate-self-signed"
    CERTIFICATE_UNTRUSTED = "certificate-untrusted"
    TLS_FAILED = "tls-failed"
    # unsupported
    SCHEME = "scheme"
    PRIVATE_ADDRESS = "private-address"
    MALFORMED = "malformed-address"
    # drifted
    QUOTE_MISSING = "quote-missing"
    QUOTE_ALTERED = "quote-altered"
    TITLE_MISSING = "title-missing"
    FRAGMENT_MISSING = "fragment-missing"
    # unknown
    DEFERRED = "deferred"
    NEEDS_SCRIPT = "needs-script"
    ODD_STATUS = "odd-status"
    INTERNAL = "check-failed"


class Meaning(NamedTuple):
    """What a reason stands for."""

    verdict: Verdict
    sentence: str


_V = Verdict
MEANINGS: Final[dict[Reason, Meaning]] = {
    Reason.ANSWERS: Meaning(_V.OK, "The page answers."),
    Reason.QUOTE_FOUND: Meaning(_V.OK, "The words cited stand on the page."),
    Reason.TITLE_FOUND: Meaning(_V.OK, "The page bears the title cited."),
    Reason.TEMPORARY_REDIRECT: Meaning(_V.OK, "The address leads on, for now, to a live page."),
    Reason.NOT_MODIFIED: Meaning(_V.OK, "The page has not changed since the last check."),
    Reason.MOVED: Meaning(_V.REDIRECTED, "The page has moved for good; cite its new address."),
    Reason.NOT_FOUND: Meaning(_V.DEAD, "The server says that there is no such page."),
    Reason.GONE: Meaning(_V.DEAD, "The server says that the page is gone for good."),
    Reason.BAD_REQUEST: Meaning(_V.DEAD, "The server cannot make sense of this address."),
    Reason.REDIRECT_LOOP: Meaning(_V.DEAD, "The redirects lead in a circle."),
    Reason.TOO_MANY_REDIRECTS: Meaning(_V.DEAD, "The redirects do not end."),
    Reason.BROKEN_REDIRECT: Meaning(_V.DEAD, "The server redirects, but to no usable address."),
    Reason.PARKED: Meaning(_V.SOFT_404, "The domain is parked or for sale."),
    Reason.HIJACKED: Meaning(_V.SOFT_404, "Somebody else uses the domain for something else."),
    Reason.TO_HOME: Meaning(_V.SOFT_404, "The address leads to the home page, not to the page."),
    Reason.TO_SECTION: Meaning(_V.SOFT_404, "The address leads to a section, not to the page."),
    Reason.TO_ERROR_PAGE: Meaning(_V.SOFT_404, "The address leads to an error page."),
    Reason.ERROR_PAGE: Meaning(_V.SOFT_404, "An error page is sent as if all were well."),
    Reason.PLACEHOLDER: Meaning(_V.SOFT_404, "Only a placeholder stands where the page was."),
    Reason.NOT_A_DOCUMENT: Meaning(_V.SOFT_404, "A web page is sent where a document was cited."),
    Reason.NOT_FOUND_WORDING: Meaning(_V.SOFT_404, "The page says that the page is not found."),
    Reason.WITHDRAWN: Meaning(_V.SOFT_404, "The page says that its content was removed."),
    Reason.LIKE_A_RANDOM_PAGE: Meaning(
        _V.SOFT_404, "An address that cannot exist brings the same page."
    ),
    Reason.EMPTY_PAGE: Meaning(_V.SOFT_404, "The page is empty."),
    Reason.BOT_WALL: Meaning(_V.BLOCKED, "The server keeps programs out; look with a browser."),
    Reason.FORBIDDEN: Meaning(_V.BLOCKED, "The server refuses to show the page."),
    Reason.LOGIN: Meaning(_V.BLOCKED, "The page asks for a login."),
    Reason.CONSENT: Meaning(_V.BLOCKED, "The page asks for consent first."),
    Reason.PAYWALL: Meaning(_V.BLOCKED, "The page is for subscribers."),
    Reason.LEGAL: Meaning(_V.BLOCKED, "The page is withheld for legal reasons."),
    Reason.REGION: Meaning(_V.BLOCKED, "The page is not shown in this region."),
    Reason.RATE_LIMITED: Meaning(_V.BLOCKED, "The server says that it was asked too often."),
    Reason.REFUSED: Meaning(_V.BLOCKED, "The server does not answer such requests."),
    Reason.ROBOTS: Meaning(_V.BLOCKED, "The site's robots.txt asks programs not to fetch it."),
    Reason.NO_SUCH_HOST: Meaning(_V.UNREACHABLE, "The host's name does not exist."),
    Reason.NAME_LOOKUP: Meaning(_V.UNREACHABLE, "The host's name could not be looked up."),
    Reason.CONNECTION_REFUSED: Meaning(_V.UNREACHABLE, "The host refuses connections."),
    Reason.NO_ROUTE: Meaning(_V.UNREACHABLE, "There is no way to the host."),
    Reason.CONNECT_TIMEOUT: Meaning(_V.UNREACHABLE, "The host does not take up the connection."),
    Reason.TIMEOUT: Meaning(_V.UNREACHABLE, "The answer did not come in time."),
    Reason.RESET: Meaning(_V.UNREACHABLE, "The host breaks off the connection."),
    Reason.CUT_SHORT: Meaning(_V.UNREACHABLE, "The answer breaks off before the page begins."),
    Reason.NOT_HTTP: Meaning(_V.UNREACHABLE, "What answers does not speak HTTP."),
    Reason.SERVER_ERROR: Meaning(_V.UNREACHABLE, "The server reports an error of its own."),
    Reason.MAINTENANCE: Meaning(_V.UNREACHABLE, "The site is down for maintenance."),
    Reason.CERTIFICATE_EXPIRED: Meaning(_V.INSECURE, "The host's certificate has expired."),
    Reason.CERTIFICATE_OF_ANOTHER_HOST: Meaning(
        _V.INSECURE, "The certificate was made out to another host."
    ),
    Reason.CERTIFICATE_SELF_SIGNED: Meaning(_V.INSECURE, "The host signed its own certificate."),
    Reason.CERTIFICATE_UNTRUSTED: Meaning(
        _V.INSECURE, "Nobody we trust has signed the host's certificate."
    ),
    Reason.TLS_FAILED: Meaning(_V.INSECURE, "No secure connection could be made."),
    Reason.SCHEME: Meaning(_V.UNSUPPORTED, "Only http and https addresses can be checked."),
    Reason.PRIVATE_ADDRESS: Meaning(
        _V.UNSUPPORTED, "The address leads into a private network; it was not asked."
    ),
    Reason.MALFORMED: Meaning(_V.UNSUPPORTED, "This is no address that can be asked for."),
    Reason.QUOTE_MISSING: Meaning(_V.DRIFTED, "The page answers, without the words cited."),
    Reason.QUOTE_ALTERED: Meaning(_V.DRIFTED, "The words cited stand there in another wording."),
    Reason.TITLE_MISSING: Meaning(_V.DRIFTED, "The page answers, but is not the work cited."),
    Reason.FRAGMENT_MISSING: Meaning(
        _V.DRIFTED, "The page answers, without the place that the address points at."
    ),
    Reason.DEFERRED: Meaning(_V.UNKNOWN, "The server asks to come back later than we can wait."),
    Reason.NEEDS_SCRIPT: Meaning(_V.UNKNOWN, "The page is empty until its scripts have run."),
    Reason.ODD_STATUS: Meaning(_V.UNKNOWN, "The server answers with a status of no known use."),
    Reason.INTERNAL: Meaning(_V.UNKNOWN, "The check itself failed; please report it."),
}
"""Every reason there is, with its verdict. A new kind of outcome is one line here."""
