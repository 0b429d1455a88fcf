"""Passwords for the command line: from the environment or typed unseen, never in the arguments.

Arguments can be read by everybody on the machine, and stay in the shell's history.
"""

import getpass
import os
import sys
from collections.abc import Callable

from mentordesk.domain.refusals import PasswordNeeded, Refused
from mentordesk.services.passwords import give_password
from mentordesk.storage.desk import Desk

PASSWORD, NEW_PASSWORD = "MENTORDESK_PASSWORD", "MENTORDESK_NEW_PASSWORD"
"""Environment variables: the present password, and the one to be set."""
MAIL_PASSWORD = "MENTORDESK_MAIL_PASSWORD"  # noqa: S105 - the variable's name, no password
"""Environment variable: the mail server's password, where there is no keyring."""
_TRIES = 3


def opened(open_it: Callable[[], Desk]) -> Desk:
    """Open a programme, asking for its password where it has one.

    Raises PasswordNeeded where there is nobody to ask.
    """
    give_password(os.environ.get(PASSWORD, ""))
    for _ in range(_TRIES):
        try:
            return open_it()
        except PasswordNeeded as refusal:
            if not sys.stdin.isatty():
                raise PasswordNeeded(
                    f"{refusal} Set {PASSWORD}, or run it in a terminal."
                ) from refusal
            print(refusal, file=sys.stderr)
            give_password(getpass.getpass("Password: "))
    return open_it()


def asked_new() -> str:
    """The password to be set; raises Refused where two typings differ or nobody can be asked."""
    given = os.environ.get(NEW_PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused(f"Set {NEW_PASSWORD}, or run it in a terminal. Nothing was changed.")
    first = getpass.getpass("New password: ")
    if getpass.getpass("The same again: ") != first:
        raise Refused("The two are not the same. Nothing was changed.")
    return first
