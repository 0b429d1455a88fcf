"""The licences that the program carries are those of what it is shipped with."""

import re
from importlib import metadata

import licences
import pytest


def parts() -> dict[str, str]:
    """Library -> its text, from the file that is shipped."""
    found = (one.partition("\n") for one in licences.TEXTS.read_text("utf-8").split("\f"))
    return {name.rpartition(" ")[0].lower().replace("_", "-"): text for name, _, text in found}


def test_the_list_is_current() -> None:
    assert licences.TARGET.read_text("utf-8") == licences.licences()


def test_every_library_shipped_is_listed() -> None:
    names = [name for name, *_ in licences.shipped()]
    assert len(names) > 25
    assert {"PySide6-Essentials", "sqlcipher3", "zxing-cpp"} <= set(names)
    assert "pytest" not in names


@pytest.mark.parametrize("name", [name for name, *_ in licences.shipped()])
def test_each_library_has_its_text(name: str) -> None:
    assert len(parts()[name.lower()]) > 500


def test_what_is_brought_along_has_its_text_too() -> None:
    installed = licences.brought_along([name for name, *_ in licences.shipped()])
    assert {one.lower().replace("_", "-") for one in installed} - set(parts()) == set()
    assert {"shiboken6", "lxml"} <= set(parts())


def test_the_lgpl_stands_there_in_full() -> None:
    text = parts()["pyside6-essentials"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_texts_are_those_of_the_installed_versions() -> None:
    shown = licences.TEXTS.read_text("utf-8")
    for name, *_ in licences.shipped():
        try:
            own = licences.own_texts(name)
        except metadata.PackageNotFoundError:
            continue
        first = re.sub(r"\f", "", own)[:400]
        assert first in shown, name
