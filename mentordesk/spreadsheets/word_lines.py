"""Paragraphs of a Word document as labels with their answers.

A label and its answer stand in one paragraph (a colon, a tab, dots or a change from bold letters
between them, or the answer in a control), or the answer follows in paragraphs of its own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from mentordesk.spreadsheets.asked import (
    Asked,
    Box,
    boxes_in,
    is_known,
    lines_of_boxes,
    strength,
    without_number,
)
from mentordesk.spreadsheets.word_controls import Piece
from mentordesk.spreadsheets.word_text import Paragraph

_PAIR = re.compile(r"^([^:\n\t]{2,160}?)\s*:(?!//)\s*(\S.*)$", re.DOTALL)
_GAP = re.compile(
    r"^([^\t]{2,160}?)\s*(?:\t+|_{3,}|\.{4,}|\u2026{2,})[\s_.\u2026]*(.*)$", re.DOTALL
)
_DASH = re.compile(r"^(.{2,60}?)\s+[-\u2013\u2014]\s+(\S.*)$", re.DOTALL)
_FILL = "_.\u2026 \t\n"


@dataclass(slots=True)
class Lines:
    """Lines as they are found; `waiting` is a label whose answer may still follow."""

    found: list[Asked] = field(default_factory=list)
    waiting: Asked | None = None
    texts: list[str] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)

    def add(self, line: Asked) -> None:
        """A whole line."""
        self.settle()
        self.found.append(line)

    def ask(self, label: str, place: str) -> None:
        """A label whose answer has not been met."""
        self.settle()
        self.waiting = Asked(label, "", place)

    def settle(self) -> None:
        """Let the waiting label have what followed it."""
        label = self.waiting
        if label is None:
            self.found += lines_of_boxes("", self.boxes, "text") if self.boxes else []
        elif self.boxes:
            self.found += lines_of_boxes(label.label, self.boxes, label.place)
            self.found += [Asked("", text, label.place) for text in self.texts]
        else:
            self.found.append(Asked(label.label, "\n".join(self.texts).strip(), label.place))
        self.waiting, self.texts, self.boxes = None, [], []


def read_paragraphs(paragraphs: Iterable[tuple[Paragraph, str]], lines: Lines) -> None:
    """Put paragraphs with the names of their places into lines."""
    for paragraph, place in paragraphs:
        if paragraph.has_controls:
            _controls(paragraph.pieces, place, lines)
        elif paragraph.text:
            _words(paragraph, place, lines)


def _controls(pieces: list[Piece], place: str, lines: Lines) -> None:
    """Labels with the controls behind them; boxes with the words behind or before them."""
    label, boxes = boxes_in("".join(piece.text for piece in pieces))
    if boxes:
        _boxes(label, boxes, place, lines)
        return
    before = ""
    for piece in pieces:
        if not piece.answer:
            before += piece.text
            continue
        words = before.strip(_FILL + ":").strip()
        if strength(piece.title) > strength(words):
            words = piece.title
        if words or piece.title:
            place_name = f"control {piece.title}" if piece.title else place
            lines.add(Asked(words or piece.title, piece.text.strip(), place_name))
        elif piece.text.strip():
            _more(piece.text.strip(), place, lines)
        before = ""
    if before.strip(_FILL + ".;,()"):
        lines.found.append(Asked("", before.strip(), place))


def _boxes(label: str, boxes: list[Box], place: str, lines: Lines) -> None:
    words = label.strip(_FILL + ":").strip()
    if words:
        lines.settle()
        lines.found += lines_of_boxes(words, boxes, place)
    else:
        lines.boxes += boxes


def _words(paragraph: Paragraph, place: str, lines: Lines) -> None:
    """One paragraph of typed words."""
    text = paragraph.text
    label, boxes = boxes_in(text)
    if boxes:
        _boxes(label, boxes, place, lines)
        return
    pair = _pair(paragraph, text)
    if pair is not None:
        label, answer = pair
        if answer:
            lines.add(Asked(label, answer, place))
        else:
            lines.ask(label, place)
    elif _asks(paragraph, text, lines):
        lines.ask(text.rstrip(": "), place)
    elif paragraph.heading:
        lines.settle()
        lines.found.append(Asked("", text, place))
    else:
        _more(text, place, lines)


def _more(text: str, place: str, lines: Lines) -> None:
    """Words that belong to the waiting label, if there is one."""
    if lines.waiting is not None:
        lines.texts.append(text)
    else:
        lines.settle()
        lines.found.append(Asked("", text, place))


def _pair(paragraph: Paragraph, text: str) -> tuple[str, str] | None:
    """A label and its answer in one paragraph; the answer is empty where only a line is drawn."""
    bold = _bold_start(paragraph)
    if bold is not None:
        return bold
    found = _PAIR.match(text)
    if found and (text[found.end(1) :].lstrip(" ")[1:2].isspace() or is_known(found[1])):
        return found[1], found[2].strip(_FILL)
    found = _GAP.match(text)
    if found and (is_known(found[1].rstrip(" :")) or not found[2]):
        return found[1].rstrip(" :"), found[2].strip(_FILL)
    found = _DASH.match(text)
    if found and strength(found[1]) >= 85 and len(found[1].split()) <= 4:
        return found[1], found[2]
    return None


def _bold_start(paragraph: Paragraph) -> tuple[str, str] | None:
    """Bold words and then plain ones: the bold ones are the label if they are known or marked."""
    pieces = [piece for piece in paragraph.pieces if piece.text.strip()]
    if len(pieces) < 2 or not pieces[0].bold or any(piece.bold for piece in pieces[1:]):
        return None
    label = pieces[0].text.strip()
    answer = "".join(piece.text for piece in pieces[1:]).strip(_FILL + ":")
    if label.endswith((":", "?")) or is_known(label):
        return label.rstrip(": "), answer
    return None


def _asks(paragraph: Paragraph, text: str, lines: Lines) -> bool:
    """Whether a paragraph is a label whose answer follows."""
    if len(text) > 230 or "\n" in text.strip():
        return False
    if text.endswith((":", "?")):
        return True
    strong = paragraph.heading or all(p.bold for p in paragraph.pieces if p.text.strip())
    known = is_known(without_number(text))
    if lines.waiting is not None and not lines.texts and not strong:
        return False  # the answer may read like a label, such as "Email"
    return known and (strong or strength(text) >= 85)
