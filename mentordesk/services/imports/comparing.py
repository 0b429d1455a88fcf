"""What a draft would change in what is known: blanks never erase, older never overwrites newer."""

from datetime import datetime

from mentordesk.domain.fields import BY_KEY, Home
from mentordesk.domain.people import folded, same_address, same_name, tidy
from mentordesk.services.imports.known import KnownApplication, KnownPerson, member_key
from mentordesk.services.imports.plans import Change
from mentordesk.spreadsheets.drafts import Answer

_QUIET = frozenset({"submitted_at", "given_name", "family_name"})
"""Fields that follow other changes and are none by themselves (names: where unknown so far)."""
_LOOSE = frozenset({"comments", "goals", "offer", "biography"})


def changes_of(
    fields: dict[str, Answer],
    person: KnownPerson,
    application: KnownApplication,
    *,
    seen_before: bool = False,
) -> tuple[Change, ...]:
    """The fields of a draft that differ from what is known, each with its old value.

    An answer that was replaced since does not come back by a file that was imported before
    (`seen_before`), nor by the very submission that gave it.
    """
    moment = fields.get("submitted_at")
    older = _is_older(moment, application.submitted_at)
    again = seen_before or (moment is not None and moment == application.submitted_at)
    changes = []
    for key, new in fields.items():
        home = person.fields if BY_KEY[key].home is Home.PERSON else application.fields
        old = home.get(key)
        if old is not None and (older or same_answer(key, old, new)):
            continue
        if key == "member_no" and old is not None and member_key(new) in person.numbers:
            continue
        if again and any(same_answer(key, past, new) for past in application.past.get(key, ())):
            continue
        conflict = old is not None and key in application.typed
        changes.append(Change(key, old, new, conflict))
    if all(change.field in _QUIET and _is_small(change) for change in changes):
        return ()
    return tuple(changes)


def _is_small(change: Change) -> bool:
    return change.field == "submitted_at" or change.old is None


def _is_older(new: Answer | None, known: datetime | None) -> bool:
    return isinstance(new, datetime) and known is not None and new < known


def same_answer(key: str, old: Answer, new: Answer) -> bool:
    """Whether two answers say the same: letters' case, order of choices, shorter names aside."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        return {folded(word) for word in old} == {folded(word) for word in new}
    if isinstance(old, str) and isinstance(new, str):
        return _same_text(key, old, new)
    if isinstance(old, datetime) and isinstance(new, datetime):
        return old.replace(microsecond=0) == new.replace(microsecond=0)
    return old == new


def _same_text(key: str, old: str, new: str) -> bool:
    if key == "email":
        return same_address(old) == same_address(new)
    if key == "phone":
        return [c for c in old if c.isdigit()] == [c for c in new if c.isdigit()]
    if key in {"full_name", "given_name"}:
        shorter = len(new) < len(old) and same_name(old, new)
        return shorter or tidy(old).casefold() == tidy(new).casefold()
    if key in _LOOSE:
        return tidy(old) == tidy(new)  # whatever its line breaks, and marks apart from letters
    return tidy(old).casefold() == tidy(new).casefold()


def put_answers(
    fields: dict[str, Answer], person: KnownPerson, application: KnownApplication
) -> None:
    """Let answers be known of a person and an application."""
    for key, value in fields.items():
        home = person.fields if BY_KEY[key].home is Home.PERSON else application.fields
        home[key] = value
    moment = application.fields.get("submitted_at")
    application.submitted_at = moment if isinstance(moment, datetime) else None
