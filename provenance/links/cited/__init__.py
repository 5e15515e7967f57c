"""What an article cites its links for: claim → note → citation → address, bound exactly."""

from provenance.links.cited.binding import cited_links
from provenance.links.cited.joining import with_verdicts

__all__ = ["cited_links", "with_verdicts"]
