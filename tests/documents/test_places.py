"""Where blocks stand: the boxes hold what is printed, and what does not fit is told."""

from dataclasses import replace

import pytest
from PIL import ImageChops

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Block, design_names, load_design
from mentordesk.documents.places import WHOLE_PAGE, Place, places
from mentordesk.documents.sheet import MM
from tests.documents.own_samples import own_design, page_pdf, shown
from tests.documents.samples import certificate

PEOPLE = (("Eleanor Whitlock", "President"), ("Tomas Reyes", "Director"))
DPI = 144
DOT = MM * DPI / 72


def _drawn_box(block: Block, name: str = "Ana Silva") -> tuple[float, float, float, float]:
    """Where a block leaves ink on an empty page, in mm."""
    empty = [
        replace(b, size=0.01, least=0.001)
        for b in own_design().blocks
        if b.kind in ("name", "wording")
    ]
    extra = [] if block.kind in ("name", "wording") else [block]
    kept = [block if b.kind == block.kind else b for b in empty]
    design = own_design(blocks=(*kept, *extra), fallbacks=())
    page = shown(book([certificate(name, signatories=PEOPLE)], design), DPI).convert("L")
    box = ImageChops.invert(page).point(lambda v: 255 if v > 40 else 0).getbbox()
    assert box is not None
    left, top, right, bottom = (side / DOT for side in box)
    return left, top, right, bottom


@pytest.mark.parametrize(
    "block",
    [
        Block(kind="text", x=60, y=70, anchor="left", align="left", size=20, text="{{title}}"),
        Block(kind="text", x=60, y=70, anchor="right", align="right", size=20, text="In {{year}}"),
        Block(kind="text", y=70, width=90, size=30, text="{{organisation}}"),
        Block(kind="rule", y=80, width=100, size=2),
        Block(kind="star", x=20, y=80, size=9),
        Block(kind="seal", y=80, size=15),
        Block(kind="name", y=100, width=200, size=40, face="display"),
        Block(kind="facts", x=40, y=60, anchor="left", align="left", text="Role|{{role}}", width=50,
              height=6, least=7),
        Block(kind="wording", y=100, width=180, size=16, lines=3),
    ],
    ids=lambda block: block.kind,
)  # fmt: skip
def test_ink_stays_within_the_box(block: Block) -> None:
    left, top, right, bottom = _drawn_box(block)
    design = own_design(blocks=(*own_design().blocks, block))
    place = places(design, certificate(signatories=PEOPLE))[-1]
    slack = 1.5
    assert place.left - slack <= left <= right <= place.right + slack
    assert place.top - slack <= top <= bottom <= place.bottom + slack


@pytest.mark.parametrize("name", design_names())
@pytest.mark.parametrize("people", [1, 2])
def test_the_built_in_designs_have_nothing_wrong(name: str, people: int) -> None:
    design = load_design(name)
    for place in places(design, certificate(signatories=PEOPLE[:people])):
        assert place.problems == (), (place, design.blocks[place.index])


def _last(block: Block, **facts: object) -> Place:
    design = own_design(background=page_pdf(), blocks=(*own_design().blocks, block))
    return places(design, certificate(**facts))[-1]  # type: ignore[arg-type]


def test_what_is_near_the_edge_is_told() -> None:
    block = Block(kind="text", x=6, y=100, anchor="left", align="left", width=40, text="x")
    assert "6.0 mm from the edge" in _last(block).problems[0]
    assert "beyond the paper" in _last(replace(block, x=-4)).problems[0]
    assert _last(replace(block, x=10)).problems == ()


def test_what_does_not_fit_is_told() -> None:
    block = Block(kind="text", y=100, width=10, size=20, least=18, text="{{organisation}}")
    assert any("too long for its place" in problem for problem in _last(block).problems)
    empty = Block(kind="text", y=100, text="{{hours}} hours")
    assert any("“hours”" in problem for problem in _last(empty, hours=None).problems)


def test_a_picture_without_a_file_and_a_tiny_name_are_told() -> None:
    assert _last(Block(kind="picture", picture="seal", y=100, width=20, height=20)).problems
    place = next(p for p in places(own_design(), certificate("W" * 120)) if p.kind == "name")
    assert any("hard to read" in problem for problem in place.problems)


def test_blocks_for_others_do_not_stand() -> None:
    design = load_design("Heritage")
    one = {p.index for p in places(design, certificate(signatories=PEOPLE[:1]))}
    two = {p.index for p in places(design, certificate(signatories=PEOPLE))}
    assert one != two
    assert not WHOLE_PAGE & {"name", "text"}
