"""The small language of letter templates: `{{field}}` and `{{field|otherwise}}`, nothing else.

The vocabulary is closed, a value is never read as a template again, and an empty value without an
"otherwise" blocks that one letter. No loops, no expressions: templates travel as files.
"""

import difflib
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from mentordesk.domain.refusals import Refused

FIELD = re.compile(r"\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}")
"""One field of a text: its name, and what is said instead of an empty value (None: nothing)."""
_BRACES = re.compile(r"\{\{|\}\}")
_GAPS = re.compile(r"\n{3,}")
_STRAY = "has braces that are no field: write {{name}} or {{name|otherwise}}. Nothing was drafted."
LONGEST = 20_000
"""Characters of a template; a longer one is no letter."""


@dataclass(frozen=True, slots=True)
class Template:
    """A letter before it is anybody's: its head lines, its subject and its body.

    `event` says which event it is about ("" for none), `attach` what goes along by itself, `again`
    after how many days it may be sent again (0: once), `ticked` whether everybody is chosen.
    """

    name: str
    title: str
    audience: str
    subject: str
    body: str
    group: str = ""
    event: str = ""
    attach: str = ""
    again: int = 0
    ticked: bool = True


@dataclass(frozen=True, slots=True)
class Filled:
    """A letter's text for one recipient; `empty` are the fields that had no value (blocked)."""

    subject: str
    body: str
    empty: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of a text that is no field: from `start` to `end`, and what is wrong with it."""

    start: int
    end: int
    sentence: str


def parse(name: str, text: str, known: Collection[str]) -> Template:
    """A template from its file: head lines `Title:`, `To:`, `Subject:`, an empty line, the body.

    Further head lines may follow: `Group:`, `Event:`, `Attach:`, `Again:` (days), `Tick: nobody`.
    Raises Refused for a missing head line, a field that is not in the vocabulary, and one whose
    braces do not close (it would be sent as it stands).
    """
    if len(text) > LONGEST:
        raise Refused(f"The letter template {name} is too long for a letter. Nothing was drafted.")
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    lines = dict(line.split(":", 1) for line in head.splitlines() if ":" in line)
    given = {key.strip().casefold(): value.strip() for key, value in lines.items()}
    for wanted in ("title", "to", "subject"):
        if not given.get(wanted):
            raise Refused(
                f"The letter template {name} has no line “{wanted.capitalize()}:” at its top. "
                "Nothing was drafted; add it and try again."
            )
    template = Template(
        name,
        given["title"],
        given["to"],
        given["subject"],
        body.strip() + "\n",
        group=given.get("group", ""),
        event=given.get("event", ""),
        attach=given.get("attach", ""),
        again=_days(name, given.get("again", "")),
        ticked=given.get("tick", "").casefold() != "nobody",
    )
    require_sound(template, known)
    return template


def _days(name: str, words: str) -> int:
    if not words:
        return 0
    if not (words.isascii() and words.isdigit() and len(words) <= 3):
        raise Refused(
            f"“Again: {words}” in the letter template {name} is no number of days. Nothing was "
            "drafted; write a number such as 14."
        )
    return int(words)


def require_sound(template: Template, known: Collection[str]) -> None:
    """Raise Refused for a field nobody knows, with a suggestion, and for braces that are none."""
    for text in (template.subject, template.body):
        for mark in marks(text, known):
            raise Refused(f"The letter template {template.name} {mark.sentence}")


def marks(text: str, known: Collection[str]) -> tuple[Mark, ...]:
    """What in a text looks like a field and is none, in the order of the text."""
    found = []
    covered = [False] * len(text)
    for match in FIELD.finditer(text):
        covered[match.start() : match.end()] = [True] * (match.end() - match.start())
        if match[1] not in known:
            found.append(Mark(match.start(), match.end(), _unknown(match[1], known)))
    found += [
        Mark(match.start(), match.end(), _STRAY)
        for match in _BRACES.finditer(text)
        if not covered[match.start()]
    ]
    return tuple(sorted(found, key=lambda mark: mark.start))


def _unknown(field: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(field, known, n=1)
    hint = f"Did you mean {{{{{near[0]}}}}}?" if near else f"Known are: {', '.join(sorted(known))}."
    return f"asks for {{{{{field}}}}}, which there is not. {hint} Nothing was drafted."


def written(template: Template) -> str:
    """The template as the text of its file; `parse` gives the very same template back."""
    heads = {
        "Title": template.title,
        "To": template.audience,
        "Subject": template.subject,
        "Group": template.group,
        "Event": template.event,
        "Attach": template.attach,
        "Again": str(template.again or ""),
        "Tick": "" if template.ticked else "nobody",
    }
    head = "\n".join(f"{key}: {' '.join(text.split())}" for key, text in heads.items() if text)
    return f"{head}\n\n{template.body.strip()}\n"


def fields_of(template: Template) -> tuple[str, ...]:
    """The fields a template asks for, each once, in order."""
    found = [match[1] for match in FIELD.finditer(f"{template.subject}\n{template.body}")]
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

    subject = " ".join(_replaced(value_of, template.subject).split())
    lines = [line for line in template.body.split("\n") if not _says_nothing(line, values)]
    body = _GAPS.sub("\n\n", _replaced(value_of, "\n".join(lines))) or "\n"
    return Filled(subject, body, tuple(dict.fromkeys(empty)))


def _says_nothing(line: str, values: Mapping[str, str]) -> bool:
    """Whether a line holds only fields that may be left out and are: it leaves no gap then."""
    places = list(FIELD.finditer(line))
    return (
        bool(places)
        and not FIELD.sub("", line).strip()
        and all(
            place[2] is not None and not (values.get(place[1], "").strip() or place[2].strip())
            for place in places
        )
    )


def _replaced(value_of: Callable[[re.Match[str]], str], text: str) -> str:
    """One pass over the text: what a value brings along is never looked at again."""
    return FIELD.sub(value_of, text)
