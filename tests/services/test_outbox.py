"""The outbox: what is written before the server hears a word, and what becomes of each letter."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.domain.year import LetterState
from mentordesk.messages.drafts import Attachment
from mentordesk.messages.sending import Line
from mentordesk.services import outbox
from mentordesk.services.history import load_history
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import (
    Choice,
    LetterRow,
    draft,
    load_letters,
    load_letters_of,
    mark_sent,
)
from mentordesk.services.outbox import Sending
from mentordesk.storage.models.correspondence import Letter
from tests.messages.post_office import PostOffice, dead_line, post_office
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, refused, require_plain

FOUR = ("Ana Souza", "Chi Lam", "Ruth Adams", "Sam O'Neil")
_S = LetterState


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with post_office() as made:
        yield made


@pytest.fixture
def ids(small: SmallIntake) -> list[int]:
    """Four letters in the outbox, one with a file."""
    template = find_template("received")
    along = (Attachment("guide.pdf", "application/pdf", b"%PDF-1.7"),)
    draft(small.desk, small.intake_id, template, [small.people[n] for n in FOUR[1:]])
    choice = Choice([small.people["Ana Souza"]], along=along)
    draft(small.desk, small.intake_id, template, choice=choice)
    found = sorted(row.letter_id for row in load_letters(small.desk, small.intake_id))
    assert outbox.queue(small.desk, found) == 4
    return found


def rows(small: SmallIntake) -> dict[str, LetterRow]:
    return {row.name: row for row in load_letters(small.desk, small.intake_id)}


def states(small: SmallIntake) -> dict[str, LetterState]:
    return {name: row.state for name, row in rows(small).items()}


def send(small: SmallIntake, office: PostOffice, ids: list[int], **more: Any) -> outbox.Outcome:
    return outbox.send(small.desk, ids, office.server(), "", **more)


def test_queued_letters_are_sent_once_and_noted(
    small: SmallIntake, office: PostOffice, ids: list[int]
) -> None:
    ended = send(small, office, ids)
    assert (ended.sent, ended.failed, ended.uncertain, ended.stopped) == (4, (), (), "")
    assert set(states(small).values()) == {_S.SENT}
    assert sorted(office.ids) == sorted(f"<{row.message_id}>" for row in rows(small).values())
    ana = next(one for one in office.messages if "ana@" in str(one["To"]))
    assert [part.get_filename() for part in ana.iter_attachments()] == ["guide.pdf"]
    again = send(small, office, ids)
    assert again.sent == 0
    assert len(office.ids) == 4
    assert {row.sent_at for row in rows(small).values()} == {small.desk.now()}


def test_it_is_on_the_disk_before_the_server_hears_a_word(
    small: SmallIntake, office: PostOffice, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def looking(line: Line, post: Any) -> None:
        with small.desk.reading() as session:
            letter = session.query(Letter).filter_by(address=post.address).one()
            seen.append((letter.state, letter.attempted_at == small.desk.now()))
        handed(line, post)

    handed: Callable[..., None] = Line.hand_over
    monkeypatch.setattr(Line, "hand_over", looking)
    send(small, office, ids)
    assert seen == [(_S.SENDING, True)] * 4


def test_what_is_refused_fails_alone_in_one_sentence(
    small: SmallIntake, office: PostOffice, ids: list[int]
) -> None:
    office.refuse = {"chi@example.org": "550 5.1.1 No such user"}
    ended = send(small, office, ids)
    assert ended.sent == 3
    ((name, why),) = ended.failed
    assert name == "Chi Lam"
    require_plain(why)
    assert "chi@example.org" in why
    assert rows(small)["Chi Lam"].failure == why
    office.refuse = {}
    outbox.queue(small.desk, [rows(small)["Chi Lam"].letter_id])
    assert send(small, office, ids).sent == 1
    assert rows(small)["Chi Lam"].failure == ""
    assert len(set(office.ids)) == len(office.ids) == 4


@pytest.mark.parametrize("when", ["before", "after"])
def test_what_is_in_doubt_is_uncertain_and_never_sent_again_by_itself(
    small: SmallIntake, office: PostOffice, ids: list[int], when: str
) -> None:
    office.vanish = when
    ended = send(small, office, ids[:1])
    assert len(ended.uncertain) == 1
    name = ended.uncertain[0][0]
    assert states(small)[name] is _S.UNCERTAIN
    office.vanish = ""
    arrived = len(office.ids)
    send(small, office, ids)
    assert states(small)[name] is _S.UNCERTAIN
    assert len(office.ids) == arrived + 3


def test_a_line_that_breaks_twice_in_a_row_stops_and_the_rest_waits(
    small: SmallIntake, office: PostOffice, ids: list[int]
) -> None:
    office.vanish = "before"
    ended = send(small, office, ids)
    require_plain(ended.stopped)
    assert sorted(states(small).values()) == sorted([_S.UNCERTAIN] * 2 + [_S.QUEUED] * 2)


def test_a_server_that_hangs_up_first_leaves_everything_waiting(
    small: SmallIntake, ids: list[int]
) -> None:
    with dead_line() as port:
        server = PostOffice(port).server()
        before = dump(small.desk)
        with pytest.raises(Refused, match="does not answer"):
            outbox.send(small.desk, ids, server, "")
        assert dump(small.desk) == before


def test_the_coordinator_decides_about_what_is_uncertain(
    small: SmallIntake, office: PostOffice, ids: list[int]
) -> None:
    office.vanish = "after"
    send(small, office, ids[:1])
    (name,) = [name for name, state in states(small).items() if state is _S.UNCERTAIN]
    one_step(small.desk, lambda: outbox.it_went(small.desk, ids))
    assert states(small)[name] is _S.SENT
    assert rows(small)[name].sent_at == rows(small)[name].attempted_at
    small.desk.undo()
    one_step(small.desk, lambda: outbox.send_again(small.desk, ids))
    assert states(small)[name] is _S.QUEUED


def test_a_program_that_ended_while_sending_leaves_doubts(
    small: SmallIntake, ids: list[int]
) -> None:
    with small.desk.action("As a kill leaves it") as session:
        session.get_one(Letter, ids[0]).state = _S.SENDING
    assert outbox.settle_interrupted(small.desk) == 1
    (row,) = [row for row in rows(small).values() if row.state is _S.UNCERTAIN]
    assert row.letter_id == ids[0]
    require_plain(row.failure)
    assert outbox.settle_interrupted(small.desk) == 0
    assert small.desk.undo_label == "As a kill leaves it"


def test_sending_is_never_undone(small: SmallIntake, office: PostOffice, ids: list[int]) -> None:
    label = small.desk.undo_label
    send(small, office, ids)
    assert small.desk.undo_label == label
    with pytest.raises(Conflict):
        small.desk.undo()
    assert set(states(small).values()) == {_S.SENT}
    told = [row.label for row in load_history(small.desk)]
    assert sum("was sent" in one for one in told) == 4


def test_letters_are_taken_out_and_thrown_away_and_brought_back(
    small: SmallIntake, ids: list[int]
) -> None:
    one_step(small.desk, lambda: outbox.take_out(small.desk, ids[:2]))
    assert list(states(small).values()).count(_S.DRAFTED) == 2
    with refused(small.desk, "Not one of these"):
        outbox.queue(small.desk, ids[2:])
    assert outbox.queue(small.desk, ids) == 2


def test_marked_by_hand_a_letter_cannot_be_queued(small: SmallIntake, ids: list[int]) -> None:
    outbox.take_out(small.desk, ids[:1])
    one_step(small.desk, lambda: mark_sent(small.desk, ids[:1]))
    with refused(small.desk, "Not one of these"):
        outbox.queue(small.desk, ids[:1])


def test_an_address_that_is_none_is_refused_before_anything_waits(small: SmallIntake) -> None:
    made = draft(small.desk, small.intake_id, find_template("received"))
    with small.desk.action("As an older program left it") as session:
        session.get_one(Letter, made.letter_ids[0]).address = "a@x.org, b@x.org"
    with refused(small.desk, "not one e-mail address"):
        outbox.queue(small.desk, made.letter_ids)


@pytest.mark.usefixtures("ids")
def test_the_summary_says_who_gets_what(small: SmallIntake) -> None:
    planned = outbox.summary(small.desk, small.intake_id, 3)
    assert (len(planned.letter_ids), planned.left_for_later) == (3, 1)
    assert planned.kinds == (("received", 3),)
    assert set(planned.names) <= set(FOUR)
    assert outbox.summary(small.desk, 99, 3).letter_ids == ()
    assert outbox.summary(small.desk, None, 9).kinds == (("received", 4),)


def test_it_stops_between_two_letters_and_the_pace_is_kept(
    small: SmallIntake, office: PostOffice, ids: list[int]
) -> None:
    class Stop(Exception):
        """What a cancelled task raises."""

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Stop

    with pytest.raises(Stop):
        send(small, office, ids, progress=stop)
    assert len(office.ids) == 2
    assert sorted(states(small).values()) == sorted([_S.SENT] * 2 + [_S.QUEUED] * 2)
    rested: list[float] = []
    slow = office.server().__class__(
        "localhost", office.port, office.server().security, "", "", "a@example.org", 0.5
    )
    Sending(small.desk, slow, "", rested.append).send(ids)
    assert sum(rested) == pytest.approx(0.5)
    assert len(office.ids) == 4


def test_a_sitting_has_a_limit(small: SmallIntake, office: PostOffice, ids: list[int]) -> None:
    server = office.server()
    limited = server.__class__(
        server.host, server.port, server.security, "", "", server.sender, 0.0, 3
    )
    assert outbox.send(small.desk, ids, limited, "").sent == 3


def test_a_person_has_all_their_letters(small: SmallIntake, ids: list[int]) -> None:
    assert ids
    person = rows(small)["Chi Lam"].person_id
    draft(small.desk, small.intake_id, find_template("data_check"), [small.people["Chi Lam"]])
    found = load_letters_of(small.desk, person)
    assert [row.template for row in found] == ["data_check", "received"]
    assert {row.name for row in found} == {"Chi Lam"}
