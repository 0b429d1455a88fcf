"""The choices of a programme: sectors, career stages, topics, ways and times to meet.

They belong to the programme and stand in forms, in imports and beside answers. Answers are kept in
words of their own, so a choice that somebody's answer names stays one.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.people import folded, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Option
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer
from mentordesk.storage.models.settings import VocabularyOption

VOCABULARIES: dict[str, str] = {
    "sector": "Sectors",
    "career_stage": "Career stages",
    "areas": "Topics",
    "contact_modes": "Ways to meet",
    "location_pref": "Where the partner may be",
    "times": "Times to meet",
}
"""Every vocabulary that a field has, and what its choices are called."""
Lines = Sequence[Sequence[str]]
LONGEST_CHOICE = 120
MOST_CHOICES = 200


def load_choices(desk: Desk, vocabulary: str) -> tuple[Option, ...]:
    """The choices of a vocabulary in their order, with what else means them."""
    with desk.reading() as session:
        rows = _rows(session, vocabulary)
        return tuple(Option(row.text, row.synonyms, row.rank) for row in rows)


def change_choices(desk: Desk, wanted: Mapping[str, Lines]) -> None:
    """Let vocabularies have these choices in this order, all in one step; the same again is none.

    Each line is a choice's wording, then other words for it. The order counts for career stages,
    from early to late. Raises Refused for a word that two lines name, and for taking a choice away
    that somebody's answer names.
    """
    lines = {vocabulary: _sound(given) for vocabulary, given in wanted.items()}
    with desk.reading() as session:
        now = {name: [(r.text, r.synonyms) for r in _rows(session, name)] for name in lines}
        changed = {name: given for name, given in lines.items() if given != now[name]}
        for name, given in changed.items():
            gone = {text for text, _ in now[name]} - {text for text, _ in given}
            _require_unused(session, name, gone)
    if not changed:
        return
    titles = ", ".join(VOCABULARIES[name].lower() for name in changed)
    with desk.action(f"Change the choices: {titles}", "programme") as session:
        for name, given in changed.items():
            _put(session, name, given)


def _put(session: Session, vocabulary: str, lines: list[tuple[str, tuple[str, ...]]]) -> None:
    known = {row.text: row for row in _rows(session, vocabulary)}
    for text in known.keys() - {text for text, _ in lines}:
        session.delete(known[text])
    for position, (text, synonyms) in enumerate(lines):
        row = known.get(text)
        if row is None:
            row = VocabularyOption(vocabulary=vocabulary, text=text)
            session.add(row)
        row.position = row.rank = position
        row.synonyms = synonyms


def _rows(session: Session, vocabulary: str) -> list[VocabularyOption]:
    chosen = select(VocabularyOption).where(VocabularyOption.vocabulary == vocabulary)
    return list(session.scalars(chosen.order_by(VocabularyOption.position)))


def _sound(wanted: Lines) -> list[tuple[str, tuple[str, ...]]]:
    """The lines tidied, without those that say nothing; raises Refused for one that cannot be."""
    tidied = ([tidy(word) for word in line if tidy(word)] for line in wanted)
    lines = [(words[0], tuple(words[1:])) for words in tidied if words]
    if len(lines) > MOST_CHOICES:
        raise Refused(f"There is room for {MOST_CHOICES} choices. Nothing was changed.")
    said = Counter(
        one for text, others in lines for one in {folded(word) for word in (text, *others)}
    )
    for text, others in lines:
        for word in (text, *others):
            if len(word) > LONGEST_CHOICE:
                short = f"{word[:40]}\u2026"
                raise Refused(f"“{short}” is too long for a choice. Nothing was changed.")
            if said[folded(word)] > 1:
                raise Refused(
                    f"“{word}” is named by two choices. Nothing was changed; name it once."
                )
    return lines


def _require_unused(session: Session, vocabulary: str, gone: set[str]) -> None:
    """Raise Refused where an answer names a choice that is to be taken away."""
    fields = [field.key for field in FIELDS if field.vocabulary == vocabulary]
    answers = session.scalars(
        select(Answer.value).where(Answer.current, Answer.known, Answer.field.in_(fields))
    )
    used = Counter(word for value in answers for word in _words(value) if word in gone)
    for word, count in used.most_common(1):
        answers_say = "1 answer says" if count == 1 else f"{count} answers say"
        raise Refused(
            f"{answers_say} “{word}”, so it stays a choice. Nothing was changed; correct those "
            "answers first."
        )


def _words(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]
