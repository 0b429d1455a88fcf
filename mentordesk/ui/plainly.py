"""Loading the rest at Python's own pace: called before anything else of the window is loaded."""

import builtins
import gc
from importlib import import_module

from mentordesk.ui.asleep import left_asleep

_GARBAGE_AFTER = 50_000


def load_plainly() -> None:
    """Spare what is loaded from here on, the database most of all, three costs it need not bear.

    PySide compiles at every start what words its error messages; that is left asleep. Its import
    reads the source of every module it loads, and keeps it in memory, to see whether it may write
    Qt's names in another way (`__feature__`, which nobody does here); Python's own import, which it
    put aside, is a quarter faster. And to look for garbage among very many objects that stay costs
    another tenth. Calling it twice changes nothing.
    """
    gc.set_threshold(_GARBAGE_AFTER)
    with left_asleep():
        import_module("PySide6")  # puts PySide's own import in place
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    import_module("mentordesk.ui.overrides").keep_errors_whole()  # it needs PySide itself
