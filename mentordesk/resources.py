"""Where the files of resources/ are: in a checkout, in an installed wheel, in a frozen program."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PLACES = (_HERE / "_resources", _HERE.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a file or folder below resources/; FileNotFoundError where it is missing."""
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"MentorDesk's file {'/'.join(parts)} is missing: install it again.")
