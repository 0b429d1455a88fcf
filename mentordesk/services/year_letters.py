"""Letters that carry what an intake hands out: a resource, or each pair's own log sheet.

They are drafted like any other letter, and nothing leaves by itself. A resource counts as sent to
somebody once its letter was.
"""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import select

from mentordesk.messages.drafts import Attachment
from mentordesk.messages.merge import Template, parse
from mentordesk.resources import resource
from mentordesk.services.intake_resources import LETTER_OF, load_resources, resource_file
from mentordesk.services.letter_attachments import MAKERS, Files, Wanted
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.services.letters import Choice, Drafted, draft, preview
from mentordesk.services.log_sheets import sheets_by_application
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application

_ATTACHED, _LINKED = "You find it attached.", "You find it here: "
_SHEETS = "log sheets"


def draft_resource(
    desk: Desk, intake_id: int, resource_id: int, only: Collection[int] | None = None
) -> Drafted:
    """Draft the letter that hands a resource out, to everybody in a pair or `only` to some.

    `only` are application ids. A file goes along with the letter, a link stands in it.
    """
    row = next(one for one in load_resources(desk, intake_id) if one.resource_id == resource_id)
    file = resource_file(desk, resource_id)
    place = _ATTACHED if file is not None else f"{_LINKED}{row.link}"
    template = _template("resource.txt", f"{row.title}, {row.edition}", place)
    template = replace(template, name=f"{LETTER_OF}{resource_id}")
    return _draft(desk, intake_id, template, only, () if file is None else (file,))


def draft_log_sheets(desk: Desk, intake_id: int, only: Collection[int] | None = None) -> Drafted:
    """Draft the letter with the log sheet of each pair, to both sides or `only` to some."""
    template = replace(_template("log_sheet.txt"), name="log_sheet")
    return _draft(desk, intake_id, template, only, ())


def _template(name: str, title: str = "", place: str = "") -> Template:
    """A letter of resources/handing_out; what is put into it can be no field of the template."""
    text = resource("handing_out", name).read_text("utf-8")
    for mark, words in (("%title%", title), ("%place%", place)):
        text = text.replace(mark, words.replace("{", "(").replace("}", ")"))
    return parse(name.removesuffix(".txt"), text, VOCABULARY)


def _draft(
    desk: Desk,
    intake_id: int,
    template: Template,
    only: Collection[int] | None,
    along: tuple[Attachment, ...],
) -> Drafted:
    keys = None
    if only is not None:
        found = preview(desk, intake_id, template)
        keys = [one.key for one in found if one.application_id in only]
    return draft(desk, intake_id, template, choice=Choice(only=keys, along=along))


def _log_sheets(desk: Desk, wanted: Wanted) -> Files:
    """The log sheets of the pairs a reader is in: one for a mentee, one for each mentee else."""
    if not wanted:
        return {}
    with desk.reading() as session:
        number = wanted[0][1].application_id
        intake_id = session.scalar(select(Application.intake_id).where(Application.id == number))
    sheets = sheets_by_application(desk, intake_id or 0)
    return {key: sheets.get(who.application_id, ()) for key, who in wanted}


MAKERS[_SHEETS] = _log_sheets
