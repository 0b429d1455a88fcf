"""Words that mean the same for matching: employers by other names, topics by other words.

They belong to the programme: aliases of employers are a setting, synonyms of topics stand with the
vocabulary. An intake's own lines in its match settings come first.
"""

from collections.abc import Iterable, Mapping
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
    kept = _sound_aliases(lines)
    with desk.action("Change which employers are one and the same", "settings") as session:
        session.merge(Setting(key=ALIASES, value=kept))


def _sound_aliases(lines: Iterable[Iterable[str]]) -> list[list[str]]:
    """The lines tidied; raises Refused for one that cannot be kept."""
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
    return kept


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


def save_words(
    desk: Desk, employers: Iterable[Iterable[str]], topics: Mapping[str, Iterable[str]]
) -> bool:
    """Keep both kinds of words in one step; whether anything was to change.

    `topics` are topics of the programme with their other words; those not named stay. Raises
    Refused as `save_aliases` and `save_synonyms` do.
    """
    aliases = _sound_aliases(employers)
    with desk.reading() as session:
        rows = _topics(session)
        setting = session.get(Setting, ALIASES)
        before = _lines(setting.value if setting else ())
    fresh = _sound_synonyms(rows, topics)
    changed = [row for row in rows if tuple(row.synonyms) != fresh[row.id]]
    if _lines(aliases) == before and not changed:
        return False
    with desk.action("Change words that mean the same", "settings") as session:
        if _lines(aliases) != before:
            session.merge(Setting(key=ALIASES, value=aliases))
        for row in changed:
            session.get_one(VocabularyOption, row.id).synonyms = fresh[row.id]
    return True


def _sound_synonyms(
    rows: list[VocabularyOption], topics: Mapping[str, Iterable[str]]
) -> dict[int, tuple[str, ...]]:
    """The other words of every topic by its row; raises Refused for a word of two topics."""
    wanted = {folded(topic): words for topic, words in topics.items()}
    found: dict[int, tuple[str, ...]] = {}
    means: dict[str, VocabularyOption] = {folded(row.text): row for row in rows}
    for row in rows:
        given = wanted.get(folded(row.text), row.synonyms)
        words = tuple(dict.fromkeys(filter(None, map(tidy, given))))
        found[row.id] = tuple(word for word in words if folded(word) != folded(row.text))
        for word in found[row.id]:
            other = means.setdefault(folded(word), row)
            if other.id != row.id:
                raise Refused(f"The word {word} already means {other.text}. Nothing was changed.")
    return found
