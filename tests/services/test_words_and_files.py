"""Words that mean the same, topics from own words, files nobody owns, people twice: their edges."""

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.match_words import (
    load_aliases,
    load_synonyms,
    save_aliases,
    save_synonyms,
    save_words,
)
from mentordesk.services.topic_suggestions import confirm_topics, topic_suggestions
from mentordesk.services.unfiled import (
    file_to,
    keep_file,
    kept_hashes,
    unfiled,
    unfiled_content,
)
from mentordesk.storage.models.applications import Application, Document, Source
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, refused, require_plain

ANA, CHI, RUTH, SAM = "Ana Souza", "Chi Lam", "Ruth Adams", "Sam O'Neil"
CAREER, WEEDING, RESEARCH = "Career planning", "Acquisitions, weeding", "Research support"


def write(small: SmallIntake, name: str, field: str, text: str) -> None:
    """Let somebody have written a free text."""
    with small.desk.action("Write") as session:
        at = small.desk.now()
        source = coordinator_source(session, at)
        application = session.get_one(Application, small.people[name])
        record(session, application, [Given(field, text)], source, at)


def suggested(small: SmallIntake) -> list[tuple[str, str]]:
    """Whom which topic is suggested for."""
    return [(one.name, one.topic) for one in topic_suggestions(small.desk, small.intake_id)]


def test_synonyms_are_changed_and_taken_off_in_a_step_each(small: SmallIntake) -> None:
    one_step(small.desk, lambda: save_synonyms(small.desk, RESEARCH, [" studies ", "", "studies"]))
    assert (RESEARCH, "studies") in load_synonyms(small.desk)
    one_step(small.desk, lambda: save_synonyms(small.desk, RESEARCH.upper(), []))
    assert load_synonyms(small.desk) == ((CAREER,), (WEEDING,), (RESEARCH,))


@pytest.mark.parametrize("word", [CAREER, "career  PLANNING", "cv"])
def test_a_word_means_one_topic_only(small: SmallIntake, word: str) -> None:
    save_synonyms(small.desk, CAREER, ["CV"])
    with refused(small.desk, f"already means {CAREER}"):
        save_synonyms(small.desk, RESEARCH, ["fresh", word])
    with refused(small.desk, f"already means {CAREER}"):
        save_words(small.desk, [], {RESEARCH: [word]})
    with refused(small.desk, "no topic called"):
        save_synonyms(small.desk, "", ["fresh"])


def test_of_two_kinds_of_words_both_are_kept_or_none(small: SmallIntake) -> None:
    with refused(small.desk, "already means"):
        save_words(small.desk, [["City", "Town"]], {RESEARCH: ["x"], CAREER: ["X"]})
    with refused(small.desk, "two names or more"):
        save_words(small.desk, [["City"]], {RESEARCH: ["x"]})
    assert load_aliases(small.desk) == ()
    one_step(small.desk, lambda: save_words(small.desk, [["City", "Town"]], {RESEARCH: ["x"]}))
    before = dump(small.desk)
    assert not save_words(small.desk, [["City", " Town "]], {RESEARCH: ["x", "x"]})
    assert not save_words(small.desk, [["City", "Town"]], {})
    assert dump(small.desk) == before


def test_synonyms_can_change_places_in_one_step(small: SmallIntake) -> None:
    save_words(small.desk, [], {RESEARCH: ["one"], CAREER: ["two"]})
    with refused(small.desk, "already means"):
        save_synonyms(small.desk, RESEARCH, ["two"])
    assert save_words(small.desk, [], {RESEARCH: ["two"], CAREER: ["one"]})
    assert load_synonyms(small.desk) == ((CAREER, "one"), (WEEDING,), (RESEARCH, "two"))


@pytest.mark.parametrize("line", [[], [""], ["  ", "A"], ["A", "a "], ["Á", "a\u0301"]])
def test_an_employer_alone_is_not_one_and_the_same(small: SmallIntake, line: list[str]) -> None:
    with refused(small.desk, "two names or more"):
        save_aliases(small.desk, [["City", "Town"], line])
    assert load_aliases(small.desk) == ()


def test_a_topic_is_suggested_once_and_not_to_who_has_it(small: SmallIntake) -> None:
    write(small, RUTH, "offer", "Research support, and more support for research.")
    write(small, RUTH, "biography", "I supported research. I planned careers.")
    write(small, SAM, "goals", "Research support")
    assert suggested(small) == [(RUTH, RESEARCH), (RUTH, CAREER)]
    with small.desk.action("Tick") as session:
        source = coordinator_source(session, small.desk.now())
        ruth = session.get_one(Application, small.people[RUTH])
        record(session, ruth, [Given("areas", (RESEARCH.upper(),))], source, small.desk.now())
    assert suggested(small) == [(RUTH, CAREER)]


@pytest.mark.parametrize("text", ["", "research", "=RESEARCH()", "career; nothing", "supporting"])
def test_half_a_topic_is_none(small: SmallIntake, text: str) -> None:
    write(small, CHI, "goals", text)
    assert suggested(small) == []


def test_confirmed_topics_come_after_the_ticked_ones_and_undo_exactly(small: SmallIntake) -> None:
    with small.desk.action("Tick") as session:
        source = coordinator_source(session, small.desk.now())
        ana = session.get_one(Application, small.people[ANA])
        record(session, ana, [Given("areas", (WEEDING,))], source, small.desk.now())
    write(small, ANA, "goals", "Research support and planning my career")
    found = topic_suggestions(small.desk, small.intake_id)
    for one in found:
        require_plain(one.sentence)
    one_step(small.desk, lambda: confirm_topics(small.desk, (*found, *found)), "Add 2 topics")
    with small.desk.reading() as session:
        areas = session.get_one(Application, small.people[ANA]).areas
    assert areas == (WEEDING, CAREER, RESEARCH)
    small.desk.undo()
    assert confirm_topics(small.desk, found[:1]) == 1
    assert confirm_topics(small.desk, found) == 1


def kept_file(small: SmallIntake, name: str, content: bytes) -> int:
    """A file nobody owns, inside a message; the id of its source."""
    with small.desk.action("A message arrives", "import") as session:
        at = small.desk.now()
        letter = Source(
            kind="message", name="papers.eml", intake_id=small.intake_id, recorded_at=at
        )
        session.add(letter)
        session.flush()
        return keep_file(session, letter, ArrivedFile(name, content, DocumentKind.RESUME), at).id


def test_a_file_is_given_away_once(small: SmallIntake) -> None:
    number = kept_file(small, "resume.pdf", b"words")
    (row,) = unfiled(small.desk, small.intake_id)
    assert (row.source_id, row.name, row.size, row.came_in) == (
        number,
        "resume.pdf",
        5,
        "papers.eml",
    )
    assert (row.sender, row.subject, row.at) == ("", "", small.desk.now())
    assert unfiled_content(small.desk, number) == ("resume.pdf", b"words")

    def give() -> None:
        file_to(small.desk, number, small.people[ANA], DocumentKind.RESUME)

    one_step(small.desk, give, f"Give resume.pdf to {ANA}")
    assert unfiled(small.desk) == ()
    with small.desk.reading() as session:
        documents = session.scalars(select(Document.application_id)).all()
    assert documents == [small.people[ANA]]
    for verb in (give, lambda: unfiled_content(small.desk, number)):
        with refused(small.desk, f"no file number {number} that nobody owns"):
            verb()
    small.desk.undo()
    assert unfiled(small.desk) == (row,)


def test_other_sources_and_numbers_are_nobodys_files(small: SmallIntake) -> None:
    with small.desk.reading() as session:
        others = session.scalars(select(Source.id)).all()
    for number in (0, -1, 4711, *others):
        with refused(small.desk, f"no file number {number} that nobody owns"):
            unfiled_content(small.desk, number)


def test_equal_bytes_are_kept_once_and_listed_twice(small: SmallIntake) -> None:
    one, two = kept_file(small, "a.pdf", b"same"), kept_file(small, "b.pdf", b"same")
    assert [row.source_id for row in unfiled(small.desk)] == [one, two]
    assert unfiled(small.desk, small.intake_id + 1) == ()
    with small.desk.reading() as session:
        assert len(kept_hashes(session, small.intake_id)) == 1
    file_to(small.desk, one, small.people[CHI], DocumentKind.OTHER)
    assert unfiled_content(small.desk, two) == ("b.pdf", b"same")
    with small.desk.reading() as session:
        assert len(kept_hashes(session, small.intake_id)) == 1
