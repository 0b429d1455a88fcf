"""The demonstration programme, made for the window; its makers are loaded only for that."""

from pathlib import Path

from mentordesk.services.demonstration.programme import make_demonstration


def make(path: Path) -> Path:
    """Make the demonstration with its inbox at a path unless it is there; returns the path."""
    return path if path.exists() else make_demonstration(path).programme
