"""The pages of the match settings one by one: what they show is what they give back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.cohort import MatchSettings, Quota
from mentordesk.domain.pairing import Rule
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.effects import RuleEffect
from mentordesk.matching.live_effects import Effect
from mentordesk.ui.matching.quotas import QuotaLines
from mentordesk.ui.matching.settings_criteria import CriteriaPage
from mentordesk.ui.matching.settings_effect import EffectCard
from mentordesk.ui.matching.settings_numbers import NumbersDialog
from mentordesk.ui.matching.settings_order import OrderPage
from mentordesk.ui.matching.settings_rules import USUAL_FLOOR, RulesPage
from mentordesk.ui.matching.settings_weighing import Overall, Turned

USUAL = MatchSettings(weights={one.key: one.weight for one in CRITERIA})
KEY = Qt.Key


class Heard:
    """Counts what a signal tells."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    """The widget on the screen."""
    qtbot.addWidget(widget)
    widget.show()
    return widget


@given(
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.integers(0, 100) | st.none(),
    st.integers(0, 100),
)
def test_what_is_shown_is_given_back_and_showing_changes_nothing(
    mentors: bool, raised: bool, same: bool, floor: int | None, bonus: int
) -> None:
    wished = replace(
        USUAL,
        most_mentors_used=mentors,
        raise_floor=raised,
        same_stage_allowed=same,
        floor=floor,
        left_out_bonus=bonus,
        quotas=(Quota("state", "NSW", 4), Quota("employer", "A & B <i>", 0)),
    )
    for page in (OrderPage(), RulesPage(), CriteriaPage()):
        heard = Heard()
        page.changed.connect(heard)
        page.show_settings(wished)
        assert page.applied(wished) == wished
        assert heard.times == 0
        page.deleteLater()


def test_a_floor_begins_at_the_usual_one_and_goes_again(qtbot: QtBot) -> None:
    page, heard = RulesPage(), Heard()
    shown(page, qtbot)
    page.show_settings(USUAL)
    page.changed.connect(heard)
    assert not page.floor.isEnabled()
    QTest.keyClick(page.has_floor, KEY.Key_Space)
    assert page.floor.isEnabled()
    assert page.applied(USUAL).floor == USUAL_FLOOR
    page.floor.setValue(999)
    assert page.applied(USUAL).floor == 100
    QTest.keyClick(page.has_floor, KEY.Key_Space)
    assert page.applied(USUAL).floor is None
    assert heard.times == 3


def test_a_rule_tells_whom_it_strands_as_they_are_written(qtbot: QtBot) -> None:
    page = RulesPage()
    shown(page, qtbot)
    page.show_turned(Turned("floor", True, 1, 0, None, 0))  # before anything is known
    assert page.effects[Rule.BELOW_FLOOR].text() == ""
    found = tuple(RuleEffect(rule, "", 1, 1, 9, 0) for rule in Rule)
    left = {rule: ("<img src=x> & Bo",) if rule is Rule.STAGE else () for rule in Rule}
    page.show_effects(found, left)
    label = page.effects[Rule.STAGE]
    assert "<img src=x> & Bo" in label.text()
    assert label.textFormat() is Qt.TextFormat.PlainText
    page.show_turned(Turned("same_stage_allowed", True, 2, 0, None, 0))
    assert label.text().endswith("If the same stage were enough, 2 more placed.")
    page.show_turned(Turned("floor", False, -1, 0, None, 0))
    assert page.effects[Rule.BELOW_FLOOR].text().endswith("Without it, 1 fewer placed.")


def test_the_aims_tell_what_they_reach_and_forget_the_old_answer(qtbot: QtBot) -> None:
    page = OrderPage()
    shown(page, qtbot)
    page.show_turned(Turned("most_mentors_used", True, 0, 0, None, 3))
    assert page.told["most_mentors_used"].text() == "With it, 3 pairs change."
    page.show_overall(Overall(Effect(4, 250_400, None, 0, ()), (), 0, 0, None, 0), 6)
    assert page.told["placed"].text() == "4 of 6 mentees."
    assert page.told["total"].text() == "250.4 points."
    dash = "\N{EN DASH}"
    assert page.told["raise_floor"].text() == f"The worst pair has {dash} of 100."
    page.show_turned(Turned("raise_floor", True, 0, 0, 2_000, 0))
    assert page.told["raise_floor"].text().endswith("With it, the worst pair +2.")


def test_a_quota_is_typed_and_taken_off_by_keys_alone(qtbot: QtBot) -> None:
    lines, heard = QuotaLines(), Heard()
    shown(lines, qtbot)
    lines.changed.connect(heard)
    QTest.keyClick(lines.add, KEY.Key_Space)
    (line,) = lines.lines
    assert list(lines.quotas) == []  # names nobody yet
    assert heard.times == 0
    QTest.keyClicks(line.value, "  New   South Wales ")
    QTest.keyClick(line.field, KEY.Key_Up)
    line.at_most.setValue(2)
    assert lines.quotas == (Quota("city", "New South Wales", 2),)
    QTest.keyClick(line.remove, KEY.Key_Space)
    assert [*lines.quotas, *lines.lines] == []
    assert heard.times > 3


def test_taking_one_quota_off_leaves_the_others_as_they_are(qtbot: QtBot) -> None:
    lines = QuotaLines()
    shown(lines, qtbot)
    first, second, third = (Quota("sector", name, n) for n, name in enumerate("ABC"))
    lines.show_quotas((first, second, third))
    lines.show_counted({first: 5, second: 0})
    assert [line.told.text() for line in lines.lines] == [
        "5 mentees; 5 stay out.",
        "Nobody in this intake.",
        "",
    ]
    lines.lines[1].remove.click()
    QApplication.processEvents()
    assert lines.quotas == (first, third)


def test_a_weight_by_arrow_keys_keeps_the_hundred_and_tells_it(qtbot: QtBot) -> None:
    page, heard = CriteriaPage(), Heard()
    shown(page, qtbot)
    page.show_settings(USUAL)
    page.changed.connect(heard)
    key = CRITERIA[0].key
    before = page.rows[key].slider.value()
    for pressed in (KEY.Key_Right, KEY.Key_Right, KEY.Key_PageUp):
        QTest.keyClick(page.rows[key].slider, pressed)
    weights = page.applied(USUAL).weights
    assert weights[key] == before + 7 == page.rows[key].spin.value()
    assert sum(weights.values()) == 100
    assert heard.times == 3
    page.rows[key].box.setChecked(False)
    assert not page.rows[key].slider.isEnabled()
    assert page.applied(USUAL).switched_off == {key}


WITH_NUMBERS = [one for one in CRITERIA if one.parameters]


@pytest.mark.parametrize("criterion", WITH_NUMBERS, ids=lambda one: str(one.key))
def test_numbers_are_kept_within_bounds_and_defaults_left_out(
    criterion: object, qtbot: QtBot
) -> None:
    page, heard = CriteriaPage(), Heard()
    shown(page, qtbot)
    page.show_settings(USUAL)
    page.changed.connect(heard)
    one = next(known for known in CRITERIA if known is criterion)
    button = page.findChild(QToolButton, f"settings.numbers.{one.key}")
    assert button is not None
    QTest.keyClick(button, KEY.Key_Space)
    (dialog,) = page.findChildren(NumbersDialog)
    assert dialog.numbers == {}
    parameter = one.parameters[0]
    box = dialog._boxes[f"{one.key}.{parameter.key}"][0]
    box.setValue(parameter.most + 10_000)
    assert box.value() == parameter.most
    wished = parameter.least if parameter.default[0] != parameter.least else parameter.most
    box.setValue(wished)
    QTest.keyClick(dialog, KEY.Key_Return)
    assert page.applied(USUAL).parameters[f"{one.key}.{parameter.key}"][0] == wished
    assert heard.times == 1


def test_numbers_thought_better_of_are_forgotten(qtbot: QtBot) -> None:
    page, heard = CriteriaPage(), Heard()
    shown(page, qtbot)
    page.show_settings(USUAL)
    page.changed.connect(heard)
    dialog = page.ask_numbers(WITH_NUMBERS[0])
    for boxes in dialog._boxes.values():
        boxes[0].stepUp()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert page.applied(USUAL) == USUAL
    assert heard.times == 0


def test_the_effect_card_never_shows_an_old_answer_beside_a_refusal(qtbot: QtBot) -> None:
    card = EffectCard()
    shown(card, qtbot)
    card.show_now(Effect(4, 250_400, 41_000, 0, ()))
    card.show_then(Overall(Effect(5, 300_000, 38_600, 1, (1,)), ("Ana",), 0, 0, None, 0))
    assert card.figures.text == (("4", "250.4", "41"), ("5", "300.0", "39"))
    card.at_work(True)
    assert card.note.text() == "weighing up…"
    card.at_work(False)
    assert card.note.text().strip() == ""
    card.show_refusal("All criteria are off & <b>nothing</b> is weighed.")
    dash = "\N{EN DASH}"
    assert card.figures.text == (("4", "250.4", "41"), (dash,) * 3)
    assert card.moved.text() == "All criteria are off & <b>nothing</b> is weighed."
    assert card.moved.property("look") == "warn"
    assert card.board.text() == ""
    card.show_then(Overall(Effect(4, 250_400, 41_000, 0, ()), (), 0, 0, None, 0))
    assert card.moved.property("look") == ""
