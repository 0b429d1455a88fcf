"""Where the sample applications are."""

from pathlib import Path

import pytest

TABLES = {".xlsx", ".xls", ".csv"}

_HERE = Path(__file__).resolve().parent.parent / "applications"


@pytest.fixture
def samples(request: pytest.FixtureRequest) -> Path:
    """The sample applications: those of the tests, else the ones beside the checkout."""
    if (_HERE / "scheme.json").is_file():
        return _HERE
    shared: Path = request.getfixturevalue("shared")
    return shared / "samples" / "applications"


@pytest.fixture
def arrived(samples: Path) -> tuple[Path, ...]:
    """What came by e-mail: the sample tables by name, then the messages."""
    tables = sorted(path for path in samples.iterdir() if path.suffix in TABLES)
    return (*tables, samples / "mail")
