"""What stands in a document, as labels with their answers, and from there to the grid forms take.

Word documents and fillable PDFs have no cells. What they ask and what was answered becomes lines in
reading order; a grid of them (the label with a colon, the answer beside it) goes through the same
reader as the forms that come as workbooks. Every cell keeps the name of the place it comes from.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.spreadsheets.grids import Grid, Row
from mentordesk.spreadsheets.headings import is_label
from mentordesk.spreadsheets.words import word_scores

KNOWN = 75
"""The least strength of words that make a label without further evidence."""
LONGEST_LABEL = 200
MOST_LINES = 3_000
TICKED = "\u2611\u2612\u2713\u2714\u2717\u25a0\u25cf\u25c9\u2705\U0001f5f9\U0001f5f7"
UNTICKED = "\u2610\u25a1\u25cb\u25ef\u2b1c\u2b55\u274f\u2751"
_BOX = re.compile(rf"([{TICKED}]|[{UNTICKED}]|\[ ?\]|\[[xX✓]\]|\( \)|\([xX✓]\))")
_NUMBERING = re.compile(r"^\s*(\(?\d{1,2}[.)]|[a-hA-H]\)|Q\d{1,2}[.:]?)\s+")


@dataclass(frozen=True, slots=True)
class Asked:
    """One label with its answer (empty where none was given), or words that ask nothing.

    Words that ask nothing have no label. `place` names where it stands, such as "field Email".
    """

    label: str
    answer: str
    place: str


@dataclass(frozen=True, slots=True)
class Box:
    """An option with its box."""

    text: str
    ticked: bool


def as_grid(lines: Iterable[Asked], sheet: str | None) -> Grid:
    """Lines as the cells of a form: words in the first column, labels and answers beside them."""
    rows: dict[int, Row] = {}
    places: dict[tuple[int, int], str] = {}
    for number, line in enumerate(list(lines)[:MOST_LINES], start=1):
        row: Row = {}
        if not line.label:
            row[1] = line.answer
        else:
            row[2] = _as_question(line.label)
            if line.answer:
                row[3] = line.answer
        rows[number] = row
        places.update(((number, column), line.place) for column in row)
    return Grid(sheet, rows, places=places)


def _as_question(label: str) -> str:
    text = without_number(label)
    if len(text) > LONGEST_LABEL:
        text = text[:LONGEST_LABEL].rsplit(" ", 1)[0]
    return text if text.endswith((":", "?", "*")) else f"{text.rstrip('.;,- ')}:"


def without_number(label: str) -> str:
    """A label on one line, without the number of its question."""
    text = " ".join(label.split())
    return _NUMBERING.sub("", text) or text


def strength(label: str) -> int:
    """How well we know what a label asks, from 0 to 100."""
    if not label or not is_label(label):
        return 0
    return max(word_scores(label).values(), default=0)


def is_known(label: str) -> bool:
    """Whether a text is a label by its words alone, and short enough to be one."""
    return len(label.split()) <= 12 and strength(label) >= KNOWN


def is_agreement(text: str) -> bool:
    """Whether a box's words can be answered by yes or no on their own."""
    scores = word_scores(text)
    best = max(scores, key=lambda key: scores[key], default="")
    return scores.get(best, 0) >= KNOWN and best in BY_KEY and BY_KEY[best].kind is Kind.YES_NO


def boxes_in(text: str) -> tuple[str, list[Box]]:
    """The words before the first box, and each option with its box; none: the text and [].

    A text that begins without a box but ends with one has its boxes behind the options.
    """
    pieces = _BOX.split(text)
    if len(pieces) == 1:
        return text, []
    words, marks = [" ".join(p.split()) for p in pieces[::2]], pieces[1::2]
    if words[0] and not words[-1]:
        return "", [Box(w, is_tick(m)) for w, m in zip(words, marks, strict=False)]
    found = [Box(w, is_tick(m)) for w, m in zip(words[1:], marks, strict=True)]
    return words[0], found


def is_tick(mark: str) -> bool:
    """Whether a box is ticked."""
    return mark.strip("[]() ") not in {"", *UNTICKED}


def answer_of(boxes: Iterable[Box]) -> str:
    """The ticked options of a list in one answer."""
    return "; ".join(box.text for box in boxes if box.ticked and box.text)


def lines_of_boxes(label: str, boxes: list[Box], place: str) -> list[Asked]:
    """A list of boxes as lines: sentences to agree to by themselves, options in one answer."""
    agreed = [box for box in boxes if is_agreement(box.text)] if not is_agreement(label) else []
    lines = [Asked(box.text, "Yes" if box.ticked else "No", place) for box in agreed]
    options = [box for box in boxes if box not in agreed]
    if not options:
        return lines
    if label and len(options) == 1 and not options[0].text:
        return [Asked(label, "Yes" if options[0].ticked else "No", place), *lines]
    if label:
        return [Asked(label, answer_of(options), place), *lines]
    if len(options) == 1 and options[0].text:
        return [Asked(options[0].text, "Yes" if options[0].ticked else "No", place), *lines]
    return lines + [Asked("", f"{'☒' if box.ticked else '☐'} {box.text}", place) for box in options]
