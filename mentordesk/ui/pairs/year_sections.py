"""The sections of a pair's pane about its year: moves, acceptance, contact, reminders, others."""

from collections.abc import Callable
from datetime import date
from functools import partial

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import AcceptanceAnswer
from mentordesk.services import acceptance, pair_year, pairs, reminders
from mentordesk.services.acceptance import Side
from mentordesk.services.pair_year import EarlierPair, PairYear
from mentordesk.services.pairs import PairRow
from mentordesk.services.reminders import ReminderRow
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.pairs.pane import SectionsPane
from mentordesk.ui.pairs.year_asking import (
    AnswerDialog,
    CadenceDialog,
    ChangeReminderDialog,
    FirstContactDialog,
    ReminderDialog,
)
from mentordesk.ui.tab import Work

_MOST_LETTERS = 280
_Link = tuple[str, Callable[[], object]]
_UNDER_WAY = frozenset({PairState.NOTIFIED, PairState.ACTIVE, PairState.ON_HOLD})
_OVER = frozenset({PairState.COMPLETED, PairState.ENDED_EARLY})
_SAID = {AcceptanceAnswer.ACCEPTED: "accepted", AcceptanceAnswer.DECLINED: "declined"}


class YearSections:
    """Adds its sections to a pane: what comes before the fee, and what after the cases."""

    def __init__(self, pane: SectionsPane, work: Work) -> None:
        self._pane, self._work = pane, work
        self._year = PairYear("", ())

    def before(self, row: PairRow) -> None:
        """The moves that need no list, acceptance, and how the two keep in contact."""
        self._moves(row)
        self._acceptance(row)
        self._contact(row)
        self._year = pair_year.load_pair_year(self._work.desk, row.pair_id)
        goals = self._year.goals
        if goals:
            self._pane.section(self._pane.tr("Goals of the mentee"))
            self._pane.say(goals[:_MOST_LETTERS] + ("…" if len(goals) > _MOST_LETTERS else ""))

    def after(self, row: PairRow) -> None:
        """Reminders, and the other pairs of either."""
        self._reminders(row)
        others = self._year.others
        if others:
            self._pane.section(self._pane.tr("Other pairs of the two"))
        for one in others:
            self._pane.say(_other_words(one))

    def _moves(self, row: PairRow) -> None:
        desk, tr = self._work.desk, self._pane.tr
        links: list[_Link] = []
        if row.state in {PairState.NOTIFIED, PairState.ACTIVE}:
            links.append((tr("Put on ho&ld"), lambda: pairs.hold(desk, row.pair_id)))
        if row.state in {PairState.ON_HOLD, PairState.COMPLETED}:
            links.append((tr("Let it &go on"), lambda: pairs.resume(desk, row.pair_id)))
        self._pane.verbs(tr("The pair"), *links)

    def _acceptance(self, row: PairRow) -> None:
        desk, tr = self._work.desk, self._pane.tr
        sides = acceptance.load_sides(desk, row.pair_id)
        wanted = self._work.intake_id is not None and acceptance.is_wanted(
            desk, self._work.intake_id
        )
        asked = any(side.asked_on for side in sides)
        if not asked and not (wanted and row.state is PairState.CONFIRMED):
            return
        self._pane.section(tr("Acceptance"))
        for side in sides:
            waiting = side.answer is None
            self._pane.say(_side_words(side), "warn" if waiting and side.asked_on else "soft")
            if row.state is PairState.CONFIRMED:
                self._pane.verbs(side.name, *self._answers(row, side))
        if row.state is PairState.CONFIRMED and not all(side.asked_on for side in sides):
            ask = (tr("Both were as&ked"), lambda: acceptance.ask(desk, [row.pair_id]))
            self._pane.verbs(tr("Acceptance"), ask)

    def _answers(self, row: PairRow, side: Side) -> tuple[_Link, ...]:
        desk, tr = self._work.desk, self._pane.tr
        if side.answer is not None:
            back = partial(acceptance.take_back_answer, desk, row.pair_id, side.role)
            return ((tr("Take back"), back),)
        return (
            (tr("Accepts…"), partial(self._open_answer, row, side, accepts=True)),
            (tr("Declines…"), partial(self._open_answer, row, side, accepts=False)),
        )

    def _open_answer(self, row: PairRow, side: Side, *, accepts: bool) -> None:
        dialog = AnswerDialog(self._work.desk, row, side, accepts=accepts, parent=self._pane)
        self._pane.open_dialog(dialog)

    def _contact(self, row: PairRow) -> None:
        desk, tr = self._work.desk, self._pane.tr
        if row.state in {PairState.DRAFT, PairState.CONFIRMED}:
            return
        self._pane.section(tr("Contact"))
        words, late = _contact_words(row, desk.today())
        self._pane.say(words, "warn" if late else "soft")
        if row.cadence:
            self._pane.say(tr("Means to meet: %1").replace("%1", row.cadence))
        if row.state in _UNDER_WAY:
            links: list[_Link] = [
                (tr("How often…"), lambda: self._pane.open_dialog(self._cadence(row)))
            ]
            if not row.contacts:
                links.append((tr("They met…"), lambda: self._pane.open_dialog(self._met(row))))
            self._pane.verbs(tr("Contact"), *links)
        if row.state in _OVER and row.notified_on is not None:
            self._stayed(row)

    def _cadence(self, row: PairRow) -> CadenceDialog:
        return CadenceDialog(self._work.desk, row, self._pane)

    def _met(self, row: PairRow) -> FirstContactDialog:
        return FirstContactDialog(self._work.desk, row, self._pane)

    def _stayed(self, row: PairRow) -> None:
        desk, tr, number = self._work.desk, self._pane.tr, row.pair_id
        said = {
            None: tr("Not known whether they stayed in touch."),
            True: tr("They stayed in touch."),
            False: tr("They did not stay in touch."),
        }
        self._pane.say(said[row.stayed_in_touch])
        links: dict[bool | None, str] = {
            True: tr("Stayed in touch"),
            False: tr("Did not"),
            None: tr("Not known"),
        }
        self._pane.verbs(
            tr("Afterwards"),
            *(
                (words, partial(pair_year.stay_in_touch, desk, number, value))
                for value, words in links.items()
                if value is not row.stayed_in_touch
            ),
        )

    def _reminders(self, row: PairRow) -> None:
        desk, tr, intake = self._work.desk, self._pane.tr, self._work.intake_id
        if intake is None:
            return
        self._pane.section(tr("Reminders"))
        today = desk.today()
        for one in reminders.load_reminders(desk, intake, row.pair_id):
            words = f"{day_in_words(one.due_on)}: {one.text}"
            self._pane.say(words, "warn" if one.is_due(today) else "soft")
            self._pane.verbs(
                one.text[:60],
                (tr("Done"), partial(reminders.tick, desk, one.reminder_id)),
                (tr("Change…"), partial(self._change_reminder, one)),
                (tr("Take away"), partial(reminders.remove, desk, one.reminder_id)),
            )
        new = ReminderDialog
        self._pane.verbs(
            tr("Reminders"),
            (
                tr("Remind me…"),
                lambda: self._pane.open_dialog(new(desk, intake, row, self._pane)),
            ),
        )

    def _change_reminder(self, one: ReminderRow) -> None:
        self._pane.open_dialog(ChangeReminderDialog(self._work.desk, one, self._pane))


def _side_words(side: Side) -> str:
    """What one side was asked and said: "Ana Souza: accepted 20 Aug 2021, gladly"."""
    if side.answer is not None and side.answered_on is not None:
        note = f", {side.note}" if side.note else ""
        return f"{side.name}: {_SAID[side.answer]} {day_in_words(side.answered_on)}{note}"
    if side.asked_on is not None:
        return f"{side.name}: asked {day_in_words(side.asked_on)}, no answer yet"
    return f"{side.name}: not asked yet"


def _contact_words(row: PairRow, today: date) -> tuple[str, bool]:
    """How the two keep in contact, and whether that is a worry."""
    if row.first_contact_on is None:
        due = day_in_words(row.first_contact_due)
        late = row.state in _UNDER_WAY and row.first_contact_due < today
        return f"First contact due {due}", late
    words = f"First contact {day_in_words(row.first_contact_on)}"
    if row.last_contact_on is not None and row.last_contact_on != row.first_contact_on:
        words += f", last {day_in_words(row.last_contact_on)}"
    if row.silent:
        words += f"; silent for {row.quiet_days} days"
    return words, row.silent


def _other_words(one: EarlierPair) -> str:
    ended = f" {day_in_words(one.ended_on)}" if one.ended_on else ""
    why = f" ({one.end_reason})" if one.end_reason else ""
    return f"{one.mentee} · {one.mentor}: {one.state}{ended}{why}"
