"""The verification page in other engines: node for its script, a headless Chromium for the whole.

Both are skipped, with the reason printed, where they are not installed.
"""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from mentordesk.documents.signing.page import script_of_page

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--virtual-time-budget=4000",
)


def in_node(body: str, given: Any, *, without_subtle: bool = False) -> Any:
    """What `body` (an async function of `given`) returns beside the page's script."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    shim = "Object.defineProperty(globalThis, 'crypto', {value: {}});" if without_subtle else ""
    source = (
        f"{shim}{script_of_page()}\n(async (given) => {{ {body} }})({json.dumps(given)})"
        ".then((found) => console.log(JSON.stringify(found ?? null)));"
    )
    done = subprocess.run(
        [node, "--input-type=commonjs", "-"],
        input=source.encode(),
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def chromium() -> str:
    """The browser's program; skips the test where there is none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    pytest.skip("no Chromium is installed")


def dom_of(url: str, folder: Path, *flags: str) -> str:
    """The page as it stands once its script has run, as HTML."""
    done = subprocess.run(
        [chromium(), *_FLAGS, f"--user-data-dir={folder / 'browser'}", *flags, "--dump-dom", url],
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def picture_of(url: str, folder: Path, size: tuple[int, int], *flags: str) -> Path:
    """A picture of the page."""
    target = folder / "page.png"
    subprocess.run(
        [
            chromium(), *_FLAGS, f"--user-data-dir={folder / 'browser'}", *flags,
            f"--window-size={size[0]},{size[1]}", f"--screenshot={target}", url,
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )  # fmt: skip
    return target
