"""Where the frozen program begins: children that read strangers' files start here as well."""

import multiprocessing
import sys

from mentordesk.app import main

if __name__ == "__main__":
    # A spawned child of a frozen program is this same program with other words.
    multiprocessing.freeze_support()
    sys.exit(main())
