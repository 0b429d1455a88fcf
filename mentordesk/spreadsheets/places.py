"""States and countries as people write them, for the home countries of many associations."""

import re

from mentordesk.domain.people import folded, tidy

STATES: dict[str, dict[str, str]] = {
    "australia": {
        "australian capital territory": "ACT",
        "new south wales": "NSW",
        "northern territory": "NT",
        "queensland": "QLD",
        "south australia": "SA",
        "tasmania": "TAS",
        "victoria": "VIC",
        "western australia": "WA",
    },
    "canada": {
        "alberta": "AB", "british columbia": "BC", "manitoba": "MB", "new brunswick": "NB",
        "newfoundland and labrador": "NL", "nova scotia": "NS", "ontario": "ON",
        "prince edward island": "PE", "quebec": "QC", "saskatchewan": "SK",
    },
}  # fmt: skip
_COUNTRY_NAMES = (
    "australia|new zealand|hong kong|china|singapore|malaysia|india|indonesia|japan|fiji|canada"
    "|united kingdom|uk|england|scotland|wales|ireland|united states|usa|germany|france"
    "|united states of america|south africa|papua new guinea|samoa|tonga|sri lanka|vietnam"
    "|philippines|thailand|taiwan|south korea|netherlands|sweden|norway|denmark|italy|spain"
)
COUNTRIES = frozenset(re.split(r"\|", _COUNTRY_NAMES))


def state_code(text: str, home_country: str) -> str:
    """A state by its short name where the home country has one; other places as written."""
    words = tidy(text).strip(" .,")
    table = STATES.get(home_country.casefold(), {})
    code = table.get(folded(words))
    if code is None and words.upper().replace(".", "") in table.values():
        code = words.upper().replace(".", "")
    return code or words


def is_state(text: str, home_country: str) -> bool:
    """Whether a cell names a state of the home country, long or short."""
    return state_code(text, home_country) in STATES.get(home_country.casefold(), {}).values()


def is_country(text: str) -> bool:
    """Whether a cell names a country that applicants come from."""
    return folded(text) in COUNTRIES
