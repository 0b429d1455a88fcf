"""Forms nobody here has seen: what is understood blind, and after one confirmation per layout."""

from tests.forms.measuring import as_papers, as_tables
from tests.forms.sets import DEVELOPMENT, HELD_OUT

SEEDS = range(2)


def run() -> list[tuple[str, float, str]]:
    """Recall and precision of both halves of the wordings, as tables and as one-person forms."""
    rows: list[tuple[str, float, str]] = []
    for half, forms in (("development", DEVELOPMENT), ("held out", HELD_OUT)):
        for kind, measure in (("tables", as_tables), ("forms", as_papers)):
            for told, when in ((False, "blind"), (True, "after one confirmation")):
                found = measure(forms, SEEDS, told=told)
                what = f"{half} {kind}, {when}"
                rows.append((f"{what}: sheets", float(found.layouts), ""))
                rows.append((f"{what}: recall", 100 * found.recall, "%"))
                rows.append((f"{what}: precision", 100 * found.precision, "%"))
    return rows
