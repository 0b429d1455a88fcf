"""Run the command line as a user without rights: `python -m tests.crash.as_nobody WORDS...`.

Everything is loaded before the rights are given up, since they may not reach to the program's own
files. Where this process has no more rights than others, it only runs the command.
"""

import os
import sys

from mentordesk.cli import run as command_line
from tests.crash.running import load_everything

NOBODY = 65_534


def main(words: list[str]) -> int:
    """Give up all rights and run a command; its exit code."""
    load_everything()
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    return command_line.run(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
