"""Which cells of a one-applicant form are labels and which are answers that read like one."""

import re

from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.alignment import aligned
from mentordesk.spreadsheets.choices import several_choices
from mentordesk.spreadsheets.columns import FOREIGN, WORDINGS
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.headings import is_label
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory, header_key
from mentordesk.spreadsheets.words import best_word_score, heading_words

KNOWN = 75
"""The least strength of words that make a label without further evidence."""
ALIKE = 57
"""The same for a label of several words: what is nearly a wording of another form."""
Place = tuple[int, int]
_PARTICULAR = re.compile(r"\b(names?|email|phone|number|contact|address|details|relationship)\b")
_SMALL = frozenset(
    re.findall(
        "[a-z]+",
        "a an and are as at be by can do does for from have how if in is it like me my of on or"
        " our own per please that the their them this to up we what when where which who why will"
        " with would you your current recent highest relevant separate commas comma choose select"
        " tick all apply applicable block letters maximum minimum lis library libraries telephone"
        " surname forename firstname lastname mobile cellphone birth date title association",
    )
)
_WORDS = frozenset(
    word
    for lines in WORDINGS.values()
    for pattern, strength in lines
    if strength >= KNOWN
    for word in re.findall(r"[a-z]{2,}", re.sub(r"\\[a-zA-Z]", " ", pattern.pattern))
)
_STEMS = tuple(word for word in _WORDS if len(word) >= 6)


def find_labels(
    cells: dict[Place, CellValue],
    used: set[Place],
    scheme: Scheme,
    memory: Memory = NOTHING_SAID,
) -> list[Place]:
    """The places of a form's labels in reading order; `used` belong to ticked lists.

    Where most known labels end with a colon or a question mark, only such cells and those in line
    with them are labels. A row of nothing but labels makes the row below it, in the same columns,
    a row of answers. What the coordinator has said something about is a label.
    """
    marked = _marks_its_labels(cells)
    told = {p for p, v in cells.items() if memory.headers and _is_told(v, memory)} - used
    places = [
        place
        for place, value in cells.items()
        if place in told
        or (place not in used and _is_question(value, marked) and not _is_choice(value, scheme))
    ]
    if marked:
        places = _without_answers(cells, places, told)
    lined = aligned(cells, places)
    found = {*places, *lined.labels} - lined.answers - used
    places = [place for place in cells if place in found]
    asked = set(places)
    by_row: dict[int, set[int]] = {}
    for row, column in cells:
        by_row.setdefault(row, set()).add(column)
    answers: set[int] = set()
    for row, columns in by_row.items():
        if row in answers or not all((row, c) in asked for c in columns):
            continue
        below = next((r for r in (row + 1, row + 2) if r in by_row), None)
        if below is None or not by_row[below] <= columns:
            continue
        if any((below, c) not in asked for c in by_row[below]):
            answers.add(below)
    return [place for place in places if place[0] not in answers]


def _is_told(value: CellValue, memory: Memory) -> bool:
    return is_label(value) and header_key(as_text(value)) in memory.headers


def _without_answers(
    cells: dict[Place, CellValue], places: list[Place], told: set[Place]
) -> list[Place]:
    """Without unmarked cells right after a marked label: answers, whatever their words."""
    marked = {place for place in places if _is_marked(as_text(cells[place]))} | told
    before: dict[Place, Place] = {}
    last: Place = (0, 0)
    for place in sorted(cells):
        if place[0] == last[0]:
            before[place] = last
        last = place
    return [p for p in places if p in marked or before.get(p) not in marked]


def _is_marked(text: str) -> bool:
    return text.rstrip().endswith((":", "?", "*"))


def _marks_its_labels(cells: dict[Place, CellValue]) -> bool:
    known = [v for v in cells.values() if is_label(v) and best_word_score(as_text(v)) >= KNOWN]
    marked = sum(1 for v in known if _is_marked(as_text(v)))
    return len(known) >= 3 and marked * 10 >= len(known) * 6


def _is_question(value: CellValue, marked_form: bool) -> bool:
    if not is_label(value):
        return False
    text = as_text(value).rstrip()
    marked = _is_marked(text)
    if marked_form:
        return marked or (text.endswith(")") and best_word_score(text) >= KNOWN and len(text) > 12)
    if marked and len(text) < 120:
        return True
    if len(text) > 60 or len(text.split()) > 9 or coverage(text) < 0.5:
        return False
    words = heading_words(text)
    somebody_else = FOREIGN.search(words) and _PARTICULAR.search(words)
    strength = best_word_score(text)
    return bool(somebody_else) or strength >= (ALIKE if len(words.split()) >= 4 else KNOWN)


def _is_choice(value: CellValue, scheme: Scheme) -> bool:
    """Whether a cell is made of options: an answer, even where a word of it sounds like a label.

    A single way of contact is none: "Email" and "Phone" are labels as well.
    """
    text = as_text(value)
    for name in ("areas", "sector", "career_stage", "location_pref", "contact_modes"):
        answers, known = several_choices(scheme.options.get(name, ()), text)
        if known == len(answers) and known >= (2 if name == "contact_modes" else 1):
            return True
    return False


def coverage(text: str) -> float:
    """The share of a text's words that labels are made of: low for a name that holds "City"."""
    words = heading_words(text).split()
    if not words:
        return 0.0
    plain = sum(1 for w in words if w in _SMALL or w in _WORDS or w.startswith(_STEMS))
    return plain / len(words)
