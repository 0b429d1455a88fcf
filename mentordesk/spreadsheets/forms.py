"""A sheet that one applicant has filled in: each label with the answer beside it or below it."""

import re
from dataclasses import dataclass, field

from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.answers import IDENTITY, Cell, finish, gather, reader_for
from mentordesk.spreadsheets.boxes import Boxes, boxes_of, ticked_words
from mentordesk.spreadsheets.columns import OFFICE
from mentordesk.spreadsheets.drafts import ColumnMeaning, ReviewedSheets, TableMeaning, Tier
from mentordesk.spreadsheets.grids import CellValue, Grid, address, as_text
from mentordesk.spreadsheets.headings import is_label
from mentordesk.spreadsheets.labels import KNOWN, Place, find_labels
from mentordesk.spreadsheets.mapping import Column, Meaning, map_columns
from mentordesk.spreadsheets.marks import role_named
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory, Recognised, look_up
from mentordesk.spreadsheets.tables import role_of_questions
from mentordesk.spreadsheets.ticks import TickedList, ticked_lists
from mentordesk.spreadsheets.words import heading_words, word_scores

FEWEST_FIELDS = 4
FEWEST_ANSWERS = 3
"""Fewer answers are stray words and no application."""
LONGEST_LABEL_KEPT = 60
MOST_ROWS = 400


@dataclass(slots=True)
class Form:
    """The cells of a form by their place, and which of them are labels, answers or ticks."""

    cells: dict[Place, CellValue]
    labels: list[Place]
    answers: dict[Place, Place] = field(default_factory=dict)
    lists: tuple[TickedList, ...] = ()
    boxes: dict[Place, Boxes] = field(default_factory=dict)

    def answer(self, label: Place) -> tuple[CellValue, tuple[Place, ...]]:
        """What is answered to a label, and the cells besides the first that say it."""
        group = self.boxes.get(label)
        if group is not None:
            return "\n".join(group.chosen), group.places[1:]
        value = self.cells[self.answers[label]]
        ticked = ticked_words(value) if isinstance(value, str) else None
        return ("\n".join(ticked) if ticked else value), ()

    def shown(self, place: Place) -> str:
        """A label's text on one line."""
        return " ".join(as_text(self.cells[place]).split())


def looks_like_form(grid: Grid, best_row_fields: set[str]) -> bool:
    """Whether labels stand all over the sheet rather than in one row.

    `best_row_fields` are the fields that the best heading row names; a form names at least four
    others, and more of them, elsewhere.
    """
    if len(grid.rows) > MOST_ROWS:
        return False
    fields: dict[str, int] = {}
    for row in grid.rows.values():
        for value in row.values():
            if is_label(value):
                scores = word_scores(as_text(value))
                if scores and max(scores.values()) >= KNOWN:
                    best = max(scores, key=lambda key: scores[key])
                    fields[best] = fields.get(best, 0) + 1
    elsewhere = set(fields) - best_row_fields
    return len(elsewhere) >= FEWEST_FIELDS and len(elsewhere) > len(best_row_fields)


def read_form(
    grid: Grid, name: str, scheme: Scheme, memory: Memory = NOTHING_SAID
) -> ReviewedSheets:
    """The one applicant a form is about; `name` is the file's or the message's subject."""
    form = _find_answers(grid, scheme, memory)
    shown = {number: form.shown(label) for number, label in enumerate(form.labels, start=1)}
    recognised = look_up(shown, memory)
    columns, places = _as_columns(form, shown)
    meanings = map_columns(columns, scheme, recognised.known, recognised.synonyms)
    cells = [
        Cell(meanings[c.number].field, c.heading, c.cells[0], *at, also)
        for c in columns
        for at, also in [places[c.number]]
    ]
    cells += _kept_cells(form, grid)
    gathered = gather(cells, reader_for(scheme, {}))
    for ticked in form.lists:
        key = ticked.field
        gathered.fields.setdefault(key, ticked.chosen)
        gathered.sources.setdefault(key, ticked.source)
    titles = [as_text(v) for p, v in form.cells.items() if p not in form.answers.values()]
    role = next(
        (r for t in (*titles[:4], grid.sheet or "", name) if (r := role_named(t))), None
    ) or role_of_questions([c.heading for c in columns], meanings)
    draft = finish(gathered, grid.sheet, None, role)
    somebody = any(draft.fields.get(key) for key in IDENTITY)
    if not somebody or len(draft.fields) < FEWEST_ANSWERS:
        return ReviewedSheets()
    return ReviewedSheets((draft,), tables=(_meaning_of(form, grid, meanings, recognised),))


def _meaning_of(
    form: Form, grid: Grid, meanings: dict[int, Meaning], recognised: Recognised
) -> TableMeaning:
    """What each label was taken for, answered or not, at the label's own address."""
    unanswered = Meaning(None, Tier.KEPT)
    columns = []
    for number, label in enumerate(form.labels, start=1):
        said = recognised.known.get(number) or recognised.synonyms.get(number)
        found = meanings.get(number, unanswered)
        if number not in meanings and said is not None:
            found = Meaning(said.field, Tier.SURE, reason=said.reason)
        columns.append(
            ColumnMeaning(
                address(*label),
                form.shown(label),
                found.field,
                found.tier,
                recognised.keys[number],
                found.reason,
            )
        )
    rows = tuple(dict.fromkeys(row for row, _ in form.labels))
    first = rows[0] if rows else 1
    return TableMeaning(grid.sheet, (), first, tuple(columns), recognised.layout, is_form=True)


def _find_answers(grid: Grid, scheme: Scheme, memory: Memory) -> Form:
    cells = _before_office_part(grid)
    lists, used = ticked_lists(cells, scheme)
    boxes = boxes_of(cells, used)
    boxed = {place for group in boxes for place in group.places}
    labels = find_labels(cells, used | boxed, scheme, memory)
    labels = sorted({*labels, *(group.label for group in boxes)})
    form = Form(cells, labels, lists=lists)
    asked = set(labels)
    taken: set[Place] = used | boxed
    for group in boxes:
        form.boxes[group.label] = group
        if group.chosen:
            form.answers[group.label] = group.places[0]
    for label in labels:
        if label in taken or label in form.boxes:
            continue
        found = _beside(form, label, asked) or _below(form, label, asked)
        if found is not None and found not in taken:
            form.answers[label] = found
            taken.add(found)
    form.labels = [p for p in labels if p not in taken]
    return form


def _before_office_part(grid: Grid) -> dict[Place, CellValue]:
    """The form's cells up to "office use only", which is not the applicant's."""
    cells: dict[Place, CellValue] = {}
    for number, row in grid.rows.items():
        for column, value in sorted(row.items()):
            if isinstance(value, str) and OFFICE.search(heading_words(value)):
                return cells
            cells[number, column] = value
    return cells


def _beside(form: Form, label: Place, asked: set[Place]) -> Place | None:
    row, column = label
    right = sorted(c for r, c in form.cells if r == row and c > column)
    if not right:
        return None
    place = (row, right[0])
    return place if place not in asked or _is_odd_label(form, place, label) else None


def _below(form: Form, label: Place, asked: set[Place]) -> Place | None:
    row, column = label
    for place in ((row + 1, column), (row + 2, column)):
        if place in form.cells:
            return None if place in asked else place
    return None


def _is_odd_label(form: Form, place: Place, label: Place) -> bool:
    """An answer that reads like a label, such as "Email" for the preferred way of contact."""
    text = as_text(form.cells[place])
    asked = as_text(form.cells[label])
    return "contact_modes" in word_scores(asked) and bool(
        re.fullmatch(r"(email|phone|telephone|mobile)", heading_words(text))
    )


def _as_columns(
    form: Form, shown: dict[int, str]
) -> tuple[list[Column], dict[int, tuple[Place, tuple[Place, ...]]]]:
    """The answered labels as columns of one cell, and where the answer of each stands."""
    columns, places = [], {}
    listed = {ticked.field for ticked in form.lists}
    for number, label in enumerate(form.labels, start=1):
        answer = form.answers.get(label)
        heading = shown[number]
        if answer is None or (set(word_scores(heading)) & listed and answer in form.labels):
            continue
        value, also = form.answer(label)
        columns.append(Column(number, heading, (value,)))
        places[number] = (answer, also)
    return columns, places


def _kept_cells(form: Form, grid: Grid) -> list[Cell]:
    """Filled cells that are neither label, answer nor tick: kept, the form's own words in one.

    A label of the office part goes with the cell beside it.
    """
    used = {*form.labels, *form.answers.values()}
    used |= {
        p for label, group in form.boxes.items() if label in form.answers for p in group.places
    }
    for ticked in form.lists:
        used |= ticked.places
    kept: list[Cell] = []
    words: list[str] = []
    spoken: list[Place] = []
    for number, row in grid.rows.items():
        before = ""
        for column, value in sorted(row.items()):
            if (number, column) in used:
                continue
            if is_label(value) and (not before or len(as_text(value)) > LONGEST_LABEL_KEPT):
                before = as_text(value).strip()
                words.append(before)
                spoken.append((number, column))
            else:
                kept.append(Cell(None, before, value, number, column))
    if words:
        text = " | ".join(words)
        kept.append(Cell(None, "text on the form", text, *spoken[0], tuple(spoken[1:])))
    return kept
