"""What one side of a pair sees of the other, and what somebody is shown of their own answers.

Sensitive fields are in neither, whoever asks.
"""

from collections.abc import Iterator
from datetime import date

from mentordesk.domain.fields import FIELDS, Field, Home
from mentordesk.domain.people import tidy
from mentordesk.services.answers import Value
from mentordesk.services.local_days import day_in_words
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person

_PARTS_OF_NAMES = frozenset({"given_name", "family_name"})
_NOT_ASKED_BACK = frozenset({"code_agreed", "share_agreed", "submitted_at", "signed_on"})


def shared_profile(application: Application, person: Person) -> str:
    """Exactly what a partner sees: the shared fields that were answered, one a line.

    Somebody who said no to sharing is shown with name and e-mail only; sensitive fields never.
    """
    refused = application.share_agreed is False
    return "\n".join(
        f"- {field.label}: {text}"
        for field, text in _answered(application, person)
        if field.shared
        and field.key not in _PARTS_OF_NAMES
        and not (refused and field.key not in {"full_name", "email"})
    )


def own_answers(application: Application, person: Person) -> str:
    """What is on record about somebody, for their own eyes, one a line; nothing sensitive."""
    return "\n".join(
        f"- {field.label}: {text}"
        for field, text in _answered(application, person)
        if field.key not in _PARTS_OF_NAMES | _NOT_ASKED_BACK
    )


def _answered(application: Application, person: Person) -> Iterator[tuple[Field, str]]:
    """The fields that are not sensitive and were answered, in their order."""
    for field in FIELDS:
        if field.sensitive or application.role not in field.roles:
            continue
        home = person if field.home is Home.PERSON else application
        text = shown(getattr(home, field.key))
        if text:
            yield field, text


def shown(value: Value) -> str:
    """An answer as a letter writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(tidy(one) for one in value)
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, date):
        return day_in_words(value)
    return "" if value is None else tidy(str(value))
