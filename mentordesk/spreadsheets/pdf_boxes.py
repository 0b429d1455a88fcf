"""Check boxes and radio groups of a fillable PDF: options with what is printed beside them."""

import re
from collections.abc import Iterator
from itertools import groupby

from mentordesk.spreadsheets.asked import (
    Asked,
    Box,
    is_agreement,
    is_known,
    lines_of_boxes,
    strength,
)
from mentordesk.spreadsheets.pdf_fields import PdfField, Widget
from mentordesk.spreadsheets.pdf_names import words_of_name
from mentordesk.spreadsheets.pdf_print import Printed, above, left_of, right_of

_BARE_STATE = re.compile(r"(yes|on|true|x|\d+|choice ?\d*|option ?\d*|off)", re.IGNORECASE)
_STEM = re.compile(r"[\W_]*\d+(\[\d+\])?$")


def radio_lines(one: PdfField, printed: list[Printed]) -> list[Asked]:
    """A field with several boxes, of which one (or some) can be on."""
    page = [p for p in printed if p.page == one.widgets[0].page]
    texts = {w.state: _option_text(one, number, w, page) for number, w in enumerate(one.widgets)}
    chosen = [texts.get(state) or state for state in one.chosen]
    captions = {p.text for p in page if p.text in texts.values()}
    first = one.widgets[0].box
    near = [p for p in (left_of(first, page), above(first, page)) if p is not None]
    labels = [one.tooltip, *(p.text for p in near if p.text not in captions)]
    labels.append(words_of_name(one.name))
    found = [label for label in labels if label]
    label = max(found, key=strength, default=one.name)
    return [Asked(label, "; ".join(chosen), f"field {one.name}")]


def _option_text(one: PdfField, number: int, widget: Widget, page: list[Printed]) -> str:
    """What one box of a group stands for."""
    if number < len(one.options) and one.options[number][1]:
        return one.options[number][1]
    if widget.state and not _BARE_STATE.fullmatch(widget.state):
        return widget.state
    beside = right_of(widget.box, page)
    return beside.text if beside is not None else widget.state


def box_lines(boxes: list[PdfField], printed: list[Printed]) -> Iterator[Asked]:
    """Check boxes that follow each other: sentences to agree to, and lists under a heading."""
    described = [_Described(one, printed) for one in boxes]
    captions = {id(d.printed) for d in described if d.printed is not None}
    for box in described:
        box.find_heading(printed, captions)
    for _, together in groupby(_with_headings(described), key=lambda d: d.group):
        members = list(together)
        label = members[0].heading
        listed = [Box(d.caption, d.ticked) for d in members]
        place = f"field {members[0].field.name}"
        if len(members) > 1:
            place += f" to {members[-1].field.name}"
        yield from lines_of_boxes(label, listed, place)


class _Described:
    """One check box with its words; `group` is equal for the boxes of one list."""

    def __init__(self, one: PdfField, printed: list[Printed]) -> None:
        self.field = one
        self.widget = one.widgets[0]
        page = [p for p in printed if p.page == self.widget.page]
        self.printed = right_of(self.widget.box, page)
        self.ticked = bool(one.chosen)
        self.heading = ""
        self.prefix, _, rest = one.tooltip.partition(": ")
        self.prefix = self.prefix if rest and is_known(self.prefix) else ""
        self.caption = self._caption(rest)
        self.group: tuple[str, int] = ("", 0)

    def _caption(self, rest: str) -> str:
        state = self.widget.state
        beside = self.printed.text if self.printed is not None else ""
        named = words_of_name(self.field.name)
        if self.prefix:
            return rest
        for text in (self.field.tooltip, beside):
            if is_agreement(text):
                return text
        own = "" if _BARE_STATE.fullmatch(state) else state
        return beside or own or self.field.tooltip or named

    def find_heading(self, printed: list[Printed], captions: set[int]) -> None:
        """The words over this box (or left of it) that are no caption of another."""
        page = [p for p in printed if p.page == self.widget.page and id(p) not in captions]
        near = [p for p in (left_of(self.widget.box, page), above(self.widget.box, page)) if p]
        self.heading = self.prefix or (near[0].text if near else "")
        tooltip = self.field.tooltip
        if not self.heading and tooltip and tooltip != self.caption:
            self.heading = tooltip


def _with_headings(boxes: list[_Described]) -> list[_Described]:
    """Boxes without a heading of their own belong to the list begun before them."""
    before: _Described | None = None
    number = 0
    for box in boxes:
        alone = is_agreement(box.caption)
        begins = before is None or alone or _stem(box) != _stem(before)
        if box.heading and (before is None or box.heading != before.heading):
            begins = True
        if begins and not alone:
            number += 1
            box.heading = box.heading or _group_name(box)
        elif not alone and before is not None:
            box.heading = before.heading
        box.group = ("alone", id(box)) if alone else ("list", number)
        before = None if alone else box
    return boxes


def _stem(box: _Described) -> str:
    """The part of a name that the boxes of one list share; empty where names tell nothing."""
    name = box.field.name
    parent, _, last = name.rpartition(".")
    stem = _STEM.sub("", last)
    return stem if stem != last else parent


def _group_name(box: _Described) -> str:
    words = words_of_name(_stem(box))
    return words if is_known(words) else ""
