"""The paper a new programme prints on: A4, or Letter where that is what people have."""

from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting

USUAL = "A4"
_PRINTED = ("certificates", "fees")
"""The settings that hold a paper; see `certificate_settings` and `fee_settings`."""


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
