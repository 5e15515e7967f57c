"""Archived copies: which one to cite instead. Wayback CDX, TimeMap and availability, one door."""

from provenance.links.archives.host import WAYBACK, ArchiveHost, host_at
from provenance.links.archives.lookup import Archives

__all__ = ["WAYBACK", "ArchiveHost", "Archives", "host_at"]
