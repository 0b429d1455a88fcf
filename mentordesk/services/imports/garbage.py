"""Pausing Python's search for garbage cycles while many plain values are built.

A list of 5,000 people makes half a million small values that all stay; searching them again and
again for cycles, of which there are none, costs a third of an import (tests/bench/bench_import).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_garbage_search() -> Iterator[None]:
    """No search for cycles inside; as it was before afterwards, whatever is raised."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
