"""Calendar files read by ical.js, the parser of Thunderbird, in node.

`python -m tests.messages.ical_js` fetches ical.js with npm into a temporary folder and runs the
tests that need it; in any other run they are skipped with a reason.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

FOLDER = "MENTORDESK_ICAL_JS"
"""The environment variable with the folder that holds ical.js's own `package` folder."""
_READER = """
import ICAL from %s;
let text = '';
for await (const chunk of process.stdin) text += chunk;
const calendar = new ICAL.Component(ICAL.parse(text));
const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
const show = (zone) => new Intl.DateTimeFormat('en-AU',
  {timeZone: zone, dateStyle: 'full', timeStyle: 'short'}).format(event.startDate.toJSDate());
console.log(JSON.stringify({
  method: calendar.getFirstPropertyValue('method'),
  uid: event.uid, sequence: event.sequence, summary: event.summary,
  location: event.location, description: event.description,
  status: event.component.getFirstPropertyValue('status'),
  organizer: event.organizer,
  starts: event.startDate.toJSDate().toISOString(),
  ends: event.endDate.toJSDate().toISOString(),
  sydney: show('Australia/Sydney'), perth: show('Australia/Perth'),
  hongKong: show('Asia/Hong_Kong'),
}));
"""


def why_not() -> str:
    """Why ical.js cannot be asked here; empty where it can."""
    if shutil.which("node") is None:
        return "there is no node on this computer"
    folder = os.environ.get(FOLDER, "")
    if not folder or not (Path(folder) / "package" / "dist" / "ical.js").is_file():
        return f"{FOLDER} names no folder with ical.js; run python -m tests.messages.ical_js"
    return ""


def read(content: bytes) -> dict[str, Any]:
    """What ical.js makes of a calendar file."""
    node = shutil.which("node")
    assert node is not None
    module = (Path(os.environ[FOLDER]) / "package" / "dist" / "ical.js").as_uri()
    done = subprocess.run(
        [node, "--input-type=module", "--eval", _READER % json.dumps(module)],
        input=content,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def main() -> int:
    """Fetch ical.js and run the tests that ask it."""
    npm = shutil.which("npm")
    if npm is None:
        print("There is no npm on this computer; install node first.")  # noqa: T201 - a command
        return 1
    with tempfile.TemporaryDirectory(prefix="ical-js-") as folder:
        subprocess.run([npm, "pack", "ical.js", "--silent"], cwd=folder, check=True)
        archive = next(Path(folder).glob("ical.js-*.tgz"))
        shutil.unpack_archive(archive, folder, filter="data")
        tests = [sys.executable, "-m", "pytest", "-q", "tests/messages/test_calendars.py"]
        return subprocess.run(tests, env=os.environ | {FOLDER: folder}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
