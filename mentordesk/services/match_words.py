"""Words that mean the same for matching: employers by other names, topics by other words.

They belong to the programme: aliases of employers are a setting, synonyms of topics stand with the
vocabulary. An intake's own lines in its match settings come first.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.cohort import MatchSettings
from mentordesk.domain.people import folded, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting, VocabularyOption

ALIASES = "employer_aliases"
TOPICS = "areas"
Lines = tuple[tuple[str, ...], ...]


def with_programme_words(session: Session, settings: MatchSettings) -> MatchSettings:
    """The settings of an intake with the programme's aliases and synonyms after its own."""
    kept = session.get(Setting, ALIASES)
    synonyms = tuple((row.text, *row.synonyms) for row in _topics(session) if row.synonyms)
    return replace(
        settings,
        employer_aliases=(*settings.employer_aliases, *_lines(kept.value if kept else ())),
        topic_synonyms=(*settings.topic_synonyms, *synonyms),
    )


def _topics(session: Session) -> list[VocabularyOption]:
    return list(
        session.scalars(
            select(VocabularyOption)
            .where(VocabularyOption.vocabulary == TOPICS)
            .order_by(VocabularyOption.position)
        )
    )


def _lines(kept: Any) -> Lines:
    return tuple(tuple(str(word) for word in line) for line in kept)


def load_aliases(desk: Desk) -> Lines:
    """The employers of the programme that are one and the same, a line each."""
    with desk.reading() as session:
        kept = session.get(Setting, ALIASES)
        return _lines(kept.value) if kept else ()


def save_aliases(desk: Desk, lines: Iterable[Iterable[str]]) -> None:
    """Keep which employers are one and the same; of each line all names mean the first.

    Raises Refused for a line of fewer than two names, and for a name that is in two lines.
    """
    kept = [list(dict.fromkeys(filter(None, map(tidy, line)))) for line in lines]
    seen: dict[str, str] = {}
    for line in kept:
        if len({folded(word) for word in line}) < 2:
            raise Refused(
                "A line of employers that are one and the same needs two names or more. Nothing "
                "was changed."
            )
        for word in line:
            if folded(word) in seen:
                raise Refused(f"The employer {word} is in two lines. Nothing was changed.")
            seen[folded(word)] = word
    with desk.action("Change which employers are one and the same", "settings") as session:
        session.merge(Setting(key=ALIASES, value=kept))


def load_synonyms(desk: Desk) -> Lines:
    """Every topic of the programme with its synonyms behind it, in the vocabulary's order."""
    with desk.reading() as session:
        return tuple((row.text, *row.synonyms) for row in _topics(session))


def save_synonyms(desk: Desk, topic: str, synonyms: Iterable[str]) -> None:
    """Keep the other words for a topic; raises Refused for an unknown topic or a word of another.

    The first word of `load_synonyms` is the topic; an empty list takes its synonyms off.
    """
    with desk.reading() as session:
        rows = _topics(session)
    mine = next((row for row in rows if folded(row.text) == folded(topic)), None)
    if mine is None:
        raise Refused(f"The programme has no topic called {topic}. Nothing was changed.")
    words = tuple(dict.fromkeys(filter(None, map(tidy, synonyms))))
    for word in words:
        for row in rows:
            taken = {folded(w) for w in (row.text, *row.synonyms)}
            if row.id != mine.id and folded(word) in taken:
                raise Refused(f"The word {word} already means {row.text}. Nothing was changed.")
    kept = tuple(word for word in words if folded(word) != folded(mine.text))
    with desk.action(f"Change the other words for {mine.text}", "settings") as session:
        session.get_one(VocabularyOption, mine.id).synonyms = kept
