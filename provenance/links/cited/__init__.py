"""What an article cites its links for: claim → note → citation → address, bound exactly."""

from provenance.links.cited.binding import cited_links

__all__ = ["cited_links"]
