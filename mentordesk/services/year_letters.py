"""Letters that carry what an intake hands out: a resource, or each pair's own log sheet.

They are drafted like any other letter, in the programme's wording, and nothing leaves by itself. A
resource counts as sent to somebody once its letter was.
"""

import re
from collections.abc import Collection
from dataclasses import replace

from mentordesk.messages.drafts import Attachment
from mentordesk.messages.merge import Template
from mentordesk.services.intake_resources import LETTER_OF, load_resources, resource_file
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import Choice, Drafted, draft, preview
from mentordesk.storage.desk import Desk

_ATTACHED, _LINKED = "You find it attached.", "You find it here: "
_FIELD = re.compile(r"\{\{\s*(resource_title|resource_place)\s*(?:\|[^{}]*)?\}\}")


def draft_resource(
    desk: Desk, intake_id: int, resource_id: int, only: Collection[int] | None = None
) -> Drafted:
    """Draft the letter that hands a resource out, to everybody in a pair or `only` to some.

    `only` are application ids. A file goes along with the letter, a link stands in it.
    """
    row = next(one for one in load_resources(desk, intake_id) if one.resource_id == resource_id)
    file = resource_file(desk, resource_id)
    told = {
        "resource_title": f"{row.title}, {row.edition}",
        "resource_place": _ATTACHED if file is not None else f"{_LINKED}{row.link}",
    }
    template = find_template("resource", desk)
    template = replace(
        template,
        name=f"{LETTER_OF}{resource_id}",
        audience="participants",
        subject=_told(template.subject, told),
        body=_told(template.body, told),
    )
    return _draft(desk, intake_id, template, only, () if file is None else (file,))


def draft_log_sheets(desk: Desk, intake_id: int, only: Collection[int] | None = None) -> Drafted:
    """Draft the letter with the log sheet of each pair, to both sides or `only` to some."""
    return _draft(desk, intake_id, find_template("log_sheet", desk), only, ())


def _told(words: str, told: dict[str, str]) -> str:
    """The words with the resource in them; what is put in can be no field of the template."""
    return _FIELD.sub(lambda m: told[m[1]].replace("{", "(").replace("}", ")"), words)


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
