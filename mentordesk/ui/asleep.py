"""PySide's own account of its calls, left asleep until something asks for it.

What a wrong call is told, and what `help` says of a right one, PySide6 words in Python. It carries
that part as source in an archive within its library and compiles all of it at every start: two
fifths of what a window with nothing in it costs. Nobody asks for it before the first paint, and
mostly nobody ever does; so its modules are there by name, and each is run when first looked into.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any, SupportsIndex

if TYPE_CHECKING:
    from _typeshed.importlib import LoaderProtocol, MetaPathFinderProtocol

    Finders = list[MetaPathFinderProtocol]
else:
    Finders = list

_HOME = "shibokensupport"
_FEATURE, _MAPPING = f"{_HOME}.feature", f"{_HOME}.signature.mapping"
_PARTS = ("errorhandler", "layout", "parser")
_TOOLS = ("enum_sig", "pyi_generator", "tool")
SLEEPERS = frozenset(
    {
        *(_FEATURE, _MAPPING),
        *(f"{_HOME}.signature.{part}" for part in _PARTS),
        *(f"{_HOME}.signature.lib.{tool}" for tool in _TOOLS),
    }
)
"""The modules that no first window looks into, by the names they are imported under."""

_ONE_AT_A_TIME = RLock()


class Sleeper(ModuleType):
    """A module that is run when it is first looked into, by whichever thread that is."""

    def __getattr__(self, name: str) -> Any:
        # Names of this kind are asked of every module there is, as a module of its own would be.
        if name.startswith("__"):
            raise AttributeError(name)
        wake(self)
        return super().__getattribute__(name)


def wake(module: Sleeper) -> None:
    """Run a sleeping module; nothing where it runs already."""
    with _ONE_AT_A_TIME:
        waking = module.__dict__.pop("_waking", None)
        if waking is None:
            return
        # Under the name it was found by: PySide has given it another one meanwhile.
        shown, module.__spec__ = module.__spec__, waking
        try:
            waking.loader.exec_module(module)
        except BaseException:
            module.__dict__["_waking"] = waking  # the next who looks in is told the same
            raise
        finally:
            module.__spec__ = shown


def _stand_in(module: Sleeper) -> dict[str, Any]:
    """What of a sleeping module PySide takes without looking into it."""

    def update_mapping() -> object:
        wake(module)
        return module.update_mapping()

    def of_no_import(*_: object, **__: object) -> None:
        """None is about writing Qt's names in another way."""

    if module.__name__ == _MAPPING:
        return {"update_mapping": update_mapping}
    if module.__name__ == _FEATURE:
        return {"feature_import": of_no_import, "feature_imported": of_no_import}
    return {}


class _Later:
    """Puts a sleeper where a module was to be run."""

    def __init__(self, then: "LoaderProtocol") -> None:
        self._then = then

    def load_module(self, fullname: str) -> ModuleType:
        """The old way to load, which nobody goes."""
        return self._then.load_module(fullname)

    def create_module(self, spec: ModuleSpec) -> Sleeper:
        """The sleeper."""
        return Sleeper(spec.name)

    def exec_module(self, module: Sleeper) -> None:
        """Leave it asleep."""
        module.__dict__["_waking"] = ModuleSpec(module.__name__, self._then)  # type: ignore[arg-type]
        module.__dict__.update(_stand_in(module))


class _Finder:
    """Finds the sleepers with whoever would have found them, and has them run later."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module by its name, asleep; None of any other."""
        if name not in SLEEPERS:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = (finder.find_spec(name, path, target) for finder in others)
        spec = next((one for one in found if one is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _Later(spec.loader)  # type: ignore[assignment]  # a loader in all it does
        return spec


class _Finders(Finders):
    """Finders of which the first stays the first: PySide puts its own in front of all."""

    def insert(self, place: SupportsIndex, finder: "MetaPathFinderProtocol", /) -> None:
        super().insert(max(1, int(place)), finder)


@contextmanager
def left_asleep() -> Iterator[None]:
    """While PySide is first loaded: leave asleep what no window needs of it."""
    usual = sys.meta_path
    sys.meta_path = _Finders([_Finder(), *usual])
    try:
        yield
    finally:
        usual[:] = sys.meta_path[1:]
        sys.meta_path = usual
