"""Every dialog of the program is found its help, the page and section it opens at being there."""

import pytest

from mentordesk.services.guide import page_named
from mentordesk.ui.tools.help_topics import TOPICS, entry_of
from tests.ui.tools.test_help_topics import dialogs


@pytest.mark.parametrize(
    "kind", [kind for kind in dialogs() if "form" not in kind.__module__], ids=lambda k: k.__name__
)
def test_f1_of_a_dialog_opens_a_section(kind: type) -> None:
    topic = TOPICS[entry_of(kind.__module__, kind.__name__) or ""]
    name, _, anchor = topic.partition("#")
    page = page_named(name)
    assert page.name == name
    assert page.section(anchor).anchor == anchor
    assert page.section(anchor).text
