"""Scoring an import of the invented applications against what a perfect importer makes of them.

The same rules as the published scorer: letters' case and spaces aside, lists without order, a
record matched by sheet and row or else by who it is about.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

FIELDS = re.findall(
    r"\w+",
    "full_name preferred_name email phone member_no member_expiry city state postcode country"
    " employer job_title sector years_experience career_stage qualification areas goals offer"
    " contact_modes location_pref hours_per_month capacity previous_participation"
    " requested_partner avoid code_agreed signed_on submitted_at comments",
)
LISTS = {"areas", "contact_modes"}
NUMBERS = {"years_experience", "hours_per_month", "capacity"}
Record = dict[str, Any]


def plain(value: object) -> str:
    """Text as it is compared."""
    text = unicodedata.normalize("NFC", str(value)).replace("\u00a0", " ")
    return re.sub(r"\s+", " ", text).strip().casefold()


def compared(key: str, value: Any) -> object:
    """A field's value as it is compared."""
    if key in LISTS:
        return tuple(sorted(plain(word) for word in value))
    if key in NUMBERS:
        return float(value)
    if key == "phone":
        return re.sub(r"[^\d+]", "", plain(value))
    if key in {"signed_on", "member_expiry"}:
        return plain(value)[:10]
    if key == "submitted_at":
        return plain(value).replace("t", " ")[:19]
    return bool(value) if isinstance(value, bool) else plain(value)


def equal(key: str, one: Any, other: Any) -> bool:
    """Whether two values say the same; a moment may be given as a day."""
    a, b = compared(key, one), compared(key, other)
    if key == "submitted_at" and isinstance(a, str) and isinstance(b, str):
        length = min(len(a), len(b))
        return a[:length] == b[:length]
    return a == b


@dataclass
class Score:
    """Counts over all files, and what was wrong in words."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def share(self, part: str, whole: str) -> float:
        """One count as a share of another; 1 where there is nothing."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 1.0


def score(truth: dict[str, Any], output: dict[str, Any], names: list[str]) -> Score:
    """Score some of the files."""
    result = Score()
    for name in names:
        true, given = truth["files"][name], output["files"].get(name, {})
        pairs, extra = _matched(true["records"], given.get("records", []))
        result.counts["extra"] += len(extra)
        for one, other in pairs:
            _score_record(result, name, one, other)
        _score_rest(result, name, true, given)
    return result


def _place(record: Record) -> tuple[object, object]:
    return record.get("sheet"), record.get("row")


def _who(record: Record) -> set[tuple[str, str]]:
    keys = ("email", "member_no", "full_name", "phone")
    return {(key, plain(record["fields"][key])) for key in keys if record["fields"].get(key)}


def _matched(
    true: list[Record], given: list[Record]
) -> tuple[list[tuple[Record, Record | None]], list[Record]]:
    rest = list(given)
    pairs: list[tuple[Record, Record | None]] = []
    for one in true:
        if one.get("row"):
            fits = [r for r in rest if _place(r) == _place(one)]
        else:
            fits = sorted(rest, key=lambda r: -len(_who(r) & _who(one)))
            fits = [r for r in fits[:1] if _who(r) & _who(one)]
        pairs.append((one, fits[0] if fits else None))
        if fits:
            rest.remove(fits[0])
    return pairs, rest


def _score_record(result: Score, name: str, true: Record, given: Record | None) -> None:
    counts = result.counts
    counts["records"] += 1
    wanted = {k: v for k, v in true["fields"].items() if k in FIELDS}
    counts["fields"] += len(wanted)
    if given is None:
        result.wrong.append(f"{name} {true.get('row')}: no record")
        return
    counts["records found"] += 1
    decided = true["outcome"] != "needs_decision"
    counts["roles right"] += given["role"] == true["role"] or not decided
    counts["outcomes right"] += given["outcome"] == true["outcome"]
    if given["outcome"] != true["outcome"]:
        result.wrong.append(f"{name} {true.get('row')}: {given['outcome']}")
    for key, value in wanted.items():
        found = given["fields"].get(key)
        right = found not in (None, "", []) and equal(key, value, found)
        counts["fields right"] += right
        if not right:
            result.wrong.append(f"{name} {true.get('row')}: {key} {value!r} {found!r}")
    counts["fields given"] += sum(1 for k in given["fields"] if k in FIELDS)
    for issue in true["issues"]:
        counts["issues"] += 1
        same = [(i["field"], i["code"]) for i in given["issues"]]
        counts["issues right"] += (issue["field"], issue["code"]) in same


def _score_rest(result: Score, name: str, true: Record, given: Record) -> None:
    counts = result.counts
    rejected = {_place(row) for row in given.get("rejected", [])}
    for row in true.get("rejected", []):
        counts["rejected"] += 1
        counts["rejected right"] += _place(row) in rejected
    kinds = {(f["sha256"], f["kind"]) for f in given.get("attachments", [])}
    for file in true.get("attachments", []):
        counts["attachments"] += 1
        counts["attachments right"] += (file["sha256"], file["kind"]) in kinds
    for table, mine in zip(true.get("tables", []), given.get("tables", []), strict=False):
        for column, meaning in table["columns"].items():
            found = mine["columns"].get(column)
            same = found == meaning["field"] or {found, meaning["field"]} == {"goals", "offer"}
            counts["columns"] += 1
            counts["columns right"] += same or found not in {*FIELDS, "role", meaning["field"]}
            if not same:
                result.wrong.append(f"{name} column {column}: {found}")
