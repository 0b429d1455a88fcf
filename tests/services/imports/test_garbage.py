"""The search for garbage is paused and goes on as before."""

import gc

import pytest

from mentordesk.services.imports.garbage import no_garbage_search


def test_the_search_goes_on_afterwards_whatever_happens() -> None:
    def fail() -> None:
        with no_garbage_search():
            seen.append(gc.isenabled())
            raise KeyError

    seen: list[bool] = []
    with pytest.raises(KeyError):
        fail()
    assert seen == [False]
    assert gc.isenabled()


def test_a_search_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with no_garbage_search():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
