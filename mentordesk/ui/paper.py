"""The paper people print on where they are: US Letter in North America, A4 elsewhere."""

from PySide6.QtCore import QLocale

_COUNTRY = QLocale.Country
_LETTER = frozenset(
    {
        _COUNTRY.UnitedStates,
        _COUNTRY.Canada,
        _COUNTRY.Mexico,
        _COUNTRY.Philippines,
        _COUNTRY.PuertoRico,
        _COUNTRY.Chile,
        _COUNTRY.Colombia,
        _COUNTRY.Venezuela,
    }
)


def usual_paper() -> str:
    """ "A4" or "Letter", by the country of the computer's settings."""
    return "Letter" if QLocale().territory() in _LETTER else "A4"
