"""What a method that Qt calls raises reaches PySide whole, and so the funnel.

Before Python 3.12 an error that C raises (a word that is no number, a widget that is gone) is put
together only when somebody catches it. PySide 6.11 looks into what an overridden method raised
before it is: the whole program ends there, without a word to anybody. So each such method of ours
is called through one that catches its error and hands it on, which is all it takes.
"""

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject

NEEDED = sys.version_info < (3, 12)
_HOOK = "__init_subclass__"


def keep_errors_whole() -> None:
    """See to every class of Qt's that is made from here on; calling it twice changes nothing."""
    if NEEDED:
        setattr(QObject, _HOOK, classmethod(_see_to))


def _see_to(made: type[QObject], /, **named: Any) -> None:
    super(QObject, made).__init_subclass__(**named)  # what else there is above, such as Generic
    of_qt = [base for base in made.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, method in list(vars(made).items()):
        if name.startswith("__") or not isinstance(method, FunctionType):
            continue
        if any(name in vars(base) for base in of_qt):
            setattr(made, name, _handing_on(method))


def _handing_on(method: Callable[..., Any]) -> Callable[..., Any]:
    """The same method, whose error was caught once."""

    @wraps(method)
    def whole(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except BaseException:  # noqa: TRY203 - catching it is what puts it together
            raise

    return whole
