"""The window's tests in this process search for garbage as those of `tests.ui` do."""

from tests.ui.conftest import garbage_of_this_thread

__all__ = ["garbage_of_this_thread"]
"""xdist's own thread would destroy the widgets of a long walk in the middle of it."""
