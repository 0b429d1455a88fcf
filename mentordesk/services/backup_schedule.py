"""When the next backup is due: after half an hour in which something was changed."""

from datetime import datetime, timedelta

EVERY = timedelta(minutes=30)


class BackupSchedule:
    """Remembers since when there are changes that no backup holds; told of the time, never asking.

    A clock that is put back starts the half hour again, so that a backup is never lost to it.
    """

    def __init__(self) -> None:
        self._since: datetime | None = None

    def changed(self, now: datetime) -> None:
        """Something was changed."""
        if self._since is None or now < self._since:
            self._since = now

    def is_due(self, now: datetime) -> bool:
        """Whether the oldest change without a backup is half an hour old."""
        if self._since is not None and now < self._since:
            self._since = now
        return self._since is not None and now - self._since >= EVERY

    def backed_up(self) -> None:
        """A backup was ordered that holds every change until now."""
        self._since = None
