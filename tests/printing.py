"""A real print queue for tests: a CUPS server of its own, with queues that print into files.

It needs `cups`, `cups-client` and `cups-filters` of the distribution, and must be run as root
(cupsd changes to the user `lp`). Hard won: `User root` in cups-files.conf makes cupsd end without a
word; FileDevice must be Yes; the PPD decides what reaches the device, here a PDF.
"""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

PPD = Path("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd")
SERVER = Path("/usr/sbin/cupsd")
_CUPSD = """LogLevel info
Listen {socket}
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
_FILES = """SystemGroup lpadmin root
User lp
Group lp
ServerRoot {0}/etc
RequestRoot {0}/spool
TempDir {0}/spool/tmp
CacheDir {0}/cache
StateDir {0}/run
ErrorLog {0}/log/error_log
AccessLog {0}/log/access_log
PageLog {0}/log/page_log
FileDevice Yes
"""


def why_no_queue() -> str:
    """Why no print queue can be made here; empty where one can."""
    if not SERVER.exists() or not PPD.exists() or shutil.which("lp") is None:
        return "no CUPS here: apt-get install cups cups-client cups-filters"
    if os.geteuid() != 0:
        return "a CUPS server of one's own can only be started by root"
    return ""


class PrintQueue:
    """A server with one queue `name`; what is printed lies in `out`, the latest job only."""

    def __init__(self, name: str = "Office") -> None:
        self.name = name
        self._folder = Path(tempfile.mkdtemp(prefix="cups-"))
        self.socket = str(self._folder / "run" / "cups.sock")
        self.out = self._folder / "out" / "job.pdf"
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which programs find this server's queue."""
        return {**os.environ, "CUPS_SERVER": self.socket}

    def __enter__(self) -> "PrintQueue":
        folder = self._folder
        folder.chmod(0o755)
        for below in ("etc/ppd", "spool/tmp", "cache", "run", "log", "out"):
            (folder / below).mkdir(parents=True)
        (folder / "out").chmod(0o1777)
        (folder / "cupsd.conf").write_text(_CUPSD.format(socket=self.socket))
        (folder / "cups-files.conf").write_text(_FILES.format(folder))
        for below in ("spool", "cache", "run"):
            self._run("chown", "-R", "root:lp", str(folder / below))
        (folder / "spool" / "tmp").chmod(0o770)
        self._server = subprocess.Popen(
            [SERVER, "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait_until_it_runs()
        self._run("lpadmin", "-p", self.name, "-E", "-v", f"file:{self.out}", "-P", str(PPD))
        self._run("lpadmin", "-d", self.name)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(timeout=20)
        shutil.rmtree(self._folder, ignore_errors=True)

    def pages_logged(self) -> list[int]:
        """How many pages each job had, as CUPS counted them."""
        log = self._folder / "log" / "page_log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [int(line.partition(" total ")[2].split()[0]) for line in lines]

    def printed(self, jobs: int = 1, patience: float = 60) -> bytes:
        """The PDF that the printer was sent, once it has finished so many jobs."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if len(self.pages_logged()) >= jobs and self.out.exists() and self.out.stat().st_size:
                time.sleep(0.3)
                return self.out.read_bytes()
            time.sleep(0.1)
        raise TimeoutError("the job did not end; the server says:\n" + self._log())

    def _wait_until_it_runs(self) -> None:
        for _ in range(200):
            said = subprocess.run(
                ["lpstat", "-r"],  # noqa: S607  the one of the system
                env={**self.environment, "LC_ALL": "C"},
                capture_output=True,
                text=True,
                check=False,
            )
            if "is running" in said.stdout:
                return
            time.sleep(0.05)
        raise RuntimeError("cupsd did not start:\n" + self._log())

    def _log(self) -> str:
        log = self._folder / "log" / "error_log"
        return log.read_text()[-600:] if log.exists() else ""

    def _run(self, *words: str) -> None:
        subprocess.run(words, env=self.environment, check=True, stderr=subprocess.DEVNULL)
