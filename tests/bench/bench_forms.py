"""Forms nobody here has seen: what is understood blind, and after one confirmation per layout."""

from tests.forms.blind_third import BLIND
from tests.forms.measuring import as_papers, as_tables
from tests.forms.sets import DEVELOPMENT, HELD_OUT, SECOND_DEVELOPMENT

SETS = (
    ("development", DEVELOPMENT | SECOND_DEVELOPMENT, 1),
    ("held out", HELD_OUT, 2),
    ("written last", BLIND, 2),
)
"""Each set of wordings with the number of different files of each layout."""


def run() -> list[tuple[str, float, str]]:
    """Recall and precision of each set of wordings, as tables and as one-person forms."""
    rows: list[tuple[str, float, str]] = []
    for name, forms, files in SETS:
        for kind, measure in (("tables", as_tables), ("forms", as_papers)):
            for told, when in ((False, "blind"), (True, "after one confirmation")):
                found = measure(forms, range(files), told=told)
                what = f"{name} {kind}, {when}"
                rows.append((f"{what}: sheets", float(found.layouts), ""))
                rows.append((f"{what}: recall", 100 * found.recall, "%"))
                rows.append((f"{what}: precision", 100 * found.precision, "%"))
    return rows
