"""The outbox: letters that wait to be sent, are being sent, and what became of each.

A letter is marked as being sent, with the moment, in the file *before* the mail server hears a
word of it, and what became of it right after. If the program ends in between, nobody knows: such a
letter is uncertain, and never sent again by itself. Sending cannot be undone, so these two steps
are notes in history that no undo takes back.
"""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import LetterState
from mentordesk.messages.drafts import Draft, Sender, address_problem, posted
from mentordesk.messages.sending import Broken, Line, Post, Undelivered, Unsure, connected
from mentordesk.messages.server import MailServer
from mentordesk.services.letter_attachments import load_files
from mentordesk.storage.desk import Desk
from mentordesk.storage.history import mark, writer_of
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.people import Person

Progress = Callable[[int, int], object]
INTERRUPTED = (
    "MentorDesk ended while this letter was being handed over. It may have gone, or not: look into "
    "the sent messages of the mail account, or ask the recipient."
)
_S = LetterState
_MOST_BREAKS = 2
"""How often in a row the line may break before sending stops."""
_STEP = 0.2
"""Seconds between two looks at whether somebody pressed Cancel."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What pressing Send would do: how many letters of which kind go to how many people.

    `kinds` are subjects' templates with their number; `names` the recipients in order.
    """

    letter_ids: tuple[int, ...]
    kinds: tuple[tuple[str, int], ...]
    names: tuple[str, ...]
    left_for_later: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a sending: counts, and the name and sentence of each that did not go."""

    sent: int
    failed: tuple[tuple[str, str], ...]
    uncertain: tuple[tuple[str, str], ...]
    stopped: str = ""


def queue(desk: Desk, letter_ids: Collection[int]) -> int:
    """Put drafts and failed letters into the outbox; how many. Nothing is sent.

    Raises Refused where none of them can be, or an address is none.
    """
    with desk.reading() as session:
        found = [one for one in _letters(session, letter_ids) if one[0].state in _TO_QUEUE]
        _require_addresses(found)
    if not found:
        raise Refused("Not one of these letters can be sent. Nothing was changed; choose drafts.")
    with desk.action(f"Put {how_many(len(found), 'letter')} into the outbox", "letter") as session:
        for letter, _ in _letters(session, letter_ids):
            if letter.state in _TO_QUEUE:
                letter.state, letter.queued_at, letter.failure = _S.QUEUED, desk.now(), None
    return len(found)


_TO_QUEUE = frozenset({_S.DRAFTED, _S.FAILED})


def _require_addresses(found: Sequence[tuple[Letter, str]]) -> None:
    for letter, name in found:
        if problem := address_problem(name, letter.address or ""):
            raise Refused(
                f"{name}: {problem} Nothing was put into the outbox; draft the letter anew."
            )


def take_out(desk: Desk, letter_ids: Collection[int]) -> None:
    """Take letters out of the outbox again: they are drafts as before."""
    label = f"Take {how_many(len(letter_ids), 'letter')} out of the outbox"
    with desk.action(label, "letter") as session:
        for letter, _ in _letters(session, letter_ids):
            if letter.state in {_S.QUEUED, _S.FAILED}:
                letter.state, letter.queued_at, letter.failure = _S.DRAFTED, None, None


def it_went(desk: Desk, letter_ids: Collection[int]) -> None:
    """The coordinator found that uncertain letters did go."""
    label = f"Note that {how_many(len(letter_ids), 'uncertain letter')} went"
    with desk.action(label, "letter") as session:
        for letter, _ in _letters(session, letter_ids):
            if letter.state is _S.UNCERTAIN:
                letter.state, letter.failure = _S.SENT, None
                letter.sent_at = letter.attempted_at or desk.now()


def send_again(desk: Desk, letter_ids: Collection[int]) -> None:
    """Letters that did not go, uncertain or failed ones, wait in the outbox again; one step.

    Raises Refused where the address of a failed one is none.
    """
    with desk.action(f"Send {how_many(len(letter_ids), 'letter')} again", "letter") as session:
        found = _letters(session, letter_ids)
        _require_addresses([one for one in found if one[0].state is _S.FAILED])
        for letter, _ in found:
            if letter.state in {_S.UNCERTAIN, _S.FAILED}:
                letter.state, letter.queued_at, letter.failure = _S.QUEUED, desk.now(), None


def settle_interrupted(desk: Desk) -> int:
    """Mark what was being sent when the program ended as uncertain; how many there were.

    To be called where nothing is being sent: after opening, and before sending. A programme that
    is open for reading only stays as it is.
    """
    with desk.reading() as session:
        ids = list(session.scalars(select(Letter.id).where(Letter.state == _S.SENDING)))
    if not ids or desk.read_only:
        return len(ids)
    with desk.action(f"Mark {how_many(len(ids), 'letter')} as uncertain", "letter") as session:
        for letter, _ in _letters(session, ids):
            letter.state, letter.failure = _S.UNCERTAIN, INTERRUPTED
        _never_undone(session)
    return len(ids)


def summary(desk: Desk, intake_id: int | None, at_most: int) -> Summary:
    """What sending the outbox of an intake (None: of all) would do, the longest waiting first."""
    with desk.reading() as session:
        wanted = select(Letter, Person.full_name).join(Person, Person.id == Letter.person_id)
        wanted = wanted.where(Letter.state == _S.QUEUED).order_by(Letter.queued_at, Letter.id)
        if intake_id is not None:
            wanted = wanted.where(Letter.intake_id == intake_id)
        rows = [(letter.id, letter.template, name) for letter, name in session.execute(wanted)]
    now = rows[:at_most]
    kinds: dict[str, int] = {}
    for _, template, _ in now:
        kinds[template] = kinds.get(template, 0) + 1
    return Summary(
        tuple(row[0] for row in now),
        tuple(kinds.items()),
        tuple(row[2] for row in now),
        len(rows) - len(now),
    )


class Sending:
    """One sitting of sending: letter after letter, over a new line where one broke."""

    def __init__(
        self,
        desk: Desk,
        server: MailServer,
        password: str,
        rest: Callable[[float], None] = time.sleep,
    ) -> None:
        self._desk, self._server, self._password, self._rest = desk, server, password, rest
        self._progress: Progress = lambda _done, _total: None
        self._waiting: list[int] = []
        self._total = self._sent = self._breaks = 0
        self._failed: list[tuple[str, str]] = []
        self._uncertain: list[tuple[str, str]] = []

    def send(self, letter_ids: Sequence[int], progress: Progress | None = None) -> Outcome:
        """Send queued letters one after the other; what could not even begin stays queued.

        Raises Refused where the server cannot be reached at all. `progress` may raise to stop:
        between two letters, never within one.
        """
        self._waiting, self._total = list(letter_ids), len(letter_ids)
        self._progress = progress or self._progress
        stopped = ""
        while self._waiting and not stopped:
            try:
                with connected(self._server, self._password) as line:
                    self._over(line)
            except Refused as refusal:
                if len(self._waiting) == self._total:
                    raise
                stopped = str(refusal)
            if self._breaks >= _MOST_BREAKS and not stopped:
                stopped = (
                    "The connection to the mail server breaks again and again. What was not sent "
                    "waits in the outbox; try again later."
                )
        return Outcome(self._sent, tuple(self._failed), tuple(self._uncertain), stopped)

    def _over(self, line: Line) -> None:
        """Send over one line until all is sent, or it breaks."""
        while self._waiting and line.alive and self._breaks < _MOST_BREAKS:
            self._say()
            tried = self._one(line, self._waiting.pop(0))
            self._say()
            if tried and self._waiting and line.alive:
                self._pause()

    def _say(self) -> None:
        self._progress(self._total - len(self._waiting), self._total)

    def _pause(self) -> None:
        """Wait as long as the server's settings ask for, in steps so that it can be stopped."""
        left = self._server.pause
        while left > 0:
            self._rest(min(_STEP, left))
            left -= _STEP
            self._say()

    def _one(self, line: Line, letter_id: int) -> bool:
        """Send one letter and note what became of it; False where it does not wait any more."""
        begun = self._begin(letter_id)
        if begun is None:
            return False
        name, post = begun
        try:
            line.hand_over(post)
        except Broken as reason:
            self._end(letter_id, name, (_S.QUEUED, str(reason)))
            self._breaks += 1
        except Undelivered as reason:
            self._end(letter_id, name, (_S.FAILED, str(reason)))
            self._failed.append((name, str(reason)))
            self._breaks = 0
        except Unsure as doubt:
            self._end(letter_id, name, (_S.UNCERTAIN, str(doubt)))
            self._uncertain.append((name, str(doubt)))
            self._breaks += 1
        else:
            self._end(letter_id, name, (_S.SENT, None))
            self._sent += 1
            self._breaks = 0
        return True

    def _begin(self, letter_id: int) -> tuple[str, Post] | None:
        """Write down, safe on the disk, that it is being sent; None where it is not queued."""
        files = load_files(self._desk, [letter_id]).get(letter_id, ())
        with self._desk.reading() as session:
            letter, name = _letters(session, [letter_id])[0]
            if letter.state is not _S.QUEUED:
                return None
            to = letter.address or ""
            draft = Draft(name, to, letter.subject, letter.body, letter.message_id, files)
        sender = Sender(self._server.sender_name, self._server.sender)
        content = posted(draft, sender, self._desk.now())
        with self._desk.action(f"Send a letter to {name}", "letter") as session:
            letter, _ = _letters(session, [letter_id])[0]
            letter.state, letter.attempted_at = _S.SENDING, self._desk.now()
            letter.failure = None
            _never_undone(session)
        return name, Post(to, content)

    def _end(self, letter_id: int, name: str, ended: tuple[LetterState, str | None]) -> None:
        state, failure = ended
        label = {
            _S.SENT: f"The letter to {name} was sent",
            _S.FAILED: f"The letter to {name} could not be sent",
            _S.QUEUED: f"The letter to {name} waits again: the connection broke",
        }.get(state, f"Whether the letter to {name} was sent is uncertain")
        with self._desk.action(label, "letter") as session:
            letter, _ = _letters(session, [letter_id])[0]
            letter.state, letter.failure = state, failure
            letter.sent_at = self._desk.now() if state is _S.SENT else None
            _never_undone(session)


def send(
    desk: Desk,
    letter_ids: Sequence[int],
    server: MailServer,
    password: str,
    progress: Progress | None = None,
) -> Outcome:
    """Send queued letters through a mail server; only ever called where somebody pressed Send."""
    settle_interrupted(desk)
    return Sending(desk, server, password).send(letter_ids[: server.at_most], progress)


def _letters(session: Session, letter_ids: Collection[int]) -> list[tuple[Letter, str]]:
    rows = session.execute(
        select(Letter, Person.full_name)
        .join(Person, Person.id == Letter.person_id)
        .where(Letter.id.in_(letter_ids))
        .order_by(Letter.id)
    )
    return [(letter, name) for letter, name in rows]


def _never_undone(session: Session) -> None:
    """Make this action a note: an undo would say of a letter that went that it had not."""
    mark(session.connection(), writer_of(session).number, "note")
