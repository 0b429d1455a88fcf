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

_PAIR = re.compile(r"^([^:\n\t]{2,160}?)\s*:+(?!//)\s*(\S.*)$", re.DOTALL)
_GAP = re.compile(
    r"^([^\t]{2,160}?)\s*(?:\t+|_{3,}|\.{4,}|\u2026{2,})[\s_.\u2026]*(.*)$", re.DOTALL
)
_DASH = re.compile(r"^(.{2,60}?)\s+[-\u2013\u2014]\s+(\S.*)$", re.DOTALL)
_QUESTION = re.compile(
    r"^([^?\n]{8,200}\?(?:\s*\([^()\n]{1,80}\))?)\s*[:*]*(?:\s+(\S.*)|)$", re.DOTALL
)
_CLOSING = re.compile(
    r"(thank you(\.|!|,| we | very much|,? for (your|applying|completing|taking|filling|sending))"
    r"|please (return|send|submit|e-?mail|post|attach) |return (this|the|your) form"
    r"|(for )?office use|privacy (notice|statement)|page \d+ of \d)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\s*\(?\d{1,2}[.)]\s+\S")
_FEWEST_ALIKE = 4
_FILL = "_.\u2026 \t\n"


@dataclass(frozen=True, slots=True)
class Habits:
    """How the labels of a document look that we know: others that look so are labels too."""

    bold: bool = False
    numbered: bool = False
    bold_start: bool = False


def habits_of(paragraphs: Iterable[Paragraph]) -> Habits:
    """The habits of a document's known labels; a habit needs four of them."""
    bold = numbered = starts = 0
    for paragraph in paragraphs:
        text = without_number(paragraph.text.rstrip(": "))
        if paragraph.text and is_known(text):
            bold += _is_bold(paragraph)
            numbered += bool(_NUMBERED.match(paragraph.text))
        start = _bold_start(paragraph)
        starts += start is not None and is_known(without_number(start[0]))
    return Habits(bold >= _FEWEST_ALIKE, numbered >= _FEWEST_ALIKE, starts >= _FEWEST_ALIKE)


def _is_bold(paragraph: Paragraph) -> bool:
    return all(piece.bold for piece in paragraph.pieces if piece.text.strip())


@dataclass(slots=True)
class Lines:
    """Lines as they are found; `waiting` is a label whose answer may still follow."""

    habits: Habits = Habits()
    found: list[Asked] = field(default_factory=list)
    waiting: Asked | None = None
    texts: list[str] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    place: str = ""
    last_words: str = ""

    def add(self, line: Asked) -> None:
        """A whole line."""
        self.settle()
        self.found.append(line)

    def ask(self, label: str, place: str) -> None:
        """A label whose answer has not been met."""
        self.settle()
        self.waiting = Asked(label, "", place)

    def ask_by_words(self) -> None:
        """The words right before a list of boxes are its label, whatever they are."""
        if self.texts and self.waiting is not None:
            label, place = self.texts.pop(), self.waiting.place
            self.ask(label, place)
        elif self.waiting is None and self.last_words and self.found:
            last = self.found[-1]
            if not last.label and last.answer == self.last_words:
                self.found.pop()
                self.ask(last.answer, last.place)

    def settle(self) -> None:
        """Let the waiting label have what followed it."""
        label = self.waiting
        self.last_words = ""
        if label is None:
            self.found += lines_of_boxes("", self.boxes, self.place) if self.boxes else []
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
        return
    if not lines.boxes:
        lines.ask_by_words()
    lines.boxes += boxes
    lines.place = place


def _words(paragraph: Paragraph, place: str, lines: Lines) -> None:
    """One paragraph of typed words."""
    text = paragraph.text
    label, boxes = boxes_in(text)
    if boxes:
        _boxes(label, boxes, place, lines)
        return
    if _CLOSING.match(text):
        lines.settle()
        lines.found.append(Asked("", text, place))
        return
    pair = _pair(paragraph, text, lines.habits)
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
    if lines.waiting is not None and not lines.boxes:
        lines.texts.append(text)
        return
    lines.settle()
    lines.found.append(Asked("", text, place))
    lines.last_words = text


def _pair(paragraph: Paragraph, text: str, habits: Habits) -> tuple[str, str] | None:
    """A label and its answer in one paragraph; the answer is empty where only a line is drawn."""
    bold = _bold_start(paragraph)
    if bold is not None and _is_label_by_itself(bold[0], habits):
        return bold[0].rstrip(": "), bold[1]
    found = _QUESTION.match(text)
    if found:
        return found[1], _clean(found[2] or "")
    found = _PAIR.match(text)
    if found and (text[found.end(1) :].lstrip(" ")[1:2].isspace() or is_known(found[1])):
        return found[1], _clean(found[2])
    found = _GAP.match(text)
    if found and (is_known(found[1].rstrip(" :")) or not found[2]):
        return found[1].rstrip(" :"), _clean(found[2])
    found = _DASH.match(text)
    if found and strength(found[1]) >= 85 and len(found[1].split()) <= 4:
        return found[1], found[2]
    return None


def _bold_start(paragraph: Paragraph) -> tuple[str, str] | None:
    """Bold words and the plain ones behind them."""
    pieces = [piece for piece in paragraph.pieces if piece.text.strip()]
    if len(pieces) < 2 or not pieces[0].bold or any(piece.bold for piece in pieces[1:]):
        return None
    return pieces[0].text.strip(), _clean("".join(piece.text for piece in pieces[1:]))


def _clean(answer: str) -> str:
    """An answer without the line that was drawn for it; its own full stop stays."""
    text = re.sub(r"[._\u2026]{4,}$", "", answer.lstrip(": ").strip("_ \t\n"))
    return text.strip() if text.strip(_FILL) else ""


def _is_label_by_itself(words: str, habits: Habits) -> bool:
    return words.endswith((":", "?")) or habits.bold_start or is_known(without_number(words))


def _asks(paragraph: Paragraph, text: str, lines: Lines) -> bool:
    """Whether a paragraph is a label whose answer follows."""
    if len(text) > 230 or "\n" in text.strip():
        return False
    if text.endswith((":", "?")):
        return True
    bold = _is_bold(paragraph)
    if (lines.habits.bold and bold) or (lines.habits.numbered and _NUMBERED.match(text)):
        return True
    strong = paragraph.heading or bold
    known = is_known(without_number(text))
    if lines.waiting is not None and not lines.texts and not strong:
        return False  # the answer may read like a label, such as "Email"
    return known and (strong or strength(text) >= 85)
