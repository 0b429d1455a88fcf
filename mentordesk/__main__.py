"""`python -m mentordesk`: the same as the command `mentordesk`."""

import sys

from mentordesk.app import main

if __name__ == "__main__":
    sys.exit(main())
