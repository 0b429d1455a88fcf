"""Numbers and amounts of money as the computer's place writes them.

The core writes them in English: "1,208.3", "AUD 1,200.50". In Germany they are "1.208,3" and
"AUD 1.200,50": the currency stays before its amount, as the programme's papers have it.
"""

import re

from PySide6.QtCore import QLocale

_NUMBER = re.compile(r"([A-Z]{3} )?([\u2212-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?")


def said_as_amount(text: str) -> str | None:
    """An English number or amount of money in the locale's writing; None where it is neither.

    "1208" is left alone (it may be a year, a postcode or somebody's number), and so is "1.2.3".
    """
    found = _NUMBER.fullmatch(text)
    if found is None or not (found[1] or found[4] or "," in found[3]):
        return None
    whole, places = found[3].replace(",", ""), found[4] or ""
    amount = QLocale().toString(float(f"{whole}.{places}"), "f", len(places))
    return f"{found[1] or ''}{found[2]}{amount}"


def amount_in_words(text: str) -> str:
    """The same; what is neither stays as it is."""
    return said_as_amount(text) or text


def usual_currency(otherwise: str) -> str:
    """The code of the money people pay with where they are; `otherwise` where that is not known."""
    return QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or otherwise
