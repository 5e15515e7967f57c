"""Where findings are kept: SQLite in a file by default, PostgreSQL by URL.

SQLAlchemy is imported with this room, so import it only where something is kept or looked up.
"""

from provenance.store.opening import Store, open_store
from provenance.store.steps import Step

__all__ = ["Step", "Store", "open_store"]
