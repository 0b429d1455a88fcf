"""Loading the rest at Python's own pace: called before anything else of the window is loaded."""

import builtins
import gc
from importlib import import_module

_GARBAGE_AFTER = 10_000


def load_plainly() -> None:
    """Spare what is loaded from here on, the database most of all, two costs it need not bear.

    PySide's import reads the source of every module it loads, and keeps it in memory, to see
    whether it may write Qt's names in another way (`__feature__`, which nobody does here); Python's
    own import, which it put aside, is a quarter faster. And to look for garbage among very many
    objects that stay costs another tenth. Calling it twice changes nothing.
    """
    gc.set_threshold(_GARBAGE_AFTER)
    import_module("PySide6.QtCore")  # puts PySide's own import in place
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
