"""How much of other associations' Word forms and fillable PDFs is understood unmapped."""

from collections.abc import Callable

import pytest

from mentordesk.spreadsheets.reading import read_sheets
from mentordesk.spreadsheets.review import review_workbook
from tests.forms.associations import association
from tests.forms.documents import PDF_LAYOUTS, WORD_LAYOUTS, pdf_form, word_form
from tests.forms.measuring import Measured
from tests.forms.people import Made
from tests.forms.wordings_first import FIRST
from tests.forms.wordings_second import SECOND
from tests.forms.wordings_third import THIRD

RECALL, PRECISION = 0.93, 0.985
EVERY = {**FIRST, **SECOND, **THIRD}
Form = Callable[[str, str, str, int, str], tuple[bytes, Made]]


def measured(form: Form, layout: str, ending: str) -> Measured:
    """All associations' forms in a layout, by turns a mentee's and a mentor's."""
    found = Measured()
    for place, (name, lines) in enumerate(EVERY.items()):
        role = ("mentee", "mentor")[(place + len(layout)) % 2]
        data, made = form(name, lines, role, place, layout)
        said = review_workbook(read_sheets(data), f"{name}.{ending}", association(name).scheme)
        found.compare(made.truth, said.drafts[0] if said.drafts else None, name)
    return found


@pytest.mark.parametrize("layout", WORD_LAYOUTS)
def test_word_forms_of_other_associations(layout: str) -> None:
    found = measured(word_form, layout, "docx")
    assert found.recall >= RECALL, found.lines
    assert found.precision >= PRECISION, found.lines


@pytest.mark.parametrize("layout", PDF_LAYOUTS)
def test_fillable_pdfs_of_other_associations(layout: str) -> None:
    found = measured(pdf_form, layout, "pdf")
    assert found.recall >= RECALL, found.lines
    assert found.precision >= PRECISION, found.lines
