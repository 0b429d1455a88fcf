"""The README's two commands, typed in bare systems where nothing is but Python.

Somebody without rights is told in one sentence what to have installed; an administrator has it
installed; then the main job is done without a display, and checks and tests run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Any

import roots
from environment import ROOT
from machine import SetupRefused

PLACE = f"home/{roots.PERSON}/mentordesk"
SCRIPT = ("env", "-C", f"/{PLACE}", "python3", "packaging/dev.py")
TESTS = ("tests/domain", "tests/matching", "tests/packaging", "-q")
CERTIFICATES = f"{roots.HOME}/registry.pem"
PASSED_ON = ("PIP_CERT", "PIP_INDEX_URL", "PIP_DEFAULT_TIMEOUT", "HTTPS_PROXY", "NO_PROXY")
"""What this machine may have set to reach the registry of packages."""
ADVICE = "sudo apt-get install"


def try_out(suite: str) -> str:
    """Type both commands in a copy of that system; what came of it; SetupRefused if one fails."""
    with roots.bare(suite) as root:
        root.install("python3")
        lay_checkout(root)
        settings = reach(root)
        refused = root.run([*SCRIPT, "run"], person=True, **settings)
        if refused.returncode != 1 or ADVICE not in refused.stderr or "Trace" in refused.stderr:
            raise SetupRefused(f"without rights: {refused.returncode} {refused.stderr[-500:]}")
        told = root.must([*SCRIPT, "run"], **settings)
        if not [line for line in told.splitlines() if line.endswith("certificates.pdf")]:
            raise SetupRefused(f"run made no certificates: {told[-500:]}")
        tested = root.run([*SCRIPT, "test", *TESTS], **settings)
        tests = tested.stdout
        if tested.returncode != 0:
            failed = [line for line in tests.splitlines() if "FAILED" in line]
            raise SetupRefused(f"test ended with {tested.returncode}: {'; '.join(failed[:8])}")
        python = root.must(["python3", "--version"]).strip()
    counted = [line for line in tests.splitlines() if " passed" in line]
    return f"{python}: main job done; {counted[0].strip('= ') if counted else 'no test counted'}"


def lay_checkout(root: roots.Root) -> None:
    """The last commit, as a download has it: without git's own folder, owned by the person."""
    target = root.folder / PLACE
    target.mkdir()
    packed = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=False)
    if packed.returncode != 0:
        raise SetupRefused("git cannot hand out the last commit: is this a checkout?")
    subprocess.run(["tar", "-x", "-C", str(target)], input=packed.stdout, check=True)
    root.must(["chown", "-R", roots.PERSON, f"/{PLACE}"])


def reach(root: roots.Root) -> dict[str, Any]:
    """What pip needs inside to reach the registry that this machine reaches."""
    settings: dict[str, Any] = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    if "PIP_CERT" in settings:
        # Under a name of its own: the system's list is written anew when packages are installed.
        shutil.copyfile(settings["PIP_CERT"], root.folder / CERTIFICATES[1:])
        settings["PIP_CERT"] = CERTIFICATES
    return settings
