"""For a Mac, on a Mac: the bundle that the frozen recipe makes, signed, in a disk image, notarised.

Not run by anybody yet: see packaging/README.md. Two things of the association's Apple account are
read from the environment, never from a file of ours: MENTORDESK_SIGNING_IDENTITY ("Developer ID
Application: ..."; without it the bundle is signed for this Mac only) and MENTORDESK_NOTARY_PROFILE
(the name under which `xcrun notarytool store-credentials` keeps the rest in the keychain).
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import debian
import freezing
from environment import ROOT
from machine import SetupRefused

BUNDLE = ROOT / "dist" / "MentorDesk.app"
STAGE = ROOT / "build" / "macos"
IDENTITY, PROFILE = "MENTORDESK_SIGNING_IDENTITY", "MENTORDESK_NOTARY_PROFILE"


def make() -> Path:
    """Freeze, and make dist/mentordesk-VERSION-macos-ARCHITECTURE.dmg; SetupRefused elsewhere."""
    if sys.platform != "darwin":
        raise SetupRefused("A bundle for macOS can only be made on a Mac.")
    freezing.freeze()
    freezing.try_program(BUNDLE / "Contents" / "MacOS" / "mentordesk")
    name = f"mentordesk-{debian.version()}-macos-{platform.machine()}.dmg"
    target = ROOT / "dist" / name
    shutil.rmtree(STAGE, ignore_errors=True)
    STAGE.mkdir(parents=True)
    shutil.copytree(BUNDLE, STAGE / BUNDLE.name, symlinks=True)
    (STAGE / "Applications").symlink_to("/Applications")
    for command in commands(target, os.environ):
        if subprocess.run(command, check=False).returncode != 0:
            raise SetupRefused(f"{' '.join(command[:2])} failed (see above).")
    return target


def commands(target: Path, settings: Mapping[str, str]) -> list[Sequence[str]]:
    """What is run, in order; what is signed and notarised only where the account is known."""
    identity, profile = settings.get(IDENTITY), settings.get(PROFILE)
    image = ["-volname", "MentorDesk", "-srcfolder", str(STAGE), "-format", "UDZO", "-ov"]
    steps: list[Sequence[str]] = [
        ("codesign", "--verify", "--deep", "--strict", str(BUNDLE)),
        ("hdiutil", "create", *image, str(target)),
    ]
    if identity:
        steps.append(("codesign", "--sign", identity, "--timestamp", str(target)))
    if identity and profile:
        wait = ("--keychain-profile", profile, "--wait")
        steps.append(("xcrun", "notarytool", "submit", str(target), *wait))
        steps.append(("xcrun", "stapler", "staple", str(target)))
        opened = ("--type", "open", "--context", "context:primary-signature")
        steps.append(("spctl", "--assess", *opened, str(target)))
    return steps
