"""The dialog of match settings: sliders, switches, quotas, words; Save is one step."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.cohort import MatchSettings, Quota
from mentordesk.domain.pairing import Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.live_effects import effect
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import suggest
from mentordesk.services.intakes import list_intakes
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.services.settings_changes import load_settings, save_settings
from mentordesk.ui.board.two_states import fit_of, points
from mentordesk.ui.matching.settings_dialog import SettingsDialog, usual
from mentordesk.ui.matching.settings_entrance import show_settings
from mentordesk.ui.tab import Work

Make = Callable[[], SettingsDialog]
KEY = Qt.Key


@pytest.fixture
def make(work: Work, page: QWidget, qtbot: QtBot) -> Make:
    """Opens the dialog on the intake in hand."""

    def begin() -> SettingsDialog:
        row = next(r for r in list_intakes(work.desk) if r.intake_id == work.intake_id)
        dialog = SettingsDialog(work, row, page)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return begin


def kept(work: Work) -> MatchSettings:
    return load_settings(work.desk, work.intake_id or 0)


def shown_weights(dialog: SettingsDialog) -> dict[str, int]:
    rows = dialog.criteria.rows
    assert all(row.slider.value() == row.spin.value() for row in rows.values())
    return {key: row.slider.value() for key, row in rows.items()}


def test_no_page_is_wider_than_its_room(make: Make) -> None:
    dialog = make()
    dialog.resize(1000, 660)  # what a screen of 1024 x 700 leaves
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        room = dialog.tabs.widget(place)
        assert isinstance(room, QScrollArea)
        assert room.horizontalScrollBar().maximum() == 0, dialog.tabs.tabText(place)


def test_the_effect_beside_the_sliders_is_the_real_one(make: Make, work: Work) -> None:
    dialog = make()
    best = suggest(load_cohort(work.desk, work.intake_id or 0))
    worst = fit_of(min(pair.score for pair in best.pairs))
    column = (f"{len(best.pairs)}", points(best.total), worst)
    assert dialog.effect.figures.text == (column, column)
    assert dialog.effect.moved.text() == "The best answer stays as it is."
    dialog.criteria.rows["topics"].slider.setValue(70)
    found = effect(load_cohort(work.desk, work.intake_id or 0), dialog.draft)
    then = (f"{found.placed}", points(found.total), fit_of(found.worst))
    assert dialog.effect.figures.text == (column, then)
    assert f"changes for {len(found.moved)} mentees" in dialog.effect.moved.text()


def test_weights_add_up_at_every_step_and_nothing_is_kept_before_save(
    make: Make, work: Work
) -> None:
    before, dialog = kept(work), make()
    for value in (0, 31, 64, 100, 12):
        dialog.criteria.rows["sector"].slider.setValue(value)
        weights = shown_weights(dialog)
        assert sum(weights.values()) == 100
        assert weights["sector"] == value
    dialog.criteria.rows["text"].spin.setValue(20)
    assert sum(shown_weights(dialog).values()) == 100
    assert kept(work) == before
    label = work.desk.undo_label
    dialog.reject()
    assert (kept(work), work.desk.undo_label) == (before, label)


def test_save_is_one_step_and_undo_takes_it_back(make: Make, work: Work) -> None:
    before, dialog = kept(work), make()
    dialog.criteria.rows["topics"].slider.setValue(60)
    dialog.criteria.rows["language"].box.setChecked(False)
    dialog.rules.same_stage.setChecked(True)
    dialog.rules.has_floor.setChecked(True)
    dialog.rules.floor.setValue(35)
    dialog.order.raise_floor.setChecked(True)
    dialog.order.most_mentors.setChecked(True)
    dialog.order.bonus.setValue(4)
    told: list[str] = []
    dialog.saved.connect(lambda: told.append("saved"))
    dialog.save.click()
    after = kept(work)
    assert told == ["saved"]
    assert after.weights["topics"] == 60
    assert after.switched_off == {"language"}
    assert (after.same_stage_allowed, after.floor, after.left_out_bonus) == (True, 35, 4)
    assert after.raise_floor
    assert after.most_mentors_used
    work.desk.undo()
    assert kept(work) == before


def test_saving_what_was_not_changed_is_no_step(make: Make, work: Work) -> None:
    label, dialog = work.desk.undo_label, make()
    dialog.save.click()
    assert not dialog.isVisible()
    assert work.desk.undo_label == label


def test_what_is_kept_is_shown_again(make: Make, work: Work) -> None:
    wanted = MatchSettings(
        {c.key: c.weight for c in CRITERIA} | {"topics": 20, "sector": 28},
        frozenset({"text"}),
        True,
        30,
        True,
        True,
        7,
        (Quota("state", "NSW", 3),),
        parameters={"stage.ahead": (1000, 900, 800, 700, 600, 500)},
    )
    save_settings(work.desk, work.intake_id or 0, wanted)
    dialog = make()
    dialog._changed()
    assert dialog.draft == wanted


def test_a_criterion_switched_off_keeps_its_weight_and_cannot_be_moved(make: Make) -> None:
    dialog = make()
    row = dialog.criteria.rows["sector"]
    row.box.setChecked(False)
    assert not row.slider.isEnabled()
    assert not row.spin.isEnabled()
    dialog.criteria.rows["topics"].slider.setValue(95)
    weights = shown_weights(dialog)
    assert (weights["sector"], weights["topics"]) == (18, 82)
    row.box.setChecked(True)
    assert row.slider.isEnabled()


def test_reset_and_copy_change_only_what_is_shown(make: Make, work: Work) -> None:
    other = list_intakes(work.desk)[-1].intake_id
    save_settings(work.desk, other, replace(kept(work), raise_floor=True, floor=11))
    before, dialog = kept(work), make()
    assert not dialog.usual.isEnabled()
    (action,) = [
        one
        for one in dialog.copy.menu().actions()
        if one.text() == list_intakes(work.desk)[-1].name
    ]
    action.trigger()
    assert dialog.draft == load_settings(work.desk, other)
    assert dialog.order.raise_floor.isChecked()
    assert dialog.rules.floor.value() == 11
    assert dialog.usual.isEnabled()
    dialog.usual.click()
    assert dialog.draft == usual(before)
    assert not dialog.rules.has_floor.isChecked()
    assert kept(work) == before


def test_the_numbers_of_a_criterion(make: Make) -> None:
    dialog = make()
    criterion = next(c for c in CRITERIA if c.key == "availability")
    button = dialog.findChild(QToolButton, "settings.numbers.availability")
    assert isinstance(button, QToolButton)
    numbers = dialog.criteria.ask_numbers(criterion)
    (box,) = numbers._boxes["availability.enough"]
    box.setValue(5)
    numbers.accept()
    assert dialog.draft.parameters == {"availability.enough": (5,)}
    again = dialog.criteria.ask_numbers(criterion)
    (box,) = again._boxes["availability.enough"]
    assert box.value() == 5
    box.setValue(3)
    again.accept()
    assert dialog.draft.parameters == {}  # as by default: nothing to keep


def test_what_rules_rule_out_stands_beside_them(make: Make, work: Work) -> None:
    dialog = make()
    people = load_cohort(work.desk, work.intake_id or 0)
    pairs = len(people.mentees) * len(people.mentors)
    not_ready = dialog.rules.effects[Rule.NOT_READY].text()
    waiting = [c for c in people.mentees if not c.ready]
    assert f"of {pairs:,}" in not_ready
    assert f"Leaves {len(waiting)} mentees with nobody" in not_ready
    assert all(c.name in not_ready for c in waiting[:6])
    assert dialog.rules.effects[Rule.BELOW_FLOOR].text() == "Rules out nobody in this intake."
    dialog.rules.has_floor.setChecked(True)
    dialog.rules.floor.setValue(90)
    scores = score_cohort(people)
    count = int((scores.values < 90_000).sum())
    assert dialog.rules.effects[Rule.BELOW_FLOOR].text().startswith(f"Rules out {count:,} pairs")
    assert "Without it," in dialog.rules.effects[Rule.BELOW_FLOOR].text()


def test_what_aims_reach_stands_beside_them(make: Make, work: Work) -> None:
    dialog = make()
    best = suggest(load_cohort(work.desk, work.intake_id or 0))
    count = len(load_cohort(work.desk, work.intake_id or 0).mentees)
    assert dialog.order.told["placed"].text() == f"{len(best.pairs)} of {count} mentees."
    assert dialog.order.told["total"].text() == f"{points(best.total)} points."
    assert "With it, " in dialog.order.told["raise_floor"].text()
    dialog.order.raise_floor.setChecked(True)
    assert "Without it, " in dialog.order.told["raise_floor"].text()


def test_quotas_are_added_counted_and_taken_off(make: Make, work: Work) -> None:
    dialog = make()
    people = load_cohort(work.desk, work.intake_id or 0)
    state = people.mentees[0].state
    count = sum(c.state == state for c in people.mentees)
    dialog.order.quotas.add.click()
    (line,) = dialog.order.quotas.lines
    assert not dialog.draft.quotas  # names nobody yet
    line.value.setText(state)
    line.at_most.setValue(1)
    assert list(dialog.draft.quotas) == [Quota("state", state, 1)]
    assert line.told.text() == f"{count} mentees; {count - 1} stay out."
    line.value.setText("Atlantis")
    assert line.told.text() == "Nobody in this intake."
    line.remove.click()
    assert not dialog.draft.quotas
    assert dialog.order.quotas.lines == []


def test_quotas_that_cannot_be_kept_are_refused_in_words_and_nothing_is_changed(
    make: Make, work: Work
) -> None:
    before, dialog = kept(work), make()
    people = load_cohort(work.desk, work.intake_id or 0)
    one = next(c for c in people.mentees if c.sector and c.state)
    dialog.take(
        replace(before, quotas=(Quota("state", one.state, 1), Quota("sector", one.sector, 1)))
    )
    assert "Take one of them off." in dialog.effect.moved.text()
    assert set(dialog.effect.figures.text[1]) == {"–"}  # noqa: RUF001 - a dash
    dialog.take(replace(before, left_out_bonus=500))
    with pytest.raises(Refused, match="Nothing was changed"):
        dialog.accept()
    assert dialog.isVisible()
    assert kept(work) == before
    dialog.take(before)
    assert dialog.effect.moved.text() == "The best answer stays as it is."


def test_the_pairs_on_the_board_stand_below(make: Make, work: Work) -> None:
    best = suggest(load_cohort(work.desk, work.intake_id or 0))
    apply_suggestion(work.desk, work.intake_id or 0, best)
    dialog = make()
    count = len(best.pairs)
    told = f"On the board now: {count} pairs, {points(best.total)} points"
    assert dialog.effect.board.text().startswith(told)
    assert f"of {count} answered." in dialog.criteria.rows["topics"].effect.text()
    dialog.rules.has_floor.setChecked(True)
    dialog.rules.floor.setValue(70)
    weak = sum(pair.score < 70_000 for pair in best.pairs)
    assert f"A rule would forbid {weak} pairs of them." in dialog.effect.board.text()


def test_by_keys_alone(make: Make, work: Work) -> None:
    dialog = make()
    row = dialog.criteria.rows["topics"]
    row.slider.setFocus()
    QTest.keyClick(row.slider, KEY.Key_Right)
    QTest.keyClick(row.slider, KEY.Key_PageUp)
    assert row.slider.value() == 30 + 1 + 5
    row.box.setFocus()
    QTest.keyClick(row.box, KEY.Key_Space)
    assert dialog.draft.switched_off == {"topics"}
    QTest.keyClick(row.box, KEY.Key_Space)
    dialog.tabs.setCurrentIndex(2)
    QTest.keyClick(dialog.order.raise_floor, KEY.Key_Space)
    assert dialog.draft.raise_floor
    QTest.keyClick(dialog, KEY.Key_Return)
    assert kept(work).raise_floor
    assert kept(work).weights["topics"] == 36


def test_every_field_has_a_name(make: Make) -> None:
    dialog = make()
    for row in dialog.criteria.rows.values():
        assert row.slider.accessibleName() == row.spin.accessibleName()
        assert row.slider.accessibleName().startswith("Weight of ")
        assert row.box.accessibleDescription()


def test_for_reading_only_it_can_be_looked_at(
    reading: Callable[[], Work], page: QWidget, qtbot: QtBot
) -> None:
    work = reading()
    dialog = SettingsDialog(work, list_intakes(work.desk)[0], page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.criteria.rows["topics"].slider.setValue(70)
    assert not dialog.save.isEnabled()
    assert not dialog.words.isEnabled()
    assert "changes for" in dialog.effect.moved.text()


def test_without_an_intake_it_is_refused(work: Work, page: QWidget) -> None:
    work.intake_id = None
    with pytest.raises(Refused, match="Make an intake first"):
        show_settings(work, page, lambda _words: None)


def test_words_are_weighed_up_as_soon_as_they_are_kept(make: Make, work: Work) -> None:
    dialog = make()
    before = dialog.rules.effects[Rule.SAME_EMPLOYER].text()
    people = load_cohort(work.desk, work.intake_id or 0)
    mentees = {c.employer for c in people.mentees if c.employer}
    mentors = {c.employer for c in people.mentors if c.employer}
    one, other = min(mentees - mentors), min(mentors - mentees)
    told: list[str] = []
    dialog.words_saved.connect(lambda: told.append("kept"))
    words = dialog.ask_words()
    words.employers.setPlainText(f"{one} = {other}")
    words.accept()
    assert told == ["kept"]
    assert dialog.rules.effects[Rule.SAME_EMPLOYER].text() != before
    assert work.desk.undo_label == "Change words that mean the same"
