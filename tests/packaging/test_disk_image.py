"""The disk image for macOS, as far as can be told elsewhere: what would run, and its papers."""

import plistlib
import sys
from pathlib import Path

import disk_image
import pytest
from environment import ROOT
from machine import SetupRefused
from PIL import Image

MACOS = ROOT / "packaging" / "macos"
TARGET = Path("mentordesk.dmg")


def programs(**settings: str) -> list[str]:
    """The first two words of each command."""
    return [" ".join(command[:2]) for command in disk_image.commands(TARGET, settings)]


def test_without_an_account_nothing_is_signed_and_nothing_leaves_the_computer() -> None:
    assert programs() == ["codesign --verify", "hdiutil create"]
    assert programs(MENTORDESK_NOTARY_PROFILE="kept") == programs()


def test_an_identity_signs_and_a_profile_notarises_what_was_signed() -> None:
    signed = {disk_image.IDENTITY: "Developer ID Application: An association"}
    assert programs(**signed)[2:] == ["codesign --sign"]
    whole = programs(**signed, MENTORDESK_NOTARY_PROFILE="kept")
    assert whole[3:] == ["xcrun notarytool", "xcrun stapler", "spctl --assess"]


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac makes it")
def test_elsewhere_one_sentence_says_that_a_mac_is_needed() -> None:
    with pytest.raises(SetupRefused, match="only be made on a Mac"):
        disk_image.make()


def test_the_recipe_and_the_papers_agree() -> None:
    recipe = (ROOT / "packaging" / "frozen" / "mentordesk.spec").read_text(encoding="utf-8")
    assert disk_image.IDENTITY in recipe
    assert f'name="{disk_image.BUNDLE.name}"' in recipe
    rights = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert list(rights) == ["com.apple.security.cs.allow-unsigned-executable-memory"]
    with Image.open(MACOS / "mentordesk.icns") as icon:
        assert max(icon.info["sizes"]) == (512, 512, 2)
