"""One line for every file and message of an import, each with one sentence: what was found."""

from dataclasses import dataclass

from mentordesk.services.imports.preview import Preview
from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.parts import counted

_MAIL = frozenset({"message", "mailbox", "outlook"})


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A file (`group` None) or one of its messages; `look` is plain, warn or good."""

    source: int
    group: int | None
    name: str
    sentence: str
    icon: str
    look: str = "plain"


def source_lines(found: Preview) -> tuple[SourceLine, ...]:
    """The files in order; a file of several messages is followed by them."""
    lines: list[SourceLine] = []
    for place, source in enumerate(found.plan.sources):
        lines.append(_file_line(found, place, source))
        if len(source.messages) > 1:
            lines += [_message_line(found, place, group) for group in range(len(source.messages))]
    return tuple(lines)


def _file_line(found: Preview, place: int, source: ReviewedSource) -> SourceLine:
    mail = source.kind in _MAIL
    icon = "mail" if mail else "file"
    if source.error:
        return SourceLine(place, None, source.name, source.error, icon, "warn")
    words = _words_of(source)
    if at := _before(found, source):
        return SourceLine(place, None, source.name, f"{at} · {words}", icon, "good")
    if not source.entries and not source.listed:
        nothing = " ".join(source.notes) or words
        files = f"{counted(len(source.files), 'file')} · " if source.files else ""
        return SourceLine(place, None, source.name, files + nothing, icon, "warn")
    return SourceLine(place, None, source.name, words, icon)


def _message_line(found: Preview, place: int, group: int) -> SourceLine:
    source = found.plan.sources[place]
    message = source.messages[group]
    entries = sum(1 for entry in source.entries if entry.group == group)
    files = sum(1 for one in source.files if one.group == group)
    parts = [message.sender] if message.sender else []
    parts.append(counted(entries, "application") if entries else "no application")
    parts += [counted(files, "file")] if files else []
    at = found.before.get(message.message_id)
    if at is not None:
        parts.insert(0, f"imported on {day_in_words(at.date())}")
    look = "good" if at is not None else "plain" if entries else "warn"
    return SourceLine(
        place, group, message.subject or "(no subject)", " · ".join(parts), "mail", look
    )


def _before(found: Preview, source: ReviewedSource) -> str:
    at = found.before.get(source.sha256)
    if at is None and len(source.messages) == 1:
        at = found.before.get(source.messages[0].message_id)
    return f"imported on {day_in_words(at.date())}" if at is not None else ""


def _words_of(source: ReviewedSource) -> str:
    """What was found in a file, in a few words."""
    sheets = sorted({entry.draft.sheet or "" for entry in source.entries if entry.draft.row})
    parts = [counted(len(source.messages), "message")] if len(source.messages) > 1 else []
    if len(sheets) > 1:
        parts.append(counted(len(sheets), "sheet"))
    elif sheets and sheets[0]:
        parts.append(f"sheet “{sheets[0]}”")
    if any(entry.draft.row for entry in source.entries):
        parts.append(counted(len(source.entries), "row"))
    elif source.entries:
        parts.append(counted(len(source.entries), "application"))
    parts += [counted(len(source.files), "file")] if source.files else []
    lists = counted(len(source.listed), "row of lists", "rows of lists")
    parts += [lists] if source.listed else []
    parts += [f"{len(source.rejected)} not read"] if source.rejected else []
    return " · ".join(parts) or "nothing found"
