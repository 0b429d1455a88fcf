"""Where the frozen program begins: children that read strangers' files start here as well.

PyInstaller's own hook for such children loads all of multiprocessing before every first window;
the recipe leaves it out, and what it does is done here, for children only.
"""

# ruff: noqa: PLC0415 - what only a child needs is loaded by a child only

import re
import sys

TRACKER = r"from multiprocessing\.resource_tracker import main;.*main\((\d+)\)"
"""What Python hands to the program that clears away behind children, in front of its number."""


def be_a_child(arguments: list[str]) -> None:
    """Do a child's work and end, where these words are those that Python starts children with."""
    if arguments[:1] == ["--multiprocessing-fork"]:
        from multiprocessing.spawn import freeze_support

        freeze_support()
    asked = re.match(TRACKER, arguments[-1]) if "-c" in arguments[:-1] else None
    if asked is not None:
        from multiprocessing import resource_tracker

        resource_tracker.main(int(asked[1]))
        sys.exit()


if __name__ == "__main__":
    be_a_child(sys.argv[1:])
    from mentordesk.app import main

    sys.exit(main())
