"""Whose the files of one message are, where it brings the applications of several people.

A form is of the applicant it was read from; another file is of the one whose name (or address) its
own name holds. What fits nobody, or several, is kept for the coordinator (services.unfiled): no
resume may end up with another applicant.
"""

import re
from collections.abc import Sequence

from mentordesk.domain.people import folded
from mentordesk.services.imports.reviewed import Entry, FoundFile


def files_of_each(
    entries: Sequence[Entry], files: Sequence[FoundFile]
) -> tuple[list[tuple[FoundFile, ...]], tuple[FoundFile, ...]]:
    """The files of each entry, in its place, and those that are nobody's.

    One person's files are all with the first entry about that person.
    """
    people = [_person(entry) for entry in entries]
    first: dict[tuple[str, str], int] = {}
    for place, person in enumerate(people):
        first.setdefault(person, place)
    owned: list[list[FoundFile]] = [[] for _ in entries]
    left: list[FoundFile] = []
    for found in files:
        owners = _owners(found, entries, people) if len(first) > 1 else set(people)
        if len(owners) == 1:
            owned[first[owners.pop()]].append(found)
        else:
            left.append(found)
    return [tuple(one) for one in owned], tuple(left)


def _person(entry: Entry) -> tuple[str, str]:
    fields = entry.draft.fields
    email = str(fields.get("email", "")).casefold()
    return (email, "") if email else ("", folded(str(fields.get("full_name", ""))))


def _owners(
    found: FoundFile, entries: Sequence[Entry], people: Sequence[tuple[str, str]]
) -> set[tuple[str, str]]:
    read_from = {
        person for entry, person in zip(entries, people, strict=True)
        if entry.attachment_sha256 == found.sha256
    }  # fmt: skip
    if read_from:
        return read_from
    words = set(folded(re.sub(r"[\W_]+", " ", found.name)).split())
    named = {
        person for entry, person in zip(entries, people, strict=True)
        if _is_named(entry, words)
    }  # fmt: skip
    return named or _by_folder(found, entries, people)


def _is_named(entry: Entry, words: set[str]) -> bool:
    """Whether a file's name holds somebody's first and last name, or the only name they have."""
    name = folded(str(entry.draft.fields.get("full_name", ""))).split()
    return bool(name) and {name[0], name[-1]} <= words


def _by_folder(
    found: FoundFile, entries: Sequence[Entry], people: Sequence[tuple[str, str]]
) -> set[tuple[str, str]]:
    """Those whose form came in the same folder of an archive; nobody where there are no folders."""
    folder = found.name.rpartition("/")[0]
    if not folder:
        return set()
    return {
        person for entry, person in zip(entries, people, strict=True)
        if (entry.attachment or "").rpartition("/")[0] == folder
    }  # fmt: skip
