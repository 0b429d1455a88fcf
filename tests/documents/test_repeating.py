"""What is kept from one document to the next changes no byte and has an end."""

import zlib
from dataclasses import replace

import pytest

from mentordesk.documents import faces, repeating
from mentordesk.documents.certificates import book
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.editing import with_colour
from mentordesk.documents.repeating import Squeezing, drawn_again
from tests.documents.samples import certificate


def forget() -> None:
    repeating._drawn.clear()
    repeating._squeezed.cache_clear()
    faces._subset.cache_clear()


@pytest.mark.parametrize("name", design_names())
def test_the_second_file_is_the_same_with_and_without_the_first(name: str) -> None:
    design = load_design(name)
    forget()
    book([certificate("Ruth Adams", paper="Letter")], design)
    after = book([certificate("Ana Silva")], design)
    forget()
    assert book([certificate("Ana Silva")], design) == after


@pytest.mark.parametrize("name", design_names())
def test_other_colours_other_paper_and_other_blocks_are_drawn_anew(name: str) -> None:
    design = load_design(name)
    forget()
    plain = book([certificate()], design)
    part = next(iter(set(design.colours) & {"accent", "panel"}))
    red = book([certificate()], with_colour(design, part, "#CC2200"))
    moved = replace(design, blocks=tuple(replace(b, y=b.y + 1) for b in design.blocks))
    assert len({plain, red, book([certificate()], moved)}) == 3
    forget()
    assert book([certificate()], with_colour(design, part, "#CC2200")) == red


def test_a_drawing_is_made_once_for_each_key() -> None:
    forget()
    made: list[str] = []

    def draw(code: list[str], what: str) -> None:
        def really() -> None:
            made.append(what)
            code.append(f"draw {what}")

        drawn_again(code, what, really)

    one, two = ["before"], list[str]()
    draw(one, "star")
    draw(two, "star")
    draw(two, "frame")
    assert one == ["before", "draw star"]
    assert two == ["draw star", "draw frame"]
    assert made == ["star", "frame"]


def test_there_is_an_end_to_what_is_kept() -> None:
    forget()
    for number in range(repeating._MOST * 3):
        drawn_again([], number, lambda: None)
    assert 0 < len(repeating._drawn) <= repeating._MOST
    for number in range(repeating._MOST * 3):
        Squeezing().encode(f"{number}" * 9)
    assert repeating._squeezed.cache_info().currsize <= repeating._MOST


def test_a_drawing_that_fails_is_not_remembered() -> None:
    forget()

    def fails() -> None:
        raise ValueError("no room")

    with pytest.raises(ValueError, match="no room"):
        drawn_again([], "star", fails)
    code: list[str] = []
    drawn_again(code, "star", lambda: code.append("now"))
    assert code == ["now"]


@pytest.mark.parametrize("content", ["q 1 0 0 1 0 0 cm Q", b"\x00\x01" * 400, "", "\u00e4"])
def test_squeezing_is_what_every_reader_undoes(content: str | bytes) -> None:
    raw = content.encode("utf-8") if isinstance(content, str) else content
    assert zlib.decompress(Squeezing().encode(content)) == raw
    assert Squeezing().encode(content) == Squeezing().encode(content) == zlib.compress(raw)
