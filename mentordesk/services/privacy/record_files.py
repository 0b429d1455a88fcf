"""Everything about one person as a zip: a page, JSON, their files, letters and certificates."""

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_name, file_part, markup
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.privacy.record import Record, load_record
from mentordesk.services.privacy.record_year import Facts
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#222}"
    "table{border-collapse:collapse;margin:.5em 0 1.5em;width:100%}"
    "th,td{border:1px solid #ccc;padding:.35em .6em;text-align:left;vertical-align:top;"
    "white-space:pre-wrap;overflow-wrap:anywhere}th{background:#f3f5f8}"
)


def save_record(desk: Desk, person_id: int, target: Path, *, with_cases: bool = False) -> Path:
    """Write everything about a person into a zip file; raises Refused where it cannot be written.

    Only the owner of this computer's account may read the file. Restricted cases are in it only
    with `with_cases`.
    """
    if target.suffix.casefold() != ".zip":
        raise Refused(f"{target.name} is no name of a zip file. Nothing was written; end it .zip.")
    write_atomically(target, record_zip(desk, person_id, with_cases=with_cases))
    target.chmod(0o600)
    return target


def record_zip(desk: Desk, person_id: int, *, with_cases: bool = False) -> bytes:
    """The bytes of that zip file."""
    record = load_record(desk, person_id, with_cases=with_cases)
    moment = desk.now().timetuple()[:6]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        taken: set[str] = set()
        for name, content in _members(desk, record):
            entry = zipfile.ZipInfo(_unlike(name, taken), moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def _members(desk: Desk, record: Record) -> Iterator[tuple[str, bytes]]:
    scheme = load_programme(desk).name
    yield "everything.html", page(record, scheme, desk.today()).encode()
    yield "everything.json", as_json(record).encode()
    for file in record.files:
        yield f"files/{file_name(file.name)}", file.content
    for number, letter in enumerate(record.letters, start=1):
        words = f"{letter['Subject']}\n\n{letter['Text']}\n"
        yield f"letters/{number:02} {file_part(letter['Subject'], 'letter')}.txt", words.encode()
    for certificate_id in record.certificates:
        try:
            (issued,) = load_pages(desk, [certificate_id])
        except Refused:  # of a design that is no longer here: its facts are in the page
            continue
        facts, pdf = issued.page.facts, bound([issued])
        yield f"certificates/{file_part(facts.number, 'certificate')}.pdf", pdf


def _unlike(name: str, taken: set[str]) -> str:
    """A name that no other member has, whatever the case."""
    stem, dot, suffix = name.rpartition(".")
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = f"{stem} ({number}){dot}{suffix}" if dot else f"{name} ({number})"
    taken.add(found.casefold())
    return found


def as_json(record: Record) -> str:
    """The record for another program: days and moments in ISO form."""
    whole = {
        "person": record.person,
        "applications": record.applications,
        "letters": record.letters,
        "files": [file.name for file in record.files],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, default=_said)


def page(record: Record, scheme: str, day: date) -> str:
    """The record to read: one page without scripts, pictures or links."""
    parts = [
        f"<h1>{markup(record.name)}</h1>",
        f"<p>Everything that {markup(scheme)} holds about this person, on {day.isoformat()}.</p>",
        _table([record.person]),
    ]
    for facts in record.applications:
        parts.append(f"<h2>{markup(facts['Intake'])}: {markup(facts['Role'])}</h2>")
        parts.append(_table([{k: v for k, v in facts.items() if not isinstance(v, list)}]))
        for title, rows in facts.items():
            if isinstance(rows, list) and rows:
                parts += [f"<h3>{markup(title)}</h3>", _list(rows)]
    if record.letters:
        parts += ["<h2>Letters</h2>", _list(list(record.letters))]
    if record.files:
        parts += ["<h2>Files</h2>", _list([{"Name": file.name} for file in record.files])]
    head = f'<meta charset="utf-8"><title>{markup(record.name)}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>'


def _table(facts: list[Facts]) -> str:
    """One thing: its facts below each other."""
    rows = [
        f"<tr><th>{markup(str(label))}</th><td>{markup(_words(value))}</td></tr>"
        for one in facts
        for label, value in one.items()
        if value not in (None, "")
    ]
    return f"<table>{''.join(rows)}</table>"


def _list(rows: list[Facts]) -> str:
    """Several things of one kind: a line each."""
    titles = list(dict.fromkeys(title for row in rows for title in row))
    head = "".join(f"<th>{markup(str(title))}</th>" for title in titles)
    lines = [
        "".join(f"<td>{markup(_words(row.get(title)))}</td>" for title in titles) for row in rows
    ]
    return f"<table><tr>{head}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(_words(one) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_words(one)}" for key, one in value.items())
    return _said(value)


def _said(value: Any) -> str:
    """A day or moment in ISO form; anything else as text."""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    return value.isoformat() if isinstance(value, date) else str(value)
