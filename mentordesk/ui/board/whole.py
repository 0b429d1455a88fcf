"""A whole application as facts for the hover card: nothing sensitive, under labels where blind."""

from collections.abc import Callable

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.application_page import AnswerRow, ApplicationPage
from mentordesk.ui.applicants.words import checks_in_words, value_in_words
from mentordesk.ui.board.words import translate

Facts = tuple[tuple[str, str], ...]

_NAMES = {"full_name", "given_name", "family_name"}
"""These stand over the facts already."""
_TELLING = frozenset(
    {"preferred_name", "certificate_name", "email", "phone", "member_no", "employer", "postcode"}
    | {"requested_partner", "fee_payer", "purchase_order"}
)
"""What tells who somebody is, beside the name."""


def facts_of(page: ApplicationPage, cover: Callable[[str], str] | None = None) -> Facts:
    """Label and text of everything an application says, with its checklist and its documents.

    `cover` gives a text under labels; what would tell who it is is left out then.
    """
    told = [_fact(row, cover) for row in page.answers if _may_be_seen(row, blind=bool(cover))]
    if cover is None:
        told += [_fact(row, cover) for row in page.others]
        documents = "; ".join(document.name for document in page.documents)
    else:
        documents = "; ".join(dict.fromkeys(str(document.kind) for document in page.documents))
    told.append((translate("Board", "Documents"), documents))
    checks = checks_in_words(page.checks).replace("\n", "; ")
    told.append((translate("Board", "Checklist"), cover(checks) if cover else checks))
    roles = "; ".join(f"{role.role}, {role.intake}" for role in page.roles[1:])
    told.append((translate("Board", "Other intakes"), roles))
    return tuple((label, text) for label, text in told if text)


def _may_be_seen(row: AnswerRow, *, blind: bool) -> bool:
    field = BY_KEY.get(row.key)
    known = field is not None and not field.sensitive and row.key not in _NAMES
    return known and not (blind and row.key in _TELLING)


def _fact(row: AnswerRow, cover: Callable[[str], str] | None) -> tuple[str, str]:
    text = value_in_words(row.value)
    return row.label, cover(text) if cover else text
