"""The paper a programme prints on: A4, or Letter where that is what people have."""

from sqlalchemy.orm import Session

from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting

USUAL = "A4"
PAPERS = (USUAL, "Letter")
_PRINTED = ("certificates", "fees")
"""The settings that hold a paper; see `certificate_settings` and `fee_settings`."""


def paper_of(session: Session) -> str:
    """What the programme prints on: the paper of its certificates."""
    row = session.get(Setting, _PRINTED[0])
    kept = str(row.value.get("paper", USUAL)) if row is not None else USUAL
    return kept if kept in PAPERS else USUAL


def load_paper(desk: Desk) -> str:
    """The same, by itself."""
    with desk.reading() as session:
        return paper_of(session)


def begin_on(desk: Desk, paper: str) -> None:
    """Let certificates and invoices of a new programme be on a paper.

    Settings that were kept already stay as they are, and so does what is usual anyway.
    """
    if paper == USUAL:
        return
    with desk.action(f"Print on {paper}", "programme") as session:
        for key in _PRINTED:
            if session.get(Setting, key) is None:
                session.add(Setting(key=key, value={"paper": paper}))
