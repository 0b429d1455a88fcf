"""Changes to designs: fields go where they are put, whatever side they hang on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents import editing
from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Block, Design, load_design, parse_design, written
from mentordesk.documents.pages import DRAWN
from mentordesk.documents.places import box, places
from tests.documents.own_samples import font, own_design, page_pdf
from tests.documents.samples import certificate

FACTS = certificate(signatories=(("Eleanor Whitlock", "President"), ("Tomas Reyes", "Director")))
SIDES = ("left", "centre", "right")
LENGTHS = st.floats(-80, 80).map(lambda v: round(v, 1))


def _with(block: Block) -> tuple[Design, int]:
    design = own_design()
    return replace(design, blocks=(*design.blocks, block)), len(design.blocks)


@given(anchor=st.sampled_from(SIDES), align=st.sampled_from(SIDES), right=LENGTHS, down=LENGTHS)
def test_a_field_goes_as_far_as_it_is_moved(
    anchor: str, align: str, right: float, down: float
) -> None:
    design, at = _with(Block(kind="text", x=30, y=60, anchor=anchor, align=align, width=40))
    before = box(design, design.blocks[at], FACTS)
    after = editing.moved(design, at, right, down)
    now = box(after, after.blocks[at], FACTS)
    assert now == pytest.approx((before[0] + right, before[1] + down, *before[2:]), abs=0.06)
    assert editing.moved(after, at, -right, -down) == design


@given(
    anchor=st.sampled_from(SIDES), align=st.sampled_from(SIDES), by=st.floats(0, 40), kind=
    st.sampled_from(["text", "rule", "picture"])
)  # fmt: skip
def test_only_the_right_edge_or_both_move(anchor: str, align: str, by: float, kind: str) -> None:
    design, at = _with(
        Block(kind=kind, x=30, y=60, anchor=anchor, align=align, width=40, height=20)
    )
    left, _, width, _ = box(design, design.blocks[at], FACTS)
    after = editing.widened(design, at, by)
    now = box(after, after.blocks[at], FACTS)
    assert now[0] + now[2] == pytest.approx(left + width + by, abs=0.2)
    if align != "centre":
        assert now[0] == pytest.approx(left, abs=0.2)


@pytest.mark.parametrize("paper", list(DRAWN))
@pytest.mark.parametrize("align", SIDES)
def test_aligning_leaves_the_box_where_it_is(align: str, paper: str) -> None:
    design, at = _with(Block(kind="text", x=30, y=60, anchor="left", align="left", width=40))
    design = replace(design, paper=paper)
    before = box(design, design.blocks[at], FACTS)
    after = editing.aligned(design, at, align, FACTS)
    assert box(after, after.blocks[at], FACTS) == pytest.approx(before, abs=0.06)
    assert after.blocks[at].align == align


def test_a_typed_place_is_where_the_box_is() -> None:
    design, at = _with(Block(kind="picture", x=20, y=60, width=40, height=20, picture="logo"))
    after = editing.placed_at(design, at, (33.3, 44.4), FACTS)
    assert box(after, after.blocks[at], FACTS)[:2] == pytest.approx((33.3, 44.4), abs=0.06)
    only = editing.placed_at(design, at, (33.3, None), FACTS)
    assert only.blocks[at].y == design.blocks[at].y


@pytest.mark.parametrize("field", list(editing.NEW_FIELDS))
@pytest.mark.parametrize("name", ["Heritage", "Contemporary"])
def test_every_field_can_be_added_to_every_design(field: str, name: str) -> None:
    design = editing.added(load_design(name), field)
    assert parse_design(written(design), "x", {}).blocks == design.blocks
    assert book([FACTS], design).startswith(b"%PDF")
    left, top, width, height = box(design, design.blocks[-1], FACTS)
    assert left >= 10
    assert left + width <= 287.01
    assert top >= 10
    assert top + height <= 200.01
    assert editing.removed(design, len(design.blocks) - 1) == load_design(name)


def test_a_blank_design_prints_at_once() -> None:
    for paper in DRAWN:
        design = editing.blank_design("Ours", paper)
        assert book([FACTS], design).startswith(b"%PDF")
        assert all(not place.problems for place in places(design, FACTS))


@pytest.mark.parametrize("name", ["Heritage", "Contemporary"])
def test_a_logo_takes_the_place_of_the_star(name: str) -> None:
    design = editing.with_picture(load_design(name), "logo", page_pdf((60, 60)))
    assert "star" not in {block.kind for block in design.blocks}
    (logo,) = [block for block in design.blocks if block.picture == "logo"]
    (star,) = [block for block in load_design(name).blocks if block.kind == "star"]
    left, top, _, height = box(design, logo, FACTS)
    was = box(load_design(name), star, FACTS)
    assert (top, height) == pytest.approx((was[1], was[3]), abs=0.06)
    assert left <= was[0] + 0.06
    assert book([FACTS], design).startswith(b"%PDF")
    assert not editing.with_picture(design, "logo", b"").has_picture("logo")


def test_backgrounds_and_signatures_are_given() -> None:
    bare = load_design("Heritage")
    design = editing.with_picture(bare, "background", page_pdf())
    assert design.blocks[0].kind == "background"
    signed = editing.with_signature(editing.with_signature(design, 0, b"a"), 1, b"b")
    assert set(signed.pictures) == {"background", "signature", "second signature"}
    assert editing.with_picture(design, "background", page_pdf((800, 600))).blocks == design.blocks


def test_a_colour_of_one_field_leaves_the_others() -> None:
    design = load_design("Heritage")
    index = next(i for i, b in enumerate(design.blocks) if b.kind == "name")
    red = editing.with_own_colour(design, index, "colour", "#CC0000")
    assert red.colour(red.blocks[index].colour) == "#CC0000"
    assert red.colours["primary"] == design.colours["primary"]
    known = editing.with_own_colour(design, index, "colour", design.colours["accent"])
    assert known.blocks[index].colour == "accent"
    assert editing.with_colour(design, "primary", "#000000").colour("primary") == "#000000"


def test_a_typeface_of_ones_own_is_given_to_a_field() -> None:
    design, name = editing.with_font_file(own_design(), font("Inter-Medium"))
    index = next(i for i, b in enumerate(design.blocks) if b.kind == "name")
    design = editing.with_face(design, index, name)
    assert design.faces[design.blocks[index].face] == name
    assert b"+Inter-Medium" in book([FACTS], design)
    assert parse_design(written(design), design.name, dict(design.files)) == design
    again = editing.with_face(design, index, "EBGaramond-Regular")
    assert editing.tidied(again).files == {}
    assert editing.tidied(design).files == design.files


def test_what_nothing_names_is_left_out() -> None:
    design = editing.with_picture(own_design(), "picture 1", page_pdf((60, 60)))
    assert editing.tidied(design).pictures == {}
    assert editing.tidied(own_design(background=page_pdf())) == own_design(background=page_pdf())
