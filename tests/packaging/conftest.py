"""Makes the modules of packaging/ importable, as they are beside dev.py."""

import sys
from pathlib import Path

# At the end: the folder must never hide anything that is installed.
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
