"""Where the sample applications are."""

from pathlib import Path

import pytest

_HERE = Path(__file__).resolve().parent.parent / "applications"


@pytest.fixture
def samples(request: pytest.FixtureRequest) -> Path:
    """The sample applications: those of the tests, else the ones beside the checkout."""
    if (_HERE / "scheme.json").is_file():
        return _HERE
    shared: Path = request.getfixturevalue("shared")
    return shared / "samples" / "applications"
