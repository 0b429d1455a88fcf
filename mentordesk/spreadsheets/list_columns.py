"""What the columns of the other lists may be called: members, attendance, contacts, surveys.

The words are tidied as for applications (see `words.heading_words`). A column goes to the field
whose strongest wording it holds; no field is given to two columns. How to add one: a line here.
"""

import re
from enum import StrEnum

from mentordesk.spreadsheets.words import heading_words


class ListKind(StrEnum):
    """The lists that arrive besides applications."""

    MEMBERS = "member list"
    ATTENDANCE = "attendance report"
    CONTACTS = "contact log"
    SURVEY = "survey answers"


_WHO: dict[str, tuple[tuple[str, int], ...]] = {
    "email": ((r"\bemail\b", 90), (r"^user ?name$|^upn$|\bparticipant id\b", 50)),
    "given_name": ((r"\b(given|first|fore) ?names?\b", 92),),
    "family_name": ((r"\b(family|last|sur) ?names?\b", 92),),
    "full_name": (
        (r"\bname original name\b|\bfull name\b|\bdisplay name\b", 95),
        (r"^(your |user |member s? ?|attendee |participant |registrant )?names?$", 92),
        (r"^(attendee|participant|viewer|member|respondent|user)s?$", 76),
        (r"\bname\b", 45),
    ),
}
_PAIR: dict[str, tuple[tuple[str, int], ...]] = {
    "mentee": ((r"\bmentee\b.*\b(name|email)\b|^(your )?mentee$|^name of (the )?mentee$", 92),),
    "mentor": ((r"\bmentor\b.*\b(name|email)\b|^(your )?mentor$|^name of (the )?mentor$", 92),),
}
COLUMNS: dict[ListKind, dict[str, tuple[tuple[str, int], ...]]] = {
    ListKind.MEMBERS: {
        **_WHO,
        "member_no": (
            (r"\bmember(ship)?\b.*\b(number|id|num|nr|code|ref(erence)?)\b", 94),
            (r"^(id|number|member|membership)$", 55),
        ),
        "membership": (
            (r"\b(member\w*)\b.*\b(status|state|standing)\b", 94),
            (r"^(status|state|standing|financial)$|\bfinancial\b", 80),
        ),
        "expires": (
            (r"\b(expir\w*|renew\w*|valid (until|to)|paid (up )?(to|until)|end date)\b", 92),
        ),
    },
    ListKind.ATTENDANCE: {
        **_WHO,
        "minutes": (
            (
                r"\b(total|time in|session|view\w*|watch\w*|attendance)\b.*\b(duration|time|min)",
                93,
            ),
            (r"\btime in (session|meeting|webinar|event)\b", 93),
            (r"\bduration\b|\bminutes\b|\bmins\b|\blength\b", 90),
        ),
        "joined": (
            (r"^(timestamp|user action)$", 70),
            (r"\b(join|first join|entry|start|viewed|arriv\w*)\b", 84),
        ),
        "left": ((r"\b(leave|last leave|left|exit|end)\b", 84),),
        "attended": ((r"^attended$|\bwas (he|she|they)? ?(there|present)\b|^present$", 90),),
    },
    ListKind.CONTACTS: {
        **_PAIR,
        "held_on": ((r"\b(date|day|when|met on|held)\b", 90),),
        "minutes": ((r"\b(minutes|mins|duration|length|how long|time spent|hours)\b", 88),),
        "mode": ((r"\b(mode|how|by|means|medium|channel|type|format|where)\b", 70),),
        "mentee_preparation": ((r"\bmentee\b.*\b(prep\w*|reflect\w*|own time)\b", 96),),
        "mentor_preparation": ((r"\bmentor\b.*\b(prep\w*|reflect\w*|own time)\b", 96),),
        "mentee_reflections": (
            (r"\breflections? written\b.*\bmentee\b|\bmentee\b.*\breflections? written\b", 98),
            (r"^reflections? written$", 90),
        ),
        "mentor_reflections": (
            (r"\breflections? written\b.*\bmentor\b|\bmentor\b.*\breflections? written\b", 98),
        ),
    },
    ListKind.SURVEY: {
        **_WHO,
        "returned_on": (
            (r"\b(timestamp|completion time|submitted|submit date|end date|date)\b", 85),
        ),
        "consent": ((r"\b(quote|quoted|publish|print)\b", 88),),
    },
}
NEEDED: dict[ListKind, tuple[frozenset[str], ...]] = {
    ListKind.MEMBERS: (
        frozenset({"member_no", "email", "full_name", "family_name"}),
        frozenset({"member_no", "membership", "expires"}),
    ),
    ListKind.ATTENDANCE: (
        frozenset({"full_name", "family_name", "email"}),
        frozenset({"minutes", "joined", "attended", "email"}),
    ),
    ListKind.CONTACTS: (frozenset({"held_on"}), frozenset({"minutes"})),
    ListKind.SURVEY: (),
}
"""A heading must name one column of each set; otherwise the file is another kind of list."""
_NEVER = {
    "full_name": re.compile(r"\b(event|meeting|webinar|company|organi[sz]ation|file)\b"),
    "mode": re.compile(r"\bhow (long|many|much)\b"),
    "held_on": re.compile(r"\bprep\w*\b"),
    "minutes": re.compile(r"\b(prep\w*|reflect\w*)\b"),
    "joined": re.compile(r"\b(member|meeting|webinar)\b"),
    "left": re.compile(r"^(meeting|webinar)\b"),
}
LEAST = 60


def list_scores(kind: ListKind, heading: str) -> dict[str, int]:
    """Every field of this kind of list that the heading may mean, with its strength up to 100."""
    words = heading_words(heading)
    scores = {}
    for key, lines in COLUMNS[kind].items():
        never = _NEVER.get(key)
        if never is not None and never.search(words):
            continue
        best = max(
            (strength for pattern, strength in lines if re.search(pattern, words)), default=0
        )
        if best:
            scores[key] = best
    return scores


def list_fields(
    kind: ListKind, headings: dict[int, str], questions: dict[int, str] | None = None
) -> dict[int, str]:
    """The field of each column by its number, the surest first; `questions` are certain already."""
    taken = dict(questions or {})
    used = set(taken.values())
    rivals = [
        (strength, key, column)
        for column, heading in headings.items()
        for key, strength in list_scores(kind, heading).items()
        if strength >= LEAST
    ]
    for _strength, key, column in sorted(rivals, key=lambda rival: (-rival[0], rival[2])):
        if column not in taken and key not in used:
            taken[column] = key
            used.add(key)
    return taken


def is_whole(kind: ListKind, fields: set[str]) -> bool:
    """Whether these fields make such a list."""
    return all(fields & needed for needed in NEEDED[kind])
