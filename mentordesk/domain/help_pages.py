"""Help pages as plain values: read from our own small Markdown, for the window and for paper.

A page is `# Title`, text, and `## Section`s. Text is paragraphs and lists (`- `, `1. `); within it
`**bold**` names something in the window, `*so*` points something out, and backquotes hold what is
typed. There are no links, pictures or raw HTML: what is not known here is shown as it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

_INLINE = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\*(?P<soft>[^*\s][^*]*)\*|`(?P<typed>[^`]+)`")
_ITEM = re.compile(r"(?:-|(?P<number>\d+)\.) +")
DASH = "\N{EN DASH}"
"""The mark of an item that has no number."""

_NOT_IN_ANCHOR = re.compile(r"[^a-z0-9]+")


class Voice(StrEnum):
    """How a piece of text is said."""

    PLAIN = "plain"
    STRONG = "strong"
    SOFT = "soft"
    TYPED = "typed"


@dataclass(frozen=True)
class Piece:
    """Text said in one voice."""

    text: str
    voice: Voice = Voice.PLAIN


@dataclass(frozen=True)
class Block:
    """A paragraph, or an item of a list with its mark (a dash, or a number with a full stop)."""

    pieces: tuple[Piece, ...]
    mark: str = ""

    @property
    def text(self) -> str:
        """The words without voices."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True)
class Section:
    """A part of a page; the first of each page has the page's own title and no anchor."""

    title: str
    anchor: str
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """All its words, a block on each line."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True)
class HelpPage:
    """A page by its name, which is the name of its file."""

    name: str
    title: str
    group: str
    sections: tuple[Section, ...]

    def section(self, anchor: str) -> Section:
        """The section of an anchor; the first where there is none of it."""
        return next((one for one in self.sections if one.anchor == anchor), self.sections[0])


@dataclass(frozen=True)
class GuideWords:
    """What stands around the pages in a language; `{...}` stands for a value."""

    language: str
    title: str
    lead: str
    foot: str
    of: str
    """The number of a sheet: `{number}` of `{whole}`."""
    day: str
    """A day: `{day}`, `{month}` (its name) and `{year}`."""
    months: list[str]
    groups: dict[str, str]
    """The English title of a group of pages -> its title."""

    def day_in_words(self, day: date) -> str:
        """A day as this language writes it in full."""
        return self.day.format(day=day.day, month=self.months[day.month - 1], year=day.year)


def anchor_of(title: str) -> str:
    """A section's title as its anchor: `Who sees it` is `who-sees-it`."""
    return _NOT_IN_ANCHOR.sub("-", title.lower()).strip("-")


def parse_page(name: str, group: str, text: str) -> HelpPage:
    """Read a page; ValueError where it does not begin with a title."""
    first, _, rest = text.partition("\n")
    if not first.startswith("# "):
        raise ValueError(f"The help page {name} has no title.")
    title = first[2:].strip()
    parts = re.split(r"^## +(.+)$", rest, flags=re.MULTILINE)
    sections = [Section(title, "", tuple(_blocks(parts[0])))]
    sections += [
        Section(head.strip(), anchor_of(head), tuple(_blocks(body)))
        for head, body in zip(parts[1::2], parts[2::2], strict=True)
    ]
    return HelpPage(name, title, group, tuple(sections))


def in_other_words(page: HelpPage, group: str, text: str) -> HelpPage:
    """The same page in another language, with the same anchors.

    Raises ValueError where it is not made of the same sections.
    """
    other = parse_page(page.name, group, text)
    if len(other.sections) != len(page.sections):
        raise ValueError(f"The help page {page.name} has other sections than in English.")
    pairs = zip(page.sections, other.sections, strict=True)
    sections = tuple(replace(said, anchor=known.anchor) for known, said in pairs)
    return replace(other, sections=sections)


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Text in its voices."""
    found: list[Piece] = []
    at = 0
    for match in _INLINE.finditer(text):
        found.append(Piece(text[at : match.start()]))
        voice = str(match.lastgroup)
        found.append(Piece(match[voice], Voice(voice)))
        at = match.end()
    found.append(Piece(text[at:]))
    return tuple(piece for piece in found if piece.text)


def _blocks(text: str) -> Iterator[Block]:
    mark, words = "", ""
    for line in text.splitlines():
        begun = _ITEM.match(line)
        if (begun or not line.strip()) and words:
            yield Block(pieces_of(words), mark)
            mark, words = "", ""
        if begun:
            mark = f"{begun['number']}." if begun["number"] else DASH
        words = f"{words} {line[begun.end() if begun else 0 :].strip()}".strip()
    if words:
        yield Block(pieces_of(words), mark)
