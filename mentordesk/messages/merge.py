"""The small language of letter templates: `{{field}}` and `{{field|otherwise}}`, nothing else.

The vocabulary is closed, a value is never read as a template again, and an empty value without an
"otherwise" blocks that one letter. No loops, no expressions: templates travel as files.
"""

import difflib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from mentordesk.domain.refusals import Refused

_PLACE = re.compile(r"\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}")
_GAPS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Template:
    """A letter before it is anybody's: its head lines, its subject and its body."""

    name: str
    title: str
    audience: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A letter's text for one recipient; `empty` are the fields that had no value (blocked)."""

    subject: str
    body: str
    empty: tuple[str, ...]


def parse(name: str, text: str, known: Collection[str]) -> Template:
    """A template from its file: head lines `Title:`, `To:`, `Subject:`, an empty line, the body.

    Raises Refused for a missing head line, a field that is not in the vocabulary, and one whose
    braces do not close (it would be sent as it stands).
    """
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    lines = dict(line.split(":", 1) for line in head.splitlines() if ":" in line)
    given = {key.strip().casefold(): value.strip() for key, value in lines.items()}
    for wanted in ("title", "to", "subject"):
        if not given.get(wanted):
            raise Refused(
                f"The letter template {name} has no line “{wanted.capitalize()}:” at its top. "
                "Nothing was drafted; add it and try again."
            )
    template = Template(name, given["title"], given["to"], given["subject"], body.strip() + "\n")
    for field in fields_of(template):
        _require_known(name, field, known)
    rest = _PLACE.sub("", f"{template.subject}\n{template.body}")
    if "{{" in rest or "}}" in rest:
        raise Refused(
            f"The letter template {name} has braces that are no field: write {{{{name}}}} or "
            "{{name|otherwise}}. Nothing was drafted."
        )
    return template


def fields_of(template: Template) -> tuple[str, ...]:
    """The fields a template asks for, each once, in order."""
    found = [match[1] for match in _PLACE.finditer(f"{template.subject}\n{template.body}")]
    return tuple(dict.fromkeys(found))


def fill(template: Template, values: Mapping[str, str]) -> Filled:
    """Put one recipient's values in; the subject stays one line."""
    empty: list[str] = []

    def value_of(match: re.Match[str]) -> str:
        value = values.get(match[1], "")
        if value.strip():
            return value
        if match[2] is None:
            empty.append(match[1])
        return match[2] or ""

    subject = " ".join(_PLACE.sub(value_of, template.subject).split())
    body = _GAPS.sub("\n\n", _PLACE.sub(value_of, template.body))
    return Filled(subject, body, tuple(dict.fromkeys(empty)))


def _require_known(name: str, field: str, known: Collection[str]) -> None:
    if field in known:
        return
    near = difflib.get_close_matches(field, known, n=1)
    hint = f"Did you mean {{{{{near[0]}}}}}?" if near else f"Known are: {', '.join(sorted(known))}."
    raise Refused(
        f"The letter template {name} asks for {{{{{field}}}}}, which there is not. {hint} "
        "Nothing was drafted."
    )
