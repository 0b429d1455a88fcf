"""Read one file in this very process, under the child's limits: `python -m ... FILE`.

Exit code 1 with a traceback where something is raised that is no sentence.
"""

import sys

from mentordesk.services.imports.reviewing import review_file
from mentordesk.spreadsheets.child import Inline, limit_this_process
from tests.spreadsheets.sheets_of import NURSES


def main(path: str) -> int:
    """Read it."""
    limit_this_process()
    try:
        review_file(path, NURSES, Inline())
    except (MemoryError, RecursionError):
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
