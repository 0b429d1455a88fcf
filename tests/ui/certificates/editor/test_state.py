"""What the editor holds, without a window: undo, redo, steps of one kind, the field in hand."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from mentordesk.documents import editing
from mentordesk.documents.designs import Design, load_design
from mentordesk.documents.editing import NEW_FIELDS, blank_design
from mentordesk.ui.certificates.editor import state as state_of_it
from mentordesk.ui.certificates.editor.state import EditorState
from tests.documents.samples import COMPLEX, LONG, certificate

BLANK = blank_design("Ours")


class Heard(QObject):
    """Counts what a state tells."""

    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self.changed = self.chosen = 0
        state.changed.connect(self._change)
        state.chosen.connect(self._choose)

    def _change(self) -> None:
        self.changed += 1

    def _choose(self) -> None:
        self.chosen += 1


@pytest.fixture
def state() -> EditorState:
    return EditorState(BLANK, certificate())


def _index(state: EditorState, kind: str) -> int:
    return next(at for at, block in enumerate(state.design.blocks) if block.kind == kind)


def test_it_begins_unchanged_with_nothing_in_hand(state: EditorState) -> None:
    assert (state.design, state.index, state.block, state.place) == (BLANK, None, None, None)
    assert [state.may_undo, state.may_redo, state.is_changed] == [False] * 3
    assert state.page_mm == (297.0, 210.0)
    assert {place.kind for place in state.movable} >= {"name", "wording", "text"}
    assert "background" not in {place.kind for place in state.movable}


def test_the_same_design_is_no_change(state: EditorState) -> None:
    heard = Heard(state)
    state.do(replace(BLANK))
    assert heard.changed == 0
    assert not state.may_undo


def test_undo_and_redo_go_back_and_forth(state: EditorState) -> None:
    designs = [BLANK]
    for step in range(1, 4):
        designs.append(editing.moved(state.design, _index(state, "name"), step, 0))
        state.do(designs[-1])
    for design in reversed(designs[:-1]):
        state.undo()
        assert state.design == design
    assert not state.may_undo
    state.undo()
    assert state.design == BLANK
    for design in designs[1:]:
        state.redo()
        assert state.design == design
    state.redo()
    assert state.design == designs[-1]
    assert not state.may_redo


def test_a_change_after_undo_forgets_what_was_undone(state: EditorState) -> None:
    state.do(editing.added(state.design, "Hours"))
    state.undo()
    state.do(editing.added(state.design, "Role"))
    assert not state.may_redo
    assert state.design.blocks[-1].text == "{{role}}"
    state.undo()
    assert state.design == BLANK


def test_steps_of_one_key_are_one_but_not_across_another(state: EditorState) -> None:
    at = _index(state, "name")
    for _ in range(5):
        state.do(editing.moved(state.design, at, 1, 0), ("nudge", at))
    state.do(editing.moved(state.design, at, 0, 1), ("nudge", 0))
    state.do(editing.moved(state.design, at, 1, 0), ("nudge", at))
    steps = 0
    while state.may_undo:
        state.undo()
        steps += 1
    assert steps == 3
    assert state.design == BLANK


def test_taking_another_field_in_hand_ends_a_row_of_steps(state: EditorState) -> None:
    at = _index(state, "name")
    state.choose(at)
    state.do(editing.moved(state.design, at, 1, 0), ("nudge", at))
    state.choose(_index(state, "wording"))
    state.choose(at)
    state.do(editing.moved(state.design, at, 1, 0), ("nudge", at))
    state.undo()
    assert state.design == editing.moved(BLANK, at, 1, 0)


def test_undo_ends_a_row_of_steps_too(state: EditorState) -> None:
    at = _index(state, "name")
    state.do(editing.moved(state.design, at, 1, 0), ("nudge", at))
    state.do(editing.moved(state.design, at, 0, 1))
    state.undo()
    before = state.design
    state.do(editing.moved(state.design, at, 1, 0), ("nudge", at))
    state.undo()
    assert state.design == before


def test_choosing_tells_once(state: EditorState) -> None:
    heard = Heard(state)
    at = _index(state, "name")
    state.choose(at)
    state.choose(at)
    assert heard.chosen == 1
    assert [block.kind for block in (state.block,) if block] == ["name"]
    assert [place.kind for place in (state.place,) if place] == ["name"]
    state.choose(None)
    assert heard.chosen == 2
    assert [state.block, state.place] == [None, None]


def test_a_field_that_undo_takes_away_is_let_go(state: EditorState) -> None:
    state.do(editing.added(state.design, "Hours"))
    last = len(state.design.blocks) - 1
    state.choose(last)
    heard = Heard(state)
    state.undo()
    assert state.index is None
    assert heard.chosen == 1
    assert state.block is None


def test_saving_is_what_changed_is_measured_by(state: EditorState) -> None:
    state.do(editing.added(state.design, "Hours"))
    said = [state.is_changed]
    for step in (state.mark_saved, state.undo, state.redo):
        step()
        said.append(state.is_changed)
    assert said == [True, False, True, False]


def test_a_field_for_codes_has_no_place_on_one_without() -> None:
    heritage = EditorState(load_design("Heritage"), certificate())
    coded = next(at for at, b in enumerate(heritage.design.blocks) if b.when == "code")
    heritage.choose(coded)
    assert heritage.block is not None
    assert heritage.place is None


@pytest.mark.parametrize("name", ["", "  ", LONG, COMPLEX["Arabic"], "\U0001f389", "x" * 200])
def test_any_name_is_shown_or_marked_and_nothing_breaks(state: EditorState, name: str) -> None:
    heard = Heard(state)
    state.show_with(certificate(name))
    assert heard.changed == 1
    assert state.facts.name == name
    assert not state.may_undo  # whose certificate is shown is no change of the design
    (place,) = [one for one in state.places if one.kind == "name"]
    assert place.drawable or name == "\U0001f389"


def test_more_than_the_deepest_forgets_the_oldest(
    state: EditorState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_of_it, "_DEEPEST", 10)
    at = _index(state, "name")
    for _ in range(25):
        state.do(editing.moved(state.design, at, 1, 0))
    newest = state.design
    steps = 0
    while state.may_undo:
        state.undo()
        steps += 1
    assert steps == 9
    for _ in range(steps):
        state.redo()
    assert state.design == newest


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from(sorted(NEW_FIELDS))),
        st.tuples(st.just("move"), st.integers(0, 20)),
        st.tuples(st.just("remove"), st.integers(0, 20)),
        st.tuples(st.just("choose"), st.integers(0, 20)),
        st.tuples(st.just("undo"), st.just(0)),
        st.tuples(st.just("redo"), st.just(0)),
    ),
    max_size=12,
)


def _after(state: EditorState, verb: str, what: str | int) -> None:
    many = len(state.design.blocks)
    at = int(what) % many if not isinstance(what, str) else 0
    if verb == "add":
        state.do(editing.added(state.design, str(what)))
    elif verb == "move":
        state.do(editing.moved(state.design, at, 2, 3), ("nudge", at))
    elif verb == "remove" and state.design.blocks[at].kind not in ("name", "wording"):
        state.do(editing.removed(state.design, at))
    elif verb == "choose":
        state.choose(at)
    elif verb in ("undo", "redo"):
        getattr(state, verb)()


@given(STEPS)
@settings(max_examples=12, deadline=None)
def test_any_steps_can_all_be_taken_back(steps: list[tuple[str, str | int]]) -> None:
    state = EditorState(BLANK, certificate())
    for verb, what in steps:
        _after(state, verb, what)
        assert state.index is None or state.index < len(state.design.blocks)
    last: Design = state.design
    back = 0
    while state.may_undo:
        state.undo()
        back += 1
    assert state.design == BLANK
    for _ in range(back):
        state.redo()
    assert state.design == last
