"""Keeps a file of the present version for ever: `python -m tests.programmes.make`.

To be run once, when a version's schema is final and before it is released. A file that is there
already is only written over with --again, as long as no release has written files of its version.
"""

import lzma
import sys
import tempfile
from pathlib import Path

from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.opening import open_programme
from tests.programmes.fixtures import FOLDER


def make(folder: Path, again: bool = False) -> tuple[Path, Path]:
    """Write the demonstration and its dump as the file of the present version, both packed."""
    name = f"version-{SCHEMA_VERSION}"
    packed, dumped = folder / f"{name}.mentordesk.xz", folder / f"{name}.dump.xz"
    if packed.exists() and not again:
        raise FileExistsError(f"{packed.name} is kept already")
    with tempfile.TemporaryDirectory() as scratch:
        path = make_demonstration(Path(scratch) / f"{name}.mentordesk").programme
        desk = open_programme(path)
        assert check_programme(desk) == ()
        lines = "\n".join(dump_lines(desk))
        desk.close()
        packed.write_bytes(lzma.compress(path.read_bytes(), preset=9))
    dumped.write_bytes(lzma.compress(lines.encode("utf-8"), preset=9))
    return packed, dumped


if __name__ == "__main__":
    for path in make(FOLDER, again="--again" in sys.argv):
        sys.stdout.write(f"{path}\n")
