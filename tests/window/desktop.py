"""A desktop of our own: a private X server with a window manager, a real pointer and keyboard.

    with Desktop(1280, 800) as desktop:
        desktop.spawn([sys.executable, "-m", "mentordesk", "scheme.mentordesk"])
        desktop.drag((100, 120), (500, 300))
        desktop.key("ctrl+z")

Needs Xvfb and openbox (Debian packages of these names) and python-xlib.
"""

import importlib.util
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

Point = tuple[float, float]
T = TypeVar("T")
STEPS = 14
PAUSE = 0.02
_MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


def what_is_missing() -> str:
    """The sentence that says what a desktop of our own would need, or nothing."""
    programs = [name for name in ("Xvfb", "openbox") if shutil.which(name) is None]
    if importlib.util.find_spec("Xlib") is None:
        programs.append("python-xlib")
    return f"needs {' and '.join(programs)} for a virtual screen" if programs else ""


class Desktop:
    """Runs programs on a screen nobody sees, and moves the pointer as a person does."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self.size = (width, height)
        self._running: list[subprocess.Popen[bytes]] = []
        self.environment: dict[str, str] = {}
        self._display: Any = None

    def __enter__(self) -> "Desktop":
        readable, writable = os.pipe()
        screen = f"{self.size[0]}x{self.size[1]}x24"
        command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", screen]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writable],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writable)
        name = f":{_first_line(readable)}"
        self.environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self._connect(name)
        self.spawn(["openbox"])
        self.wait(self._has_manager, "the window manager")
        return self

    def _connect(self, name: str) -> None:
        from Xlib import display  # noqa: PLC0415 - only where a screen can be had

        self._display = display.Display(name)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for program in reversed(self._running):
            stop(program)
        self._display.close()
        stop(self._server)

    def spawn(
        self,
        command: Sequence[str],
        more: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program on this screen, in a folder; it is stopped at the end."""
        environment = {**self.environment, **(more or {})}
        program = subprocess.Popen(command, env=environment, cwd=folder)
        self._running.append(program)
        return program

    def wait(self, what: Callable[[], T | None], name: str, seconds: float = 30) -> T:
        """Wait until something is there and return it; TimeoutError names what was not."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = what()
            if found:
                return found
            time.sleep(0.03)
        raise TimeoutError(f"waited {seconds} s for {name}")

    def _has_manager(self) -> bool:
        from Xlib import X  # noqa: PLC0415 - only where a screen can be had

        atom = self._display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        root = self._display.screen().root
        return root.get_full_property(atom, X.AnyPropertyType) is not None

    # -- pointer and keyboard ------------------------------------------------------------------

    def _feed(self, kind: str, detail: int = 0, at: Point = (0, 0)) -> None:
        from Xlib import X  # noqa: PLC0415 - only where a screen can be had
        from Xlib.ext import xtest  # noqa: PLC0415

        x, y = int(at[0]), int(at[1])
        xtest.fake_input(self._display, getattr(X, kind), detail, x=x, y=y)
        self._display.sync()

    def move(self, at: Point) -> None:
        """Put the pointer somewhere."""
        self._feed("MotionNotify", at=at)

    def press(self, button: int = 1) -> None:
        """Press a button of the pointer and hold it."""
        self._feed("ButtonPress", button)

    def release(self, button: int = 1) -> None:
        """Let a button go."""
        self._feed("ButtonRelease", button)

    def click(self, at: Point, button: int = 1) -> None:
        """Click somewhere."""
        self.move(at)
        time.sleep(PAUSE)
        self.press(button)
        time.sleep(PAUSE)
        self.release(button)

    def glide(self, start: Point, end: Point) -> None:
        """Move the pointer along a line, as a hand does."""
        for step in range(1, STEPS + 1):
            part = step / STEPS
            self.move(
                (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
            )
            time.sleep(PAUSE)

    def drag(
        self, start: Point, end: Point, before_release: Callable[[], object] | None = None
    ) -> None:
        """Press at one place, glide to another, let go there."""
        self.move(start)
        time.sleep(PAUSE)
        self.press()
        time.sleep(PAUSE)
        self.glide(start, end)
        time.sleep(5 * PAUSE)
        if before_release is not None:
            before_release()
        self.release()

    def key(self, keys: str) -> None:
        """Press keys together: "ctrl+z", "Return", "space"."""
        codes = [self._code(name) for name in keys.split("+")]
        for code in codes:
            self._feed("KeyPress", code)
        for code in reversed(codes):
            self._feed("KeyRelease", code)

    def hold(self, key: str) -> None:
        """Press a modifier and keep it down: "ctrl"."""
        self._feed("KeyPress", self._code(key))

    def let_go(self, key: str) -> None:
        """Let a modifier go again."""
        self._feed("KeyRelease", self._code(key))

    def _code(self, key: str) -> int:
        from Xlib import XK  # noqa: PLC0415 - only where a screen can be had

        code: int = self._display.keysym_to_keycode(XK.string_to_keysym(_MODIFIERS.get(key, key)))
        return code

    def type(self, words: str) -> None:
        """Type words of Latin letters, digits and signs, as a person does key by key."""
        from Xlib import XK  # noqa: PLC0415 - only where a screen can be had

        shift = self._display.keysym_to_keycode(XK.XK_Shift_L)
        for letter in words:
            # X names the Latin letters and signs by their place in Latin 1.
            code = self._display.keysym_to_keycode(ord(letter))
            with_shift = self._display.keycode_to_keysym(code, 0) != ord(letter)
            if with_shift:
                self._feed("KeyPress", shift)
            self._feed("KeyPress", code)
            self._feed("KeyRelease", code)
            if with_shift:
                self._feed("KeyRelease", shift)

    def screenshot(self, path: Path) -> Path:
        """What a person would see now, window frame and drag picture included."""
        from PIL import Image  # noqa: PLC0415 - only for looking
        from Xlib import X  # noqa: PLC0415 - only where a screen can be had

        width, height = self.size
        root = self._display.screen().root
        raw = root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF)
        Image.frombytes("RGB", self.size, raw.data, "raw", "BGRX").save(path)
        return path


def _first_line(readable: int) -> str:
    """The server writes its number and then a newline; closing between the two would kill it."""
    with os.fdopen(readable) as lines:
        return lines.readline().strip()


def stop(program: subprocess.Popen[bytes]) -> None:
    """Ask a program to end, and end it where it does not."""
    if program.poll() is None:
        program.terminate()
        try:
            program.wait(5)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
