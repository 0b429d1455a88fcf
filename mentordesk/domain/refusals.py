"""Known refusals: whole sentences for the coordinator. Everything else that is raised is a bug."""


class Refused(Exception):
    """Something the coordinator asked for cannot be done; nothing was changed.

    The message is one plain sentence (or two) that says what happened, what is safe and what to
    do. It never carries a stack trace, an id or a technical word.
    """


class Conflict(Refused):
    """What was to be undone or changed no longer stands as it did; nothing was changed."""


class OnlyReadable(Refused):
    """A programme cannot be opened for work here, but it can be opened for reading."""


class HeldElsewhere(OnlyReadable):
    """Another computer holds the programme, or held it when it stopped; a person may take over."""


class PasswordNeeded(Refused):
    """A file opens only with a password, and none that was given fits."""


class Damaged(Refused):
    """A programme file that nobody should work on: a backup of it can be opened or restored."""


UNREADABLE = (
    "The programme file holds something that no MentorDesk wrote: it is damaged, or another "
    "program changed it. Nothing was changed; open the newest backup (Programme > Backups and "
    "snapshots)."
)
"""What is said of a file that opened although a value in it cannot be read."""


class Replaced(Refused):
    """The open file is ours no longer: swapped, changed, moved, taken over; open it again."""


class Unreadable(Refused):
    """A file that came from outside cannot be read, with the reason and what to do about it."""
