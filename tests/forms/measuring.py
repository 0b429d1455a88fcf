"""Measuring: fields that came out right, missed and wrong, blind and after one confirmation."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from mentordesk.domain.people import folded
from mentordesk.spreadsheets.drafts import Draft, ReviewedSheets, TableMeaning
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory
from tests.forms.associations import Association, association
from tests.forms.dialects import DIALECTS
from tests.forms.layouts import Laid
from tests.forms.papers import PAPERS

ROLES = ("mentee", "mentor")


@dataclass(slots=True)
class Measured:
    """Fields right, missed and wrong; `lines` names the latter two by heading."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    layouts: int = 0
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def recall(self) -> float:
        """The share of true fields that came out right."""
        return self.right / max(1, self.right + self.missed)

    @property
    def precision(self) -> float:
        """The share of fields that came out which are right."""
        return self.right / max(1, self.right + self.wrong)

    def compare(self, truth: dict[str, Any], draft: Draft | None, where: str) -> None:
        """Count one applicant."""
        found = dict(draft.fields) if draft else {}
        for key in {"given_name", "family_name"} - set(truth):
            found.pop(key, None)
        for key in {*truth, *found}:
            same = key in found and key in truth and _plain(found[key]) == _plain(truth[key])
            if same:
                self.right += 1
                continue
            self.missed += key in truth
            self.wrong += key in found
            line = f"{where} {key}: {truth.get(key)!r} -> {found.get(key)!r}"[:150]
            self.lines[line] = self.lines.get(line, 0) + 1

    def sheet(self, laid: Laid, said: ReviewedSheets, where: str) -> None:
        """Count everybody of a sheet, found by the address; a form has one applicant."""
        self.layouts += 1
        by_address = {draft.fields.get("email"): draft for draft in said.drafts}
        for made in laid.people:
            draft = by_address.get(made.truth["email"])
            if draft is None and len(laid.people) == len(said.drafts) == 1:
                draft = said.drafts[0]
            self.compare(made.truth, draft, where)

    def __add__(self, other: "Measured") -> "Measured":
        return Measured(
            self.right + other.right,
            self.missed + other.missed,
            self.wrong + other.wrong,
            self.layouts + other.layouts,
            self.lines | other.lines,
        )


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return frozenset(folded(word) for word in value)
    if isinstance(value, date | datetime):
        return folded(value.isoformat())
    return folded(value) if isinstance(value, str) else value


def confirmed(laid: Laid, memory: Memory = NOTHING_SAID) -> Memory:
    """The memory after the coordinator looked at one file and put right what is wrong in it."""
    for table in laid.review(memory).tables:
        memory = memory.with_corrections(table.layout, corrections(laid, table))
    return memory


def corrections(laid: Laid, table: TableMeaning) -> dict[str, str | None]:
    """What is wrong in the list of columns, by the key of each, as the coordinator sees it."""
    return {
        column.key: laid.meant[column.column]
        for column in table.columns
        if column.column in laid.meant and column.field != laid.meant[column.column]
    }


Lay = Callable[[Association, str, str, int], Laid]


def as_tables(
    forms: dict[str, str],
    seeds: Iterable[int],
    layouts: Iterable[str] = DIALECTS,
    *,
    told: bool = False,
) -> Measured:
    """All dialects of all associations; `told` after one confirmation, on another file."""
    return _measured(forms, seeds, {name: DIALECTS[name] for name in layouts}, told=told)


def as_papers(
    forms: dict[str, str],
    seeds: Iterable[int],
    layouts: Iterable[str] = PAPERS,
    *,
    told: bool = False,
) -> Measured:
    """All one-applicant layouts of all associations; `told` after one confirmation."""
    return _measured(forms, seeds, {name: PAPERS[name] for name in layouts}, told=told)


def _measured(
    forms: dict[str, str], seeds: Iterable[int], layouts: dict[str, Lay], *, told: bool
) -> Measured:
    measured = Measured()
    for name, lines in forms.items():
        for layout, lay in layouts.items():
            for role in ROLES:
                memory = confirmed(lay(association(name), lines, role, 0)) if told else NOTHING_SAID
                for seed in seeds:
                    laid = lay(association(name), lines, role, seed + told)
                    measured.sheet(laid, laid.review(memory), f"{name}/{layout}")
    return measured
