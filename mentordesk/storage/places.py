"""Where this computer keeps what belongs to no programme: backups, and what it was told once."""

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """This person's folder for MentorDesk's own files; it may not be there yet.

    By the rules of each system: Application Support, the local application data, XDG_DATA_HOME.
    """
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    elif os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "MentorDesk" / "MentorDesk"


def backup_folder() -> Path:
    """Where the backups of every programme are, each programme in a folder of its own."""
    return data_folder() / "backups"
