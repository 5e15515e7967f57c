"""`corpus merge` and `corpus split`: a person's word, remembered and applied to new articles."""

from sqlalchemy import Connection, and_, delete, insert, or_, select

from provenance.corpus.asking.entities import Decision
from provenance.corpus.keeping.tables import DECISION
from provenance.errors import InputError


def decide(connection: Connection, decision: Decision) -> None:
    """Remember a decision; an earlier one on the same two names is forgotten.

    One name may be split from itself: two reports that bear it are two. Raises InputError for one
    name merged with itself.
    """
    same = decision.one.strip().casefold() == decision.other.strip().casefold()
    if same and decision.kind == "merge":
        raise InputError(f"{decision.one!r} twice; give two names")
    forget(connection, decision.one, decision.other)
    connection.execute(insert(DECISION).values(**decision._asdict()))


def forget(connection: Connection, one: str, other: str) -> bool:
    """Forget what was decided on two names; say whether there was anything."""
    both = or_(
        and_(DECISION.c.one == one, DECISION.c.other == other),
        and_(DECISION.c.one == other, DECISION.c.other == one),
    )
    return connection.execute(delete(DECISION).where(both)).rowcount > 0


def decisions(connection: Connection) -> tuple[Decision, ...]:
    """Return all decisions, in the order in which they were made."""
    question = select(
        DECISION.c.kind, DECISION.c.one, DECISION.c.other, DECISION.c.reason
    ).order_by(DECISION.c.id)
    return tuple(Decision(*row) for row in connection.execute(question))
