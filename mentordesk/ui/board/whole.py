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


_PLACE = ("city", "state", "postcode", "country")
_FIRST = (
    "areas",
    "goals",
    "offer",
    "biography",
    "comments",
    "sector",
    "sectors_wanted",
    "sectors_worked",
    "job_title",
    "employer",
    "career_stage",
    "years_experience",
    "qualification",
    "contact_modes",
    "in_person_only",
    "location_pref",
    "times",
    "time_zone",
    "languages",
    "hours_per_month",
    "capacity",
    "previous_participation",
    "requested_partner",
)
"""What pairs are made by stands first; addresses and formalities follow."""


def facts_of(page: ApplicationPage, cover: Callable[[str], str] | None = None) -> Facts:
    """Label and text of everything an application says, with its checklist and its documents.

    `cover` gives a text under labels; what would tell who it is is left out then.
    """
    seen = [row for row in page.answers if _may_be_seen(row, blind=bool(cover))]
    first = sorted((r for r in seen if r.key in _FIRST), key=lambda r: _FIRST.index(r.key))
    rest = [row for row in seen if row.key not in (*_FIRST, *_PLACE)]
    place = ", ".join(value_in_words(row.value) for row in seen if row.key in _PLACE)
    if cover is None:
        rest += page.others
    told = [(translate("Board", "Place"), place)]
    told += [_fact(row, cover) for row in first]
    told += _papers(page, cover)
    told += [_fact(row, cover) for row in rest]
    return tuple((label, text) for label, text in told if text)


def _papers(page: ApplicationPage, cover: Callable[[str], str] | None) -> Facts:
    """Checklist, documents (their kinds alone while names are hidden) and other intakes."""
    checks = checks_in_words(page.checks).replace("\n", "; ")
    names = [document.name if cover is None else str(document.kind) for document in page.documents]
    roles = "; ".join(f"{role.role}, {role.intake}" for role in page.roles[1:])
    return (
        (translate("Board", "Checklist"), cover(checks) if cover else checks),
        (translate("Board", "Documents"), "; ".join(dict.fromkeys(names))),
        (translate("Board", "Other intakes"), roles),
    )


def _may_be_seen(row: AnswerRow, *, blind: bool) -> bool:
    field = BY_KEY.get(row.key)
    known = field is not None and not field.sensitive and row.key not in _NAMES
    return known and not (blind and row.key in _TELLING)


def _fact(row: AnswerRow, cover: Callable[[str], str] | None) -> tuple[str, str]:
    text = value_in_words(row.value)
    return row.label, cover(text) if cover else text
