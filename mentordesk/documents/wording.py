"""The small language of certificate wording: `{{field}}` from a closed list, `**strong**` parts.

Values are put in last and once, so nothing in a value is ever read as wording or as markup.
"""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from mentordesk.documents.facts import FIELDS
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused

_FIELD = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_STRONG = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)

_TITLES = {
    Role.MENTEE: "Certificate of Participation",
    Role.MENTOR: "Certificate of Appreciation",
}
_OPENINGS = {
    Role.MENTEE: "took part as a **{{role}}** in the {{year}} {{scheme}} "
    "from {{starts}} to {{ends}}",
    Role.MENTOR: "gave time and experience as a **{{role}}** in the {{year}} {{scheme}},\n"
    "from {{starts}} to {{ends}}",
}
_HOURS = {
    Role.MENTEE: ",\nand completed **{{hours}} hours** of mentoring and professional development.",
    Role.MENTOR: ", with **{{hours}} hours** of mentoring and professional development.",
}


@dataclass(frozen=True)
class Piece:
    """A stretch of wording of one weight; line ends are kept."""

    text: str
    strong: bool


def default_title(role: Role) -> str:
    """The title of a certificate where the programme has not set its own."""
    return _TITLES[role]


def default_wording(role: Role, *, hours: bool) -> str:
    """The wording where the programme has not set its own, with or without the hours."""
    return _OPENINGS[role] + (_HOURS[role] if hours else ".")


def check_wording(wording: str) -> None:
    """Refuse a field that does not exist, with the nearest one that does."""
    for name in named_fields(wording):
        if name not in FIELDS:
            near = difflib.get_close_matches(name, FIELDS, n=1, cutoff=0.5)
            hint = f" Did you mean {{{{{near[0]}}}}}?" if near else ""
            raise Refused(
                f"The wording names {{{{{name}}}}}, which is no field of a certificate.{hint} "
                f"The fields are {', '.join(FIELDS)}."
            )


def named_fields(wording: str) -> list[str]:
    """The fields a wording names, in its order."""
    return [match.group(1) for match in _FIELD.finditer(wording)]


def filled(wording: str, values: Mapping[str, str]) -> str:
    """Wording with its fields filled in; Refused for an unknown field or an empty value."""
    check_wording(wording)
    empty = next((name for name in named_fields(wording) if not values[name].strip()), None)
    if empty is not None:
        raise Refused(
            f"The certificate of {values['name'] or 'somebody without a name'} needs "
            f"“{empty}”, which is empty. Nothing was made. Fill it in, or take the field out."
        )
    return _FIELD.sub(lambda match: values[match.group(1)], wording)


def pieces(wording: str, values: Mapping[str, str]) -> list[Piece]:
    """Wording as plain and strong stretches, filled in; asterisks in values stay asterisks."""
    found: list[Piece] = []
    at = 0
    for match in _STRONG.finditer(wording):
        found += [Piece(wording[at : match.start()], False), Piece(match.group(1), True)]
        at = match.end()
    found.append(Piece(wording[at:], False))
    return [Piece(filled(p.text, values), p.strong) for p in found if p.text]
