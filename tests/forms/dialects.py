"""Tables in the dialects of form tools and of coordinators, each with its truth."""

from collections.abc import Callable
from typing import Any

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.spreadsheets.grids import column_letters
from tests.forms.associations import Association
from tests.forms.layouts import Laid
from tests.forms.people import Made, Manner, Question, applicant, questions

PEOPLE = 14
Dialect = Callable[[Association, str, str, int], Laid]
_SPREAD = ("areas", "contact_modes")


def _laid(group: Association, role: str, people: list[Made]) -> Laid:
    return Laid(f"{role.title()}s", f"{role}s {group.name}.xlsx", people, group.scheme)


def _people(asked: list[Question], group: Association, seed: int, manner: Manner) -> list[Made]:
    return [applicant(asked, group, seed * PEOPLE + n, manner) for n in range(PEOPLE)]


def _asked(lines: str, role: str, *before: tuple[str, str | None, str]) -> list[Question]:
    """The questions, after what a tool puts before them, unless the form has it already."""
    found = questions(lines, role)
    known = {q.heading for q in found} | {q.field for q in found if q.field}
    more = [Question(*one) for one in before if not known & {one[0], one[1]}]
    return [*more, *found]


def plain(group: Association, lines: str, role: str, seed: int) -> Laid:
    """One heading row and one row a person, as somebody would type it; real dates in cells."""
    asked = _asked(lines, role)
    laid = _laid(group, role, _people(asked, group, seed, Manner(day="real")))
    _simple(laid, asked, first=1)
    return laid


def _simple(laid: Laid, asked: list[Question], first: int) -> None:
    for column, question in enumerate(asked, 1):
        laid.head(first, column, question.heading, question.field)
    for row, made in enumerate(laid.people, first + 1):
        for column, cell in enumerate(made.cells, 1):
            laid.put(row, column, cell)


def microsoft(group: Association, lines: str, role: str, seed: int) -> Laid:
    """MS Forms: its five columns first, choices ended by semicolons, odd spaces in headings."""
    moments = ("Start time", None, "moment"), ("Completion time", "submitted_at", "")
    own = ("Email", None, "anonymous"), ("Name", None, "blank")
    asked = _asked(lines, role, ("ID", None, "count"), *moments, *own)
    manner = Manner(joined=";", ends=";", day="%Y-%m-%d")
    laid = _laid(group, role, _people(asked, group, seed, manner))
    _simple(laid, asked, first=1)
    for column in list(laid.rows[1])[5:]:
        laid.rows[1][column] = laid.rows[1][column].replace(" ", "\u00a0", 1)[:200]
    return laid


def google(group: Association, lines: str, role: str, seed: int) -> Laid:
    """Google Forms saved as text: a time stamp first, in the country's order, choices by commas."""
    asked = _asked(lines, role, ("Timestamp", "submitted_at", ""))
    order = "%d/%m/%Y %H:%M:%S" if group.place.day_first else "%m/%d/%Y %H:%M:%S"
    laid = _laid(group, role, _people(asked, group, seed, Manner(moment=order)))
    _simple(laid, asked, first=1)
    return laid


def typeform(group: Association, lines: str, role: str, seed: int) -> Laid:
    """Typeform: a column for each option that repeats it where chosen, then its own columns."""
    stamp = "%Y-%m-%d %H:%M:%S"
    asked = _asked(lines, role, ("#", None, "count"))
    people = _people(asked, group, seed, Manner(day="%Y-%m-%d", moment=stamp))
    laid = _laid(group, role, people)
    column = 0
    for place, question in enumerate(asked):
        options = _options(group, question) if group.configured else ()
        if not options:
            column += 1
            _column(laid, column, question, place)
            continue
        for number, option in enumerate((*options, "Other")):
            column += 1
            laid.put(1, column, option)
            for row, made in enumerate(people, 2):
                if option in made.truth.get(question.field or "", ()):
                    laid.put(row, column, option)
            if number == 0:
                laid.meant[column_letters(column)] = question.field
    laid.head(1, column + 1, "Network ID", None)
    for row in range(2, 2 + len(people)):
        laid.put(row, column + 1, f"b7c{row}f0e")
    return laid


def _column(laid: Laid, column: int, question: Question, place: int) -> None:
    laid.head(1, column, question.heading, question.field)
    for row, made in enumerate(laid.people, 2):
        laid.put(row, column, made.cells[place])


def _options(group: Association, question: Question) -> tuple[str, ...]:
    if question.field not in _SPREAD:
        return ()
    return group.choices[BY_KEY[question.field].vocabulary or ""]


def monkey(group: Association, lines: str, role: str, seed: int) -> Laid:
    """SurveyMonkey: the question once, its options or "Response" in a second heading row."""
    own = ("Respondent ID", None, "count"), ("Collector ID", None, "constant")
    dates = ("Start Date", None, "moment"), ("End Date", "submitted_at", "")
    asked = _asked(lines, role, *own, *dates, ("IP Address", None, "ip"))
    order = "%d/%m/%Y %H:%M" if group.place.day_first else "%m/%d/%Y %H:%M"
    people = _people(asked, group, seed, Manner(moment=order))
    laid = _laid(group, role, people)
    column = 0
    for place, question in enumerate(asked):
        options = _options(group, question) or ("",)
        for number, option in enumerate(options):
            column += 1
            if number == 0:
                laid.head(1, column, question.heading, question.field)
            laid.put(2, column, option or _second(question))
            for row, made in enumerate(people, 3):
                laid.put(row, column, _cell(made, place, question, option))
    return laid


def _cell(made: Made, place: int, question: Question, option: str) -> Any:
    if not option:
        return made.cells[place]
    return option if option in made.truth.get(question.field or "", ()) else None


def _second(question: Question) -> str | None:
    if question.field in {None, "submitted_at"}:
        return None
    long = BY_KEY[question.field or ""].kind in {Kind.LONG_TEXT, Kind.TEXT}
    return "Open-Ended Response" if long else "Response"


def by_hand(group: Association, lines: str, role: str, seed: int) -> Laid:
    """A coordinator's list: titles, groups above the heading, a gap, totals and a note below."""
    asked = _asked(lines, role)
    manner = Manner("; ", yes_no=("Y", "N"), family_first=True)
    people = _people(asked, group, seed, manner)
    laid = _laid(group, role, people)
    laid.put(1, 1, f"{role.title()}s of the {group.name}, spring round")
    laid.put(2, 1, "Confidential")
    groups = ("Applicant", "Work", "Mentoring", "Office")
    for number, text in enumerate(groups):
        laid.put(4, 1 + number * len(asked) // len(groups), text)
    _simple(laid, asked, first=5)
    middle = 6 + PEOPLE // 2
    after = {n + 1 if n >= middle else n: row for n, row in laid.rows.items()}
    laid.rows = after
    laid.put(max(after) + 2, 1, "Total")
    laid.put(max(after) + 2, 2, PEOPLE)
    laid.put(max(after) + 4, 1, "Prepared by the office on 3 April; ask Jo before sending it on.")
    return laid


def serials(group: Association, lines: str, role: str, seed: int) -> Laid:
    """A list that went through a text file: days as Excel's numbers, choices on lines of a cell."""
    asked = _asked(lines, role, ("No", None, "count"))
    manner = Manner("\n", day="serial", moment="%Y-%m-%dT%H:%M:%S", yes_no=("yes", "no"))
    laid = _laid(group, role, _people(asked, group, seed, manner))
    _simple(laid, asked, first=1)
    return laid


DIALECTS: dict[str, Dialect] = {
    "plain": plain,
    "MS Forms": microsoft,
    "Google Forms": google,
    "Typeform": typeform,
    "SurveyMonkey": monkey,
    "by hand": by_hand,
    "through text": serials,
}
