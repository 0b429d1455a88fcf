"""Who a draft is about: the same person, a new one, or a question for the coordinator."""

from dataclasses import dataclass

from mentordesk.domain.people import folded, same_name
from mentordesk.services.imports.known import Known, KnownPerson, member_key
from mentordesk.spreadsheets.drafts import Answer, Issue


@dataclass(frozen=True, slots=True)
class Recognised:
    """The person a draft is about; None for a new one. A question means: ask first.

    `candidates` are the keys of the people the question is about.
    """

    person: KnownPerson | None = None
    issue: Issue | None = None
    question: str = ""
    candidates: tuple[int, ...] = ()


def recognise(fields: dict[str, Answer], known: Known) -> Recognised:
    """Member number or e-mail with a compatible name is the same person.

    The same address or number with another name asks; a name alone is new, with a word about the
    possible duplicate. Two people are never merged silently.
    """
    name = str(fields.get("full_name", ""))
    by_number = known.with_member_number(fields.get("member_no"))
    if by_number is not None:
        if compatible(by_number, name):
            return Recognised(by_number)
        return _ask(
            "member_no",
            f"Member number {fields['member_no']} belongs to {_shown(by_number)}, "
            f"but here it is with the name {name}.",
            (by_number.key,),
        )
    using = known.with_address(fields.get("email")) if fields.get("email") else []
    if using:
        return _by_address(fields, name, using)
    return _by_name(fields, name, known)


def _by_address(fields: dict[str, Answer], name: str, using: list[KnownPerson]) -> Recognised:
    number = member_key(fields.get("member_no"))
    fitting = [person for person in using if compatible(person, name)]
    agreeing = [p for p in fitting if not number or member_key(p.fields.get("member_no")) == ""]
    if agreeing:
        return Recognised(agreeing[0])
    keys = tuple(person.key for person in using)
    if fitting:
        return _ask(
            "member_no",
            f"{_shown(fitting[0])} is known with member number "
            f"{fitting[0].fields.get('member_no')}, but here it is {fields.get('member_no')}.",
            keys,
        )
    return _ask(
        "email",
        f"The address {fields['email']} belongs to {_shown(using[0])}, "
        f"but here it is with the name {name}.",
        keys,
    )


def _by_name(fields: dict[str, Answer], name: str, known: Known) -> Recognised:
    twins = known.with_name(name)
    if not twins:
        return Recognised()
    twin = twins[0]
    if not fields.get("email") and not fields.get("member_no"):
        return _ask("full_name", f"Is this the {_shown(twin)} who is known already?", (twin.key,))
    sentence = f"Somebody called {twin.name} is known already, with another address and number."
    return Recognised(issue=Issue(None, "possible_duplicate", sentence))


def _ask(field: str, question: str, candidates: tuple[int, ...]) -> Recognised:
    code = {"email": "shared_by_different_people", "member_no": "other_name"}.get(field, "unclear")
    return Recognised(None, Issue(field, code, question), question, candidates)


def compatible(person: KnownPerson, name: str) -> bool:
    """Whether a name can be this person's: equal, shortened, or with one name changed.

    A changed family name is accepted where the given name (of three letters or more) is the same
    and comes first in both. Without a name on either side nothing speaks against it.
    """
    if not name or not person.names:
        return True
    if any(same_name(known, name) for known in person.names):
        return True
    first = folded(name).split()[:1]
    return (
        bool(first)
        and len(first[0]) >= 3
        and any(folded(known).split()[:1] == first for known in person.names)
    )


def _shown(person: KnownPerson) -> str:
    return person.name or str(person.fields.get("email", "somebody without a name"))
