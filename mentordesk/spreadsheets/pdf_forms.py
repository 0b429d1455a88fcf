"""Application forms that come back as fillable PDFs: the fields as labels with their answers.

A field's label is its tooltip, what is printed beside or above it, or its name, whichever says best
what is asked: many forms were drawn by programs that call their fields "Text1" and "Check Box 7".
"""

from collections.abc import Iterator

from mentordesk.spreadsheets.asked import Asked, as_grid, strength
from mentordesk.spreadsheets.columns import FOREIGN
from mentordesk.spreadsheets.grids import Workbook
from mentordesk.spreadsheets.pdf_boxes import box_lines, radio_lines
from mentordesk.spreadsheets.pdf_fields import PdfField, fields_of
from mentordesk.spreadsheets.pdf_names import words_of_name
from mentordesk.spreadsheets.pdf_print import Printed, Rectangle, above, left_of, printed_on
from mentordesk.spreadsheets.words import heading_words

MOST_TITLES = 3


def read_pdf(data: bytes) -> Workbook:
    """The labels and answers of a fillable PDF as one form; no grids where it has no fields.

    Raises Unreadable for locked and damaged files and XFA forms.
    """
    fields = fields_of(data)
    if not fields:
        return Workbook("pdf", ())
    fields.sort(key=_reading_order)
    boxes: dict[int, list[Rectangle]] = {}
    for one in fields:
        for widget in one.widgets:
            boxes.setdefault(widget.page, []).append(widget.box)
    printed = printed_on(data, boxes)
    lines = [*_titles(fields, printed), *_lines(fields, printed)]
    return Workbook("pdf", (as_grid(lines, None),))


def _reading_order(one: PdfField) -> tuple[int, float, float]:
    first = min(one.widgets, key=lambda w: (w.page, -w.box[3], w.box[0]))
    return first.page, -round(first.box[3] / 6), first.box[0]


def _titles(fields: list[PdfField], printed: list[Printed]) -> list[Asked]:
    """The first words of the first page, above its first field."""
    first = next((w.box[3] for one in fields for w in one.widgets if w.page == 0), 0.0)
    over = [p for p in printed if p.page == 0 and p.box[1] >= first + 2]
    return [Asked("", p.text, "page 1") for p in over[:MOST_TITLES]]


def _lines(fields: list[PdfField], printed: list[Printed]) -> Iterator[Asked]:
    """All fields in order; check boxes that stand together are read together."""
    boxes: list[PdfField] = []
    for one in fields:
        if one.kind == "boxes" and len(one.widgets) == 1 and not one.radio:
            boxes.append(one)
            continue
        yield from box_lines(boxes, printed)
        boxes = []
        if one.kind == "boxes":
            yield from radio_lines(one, printed)
        else:
            answer = one.value if one.kind == "text" else "; ".join(one.chosen)
            yield Asked(label_of(one, printed), answer, f"field {one.name}")
    yield from box_lines(boxes, printed)


def label_of(one: PdfField, printed: list[Printed]) -> str:
    """What a text field or a list asks."""
    widget = one.widgets[0]
    lines = [p for p in printed if p.page == widget.page]
    beside, over = left_of(widget.box, lines), above(widget.box, lines)
    near = [p.text for p in (beside, over) if p is not None]
    return best_label(one, near)


def best_label(one: PdfField, near: list[str]) -> str:
    """The tooltip, what is printed near or the name: the one we know best, else the first."""
    named = words_of_name(one.name)
    found = [text for text in (one.tooltip, *near, named) if text]
    label = max(found, key=strength, default="") if found else ""
    if strength(label) == 0:
        label = found[0] if found else one.name
    if FOREIGN.search(heading_words(named)) and not FOREIGN.search(heading_words(label)):
        return f"{named} ({label})"  # "Referee.Email" is not the applicant's
    return label
