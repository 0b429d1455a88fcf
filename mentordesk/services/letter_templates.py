"""The templates of letters: those of the program, with the programme's own wording and additions.

Own wording is kept in the programme's settings as the text of a template file, so that it is
undone, backed up and handed on like everything else.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.messages.merge import LONGEST, Template, parse, written
from mentordesk.resources import resource
from mentordesk.services.letter_audiences import AUDIENCES, OF_EVENTS
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.settings import Setting

GROUPS = ("Applications", "Matching", "Fees", "Events", "Through the year", "At the end")
OWN = "Own letters"
_SETTING = "letter template "
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template and where it comes from: `built_in` in the program, `changed` in own wording."""

    template: Template
    built_in: bool
    changed: bool


def load_templates(desk: Desk | None = None) -> tuple[Template, ...]:
    """All templates as a programme words them (without one: as the program does), by group."""
    return tuple(row.template for row in template_rows(desk))


def template_rows(desk: Desk | None = None) -> tuple[TemplateRow, ...]:
    """All templates with where they come from, by group and title; one query."""
    own = _own(desk) if desk is not None else {}
    built_in = _built_in()
    rows = [
        TemplateRow(own.get(name, template), built_in=True, changed=name in own)
        for name, template in built_in.items()
    ]
    rows += [
        TemplateRow(template, built_in=False, changed=False)
        for name, template in own.items()
        if name not in built_in
    ]
    return tuple(sorted(rows, key=_order))


def _order(row: TemplateRow) -> tuple[int, str]:
    group = row.template.group
    return GROUPS.index(group) if group in GROUPS else len(GROUPS), row.template.title.casefold()


def find_template(name: str, desk: Desk | None = None) -> Template:
    """The template of this name or title; raises Refused and names the known ones."""
    templates = load_templates(desk)
    wanted = name.strip().casefold()
    for template in templates:
        if template.name == wanted.replace(" ", "_") or template.title.casefold() == wanted:
            return template
    known = ", ".join(sorted(template.name for template in templates))
    raise Refused(f"There is no letter called {name}. Known are: {known}.")


@cache
def _built_in() -> dict[str, Template]:
    paths = sorted(resource("letters").glob("*.txt"))
    return {path.stem: parse(path.stem, path.read_text("utf-8"), VOCABULARY) for path in paths}


def _own(desk: Desk) -> dict[str, Template]:
    """The programme's own wordings; one that this program cannot read is left aside."""
    with desk.reading() as session:
        kept = session.execute(
            select(Setting.key, Setting.value).where(Setting.key.startswith(_SETTING))
        ).all()
    found = {}
    for key, value in kept:
        name = key.removeprefix(_SETTING)
        try:
            found[name] = parse(name, str(value), VOCABULARY)
        except Refused:
            continue
    return found


def check_template(template: Template) -> Template:
    """The template as it would be read back; raises Refused where it cannot be used."""
    if not tidy(template.title):
        raise Refused("A letter needs a title. Nothing was kept; enter one.")
    if not tidy(template.subject):
        raise Refused("A letter needs a subject. Nothing was kept; enter one.")
    if not template.body.strip():
        raise Refused("A letter needs a text. Nothing was kept; write one.")
    if template.audience not in {*AUDIENCES, *OF_EVENTS}:
        raise Refused(f"A letter cannot go to “{template.audience}”. Nothing was kept.")
    return parse(template.name, written(template), VOCABULARY)


def save_template(desk: Desk, template: Template) -> Template:
    """Keep a wording of the programme's own; raises Refused for an unknown field.

    The very wording of the program is kept as nothing: it goes on with the program.
    """
    sound = check_template(template)
    same = _built_in().get(sound.name) == sound
    with desk.action(f"Change the letter “{sound.title}”", "letter") as session:
        _require_title(session, sound)
        _put(session, sound.name, None if same else written(sound))
    return sound


def back_to_built_in(desk: Desk, name: str) -> Template:
    """Take the program's own wording again."""
    template = _built_in().get(name)
    if template is None:
        raise Refused("This letter is your own; there is no built-in wording. Nothing was changed.")
    with desk.action(f"Take the built-in wording of “{template.title}”", "letter") as session:
        _put(session, name, None)
    return template


def add_template(desk: Desk, title: str, like: Template) -> Template:
    """Add an own letter that begins as a copy of another; it gets a name of its own."""
    new = _new(title, like)
    with desk.action(f"Add the letter “{new.title}”", "letter") as session:
        return _add(session, new)


def _new(title: str, like: Template) -> Template:
    return check_template(replace(like, name=_name_for(title), title=tidy(title), group=OWN))


def _add(session: Session, new: Template) -> Template:
    taken = set(_built_in()) | set(session.scalars(select(Letter.template).distinct()))
    taken |= {key.removeprefix(_SETTING) for key in session.scalars(select(Setting.key))}
    name, number = new.name, 2
    while name in taken:
        name, number = f"{new.name}_{number}", number + 1
    made = replace(new, name=name)
    _require_title(session, made)
    _put(session, name, written(made))
    return made


def rename_template(desk: Desk, name: str, title: str) -> Template:
    """Give a letter another title; its name, by which sent ones are known, stays."""
    template = find_template(name, desk)
    return save_template(desk, replace(template, title=tidy(title)))


def remove_template(desk: Desk, name: str) -> None:
    """Remove a letter of the programme's own; what was drafted and sent from it stays."""
    template = find_template(name, desk)
    if name in _built_in():
        raise Refused("A letter of the program cannot be removed. Nothing was changed.")
    with desk.action(f"Remove the letter “{template.title}”", "letter") as session:
        _put(session, name, None)


def export_template(template: Template, path: Path) -> None:
    """Save a template as a file that another programme can import."""
    write_atomically(path, written(template).encode())


def import_template(desk: Desk, path: Path) -> Template:
    """Add the template in a file as an own letter; raises Refused or Unreadable in a sentence."""
    try:
        content = path.read_bytes() if path.stat().st_size <= 4 * LONGEST else b"\xff"
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(
            f"{path.name} cannot be read as a letter template. Nothing was added."
        ) from error
    given = parse(_name_for(path.stem), text, VOCABULARY)
    new = _new(_free_title(desk, given.title), given)
    with desk.action(f"Add the letter “{new.title}” from a file", "letter") as session:
        return _add(session, new)


def _free_title(desk: Desk, title: str) -> str:
    """The title, or the title with a number where there is a letter called so already."""
    taken = {template.title.casefold() for template in load_templates(desk)}
    found, number = title, 2
    while found.casefold() in taken:
        found, number = f"{title} ({number})", number + 1
    return found


def _name_for(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    return _NOT_IN_NAMES.sub("_", plain).strip("_")[:60] or "letter"


def _require_title(session: Session, template: Template) -> None:
    """Two letters of one title could not be told apart in the list."""
    others = {row.name: row.title for row in _built_in().values()}
    for key, value in session.execute(
        select(Setting.key, Setting.value).where(Setting.key.startswith(_SETTING))
    ):
        first = str(value).partition("\n")[0]
        others[key.removeprefix(_SETTING)] = first.partition(":")[2].strip()
    others.pop(template.name, None)
    if template.title.casefold() in {title.casefold() for title in others.values()}:
        raise Refused(
            f"There is a letter called “{template.title}” already. Nothing was kept; choose "
            "another title."
        )


def _put(session: Session, name: str, text: str | None) -> None:
    key = f"{_SETTING}{name}"
    kept = session.get(Setting, key)
    if text is None:
        if kept is not None:
            session.delete(kept)
    elif kept is None:
        session.add(Setting(key=key, value=text))
    else:
        kept.value = text
