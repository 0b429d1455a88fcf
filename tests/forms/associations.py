"""Associations: where they are, the words of their choices, and their own scheme file."""

from dataclasses import dataclass

from mentordesk.domain.vocabulary import Option, Scheme
from tests.forms.countries import (
    AUSTRALIA,
    BRITAIN,
    CANADA,
    GERMANY,
    INDIA,
    IRELAND,
    NZ,
    SINGAPORE,
    SOUTH_AFRICA,
    STATES,
    VOCABULARIES,
    Place,
)
from tests.forms.more_vocabularies import LATER_PLACES, LATER_VOCABULARIES
from tests.forms.vocabularies import MORE_VOCABULARIES

_PLACES = {
    "nurses": NZ, "engineers": CANADA, "accountants": BRITAIN, "teachers": STATES,
    "curators": BRITAIN, "social workers": AUSTRALIA, "pharmacists": IRELAND,
    "vets": BRITAIN, "planners": CANADA, "translators": STATES,
    "archivists": STATES, "surveyors": BRITAIN, "physiotherapists": CANADA,
    "lawyers": BRITAIN, "alumni": STATES, "management accountants": SINGAPORE,
    "women in software": GERMANY, "midwives": AUSTRALIA, "psychologists": SOUTH_AFRICA,
    "architects": IRELAND, "young scientists": CANADA, "dietitians": NZ,
    "bankers": SINGAPORE, "founders": GERMANY, "chemists": BRITAIN, "chefs": IRELAND,
    "occupational therapists": AUSTRALIA,
    "actuaries": SOUTH_AFRICA, "speech therapists": STATES, "foresters": BRITAIN,
    "public servants": AUSTRALIA, "journalists": STATES, "geologists": INDIA,
}  # fmt: skip
MODES = ("Video call", "Phone", "E-mail", "In person")
TIMES = ("Weekday mornings", "Weekday evenings", "Weekends")
NEAR = ("Same city", "Same state or region", "Anywhere")
_OWN = {
    "sector": ("Private practice", "Public bodies", "Charities"),
    "areas": ("Winning work", "Exams", "Managing people", "Changing jobs"),
    "career_stage": ("Trainee", "Qualified", "Manager", "Partner"),
}
"""What people answer where an association has set up no vocabulary."""


@dataclass(frozen=True, slots=True)
class Association:
    """One association; `configured` says whether its choices are known to its programme."""

    name: str
    place: Place
    choices: dict[str, tuple[str, ...]]
    configured: bool

    @property
    def scheme(self) -> Scheme:
        """The scheme that its coordinator has set up."""
        options = {
            name: tuple(Option(text, rank=rank) for rank, text in enumerate(texts))
            for name, texts in (self.choices if self.configured else {}).items()
        }
        place = self.place
        return Scheme(
            f"Mentoring for {self.name}", day_first=place.day_first, home_country=place.name,
            home_dial=place.dial, options=options,
        )  # fmt: skip


def association(name: str) -> Association:
    """An association by its name."""
    own = (VOCABULARIES | MORE_VOCABULARIES | LATER_VOCABULARIES)[name]
    shared = {"contact_modes": MODES, "times": TIMES, "location_pref": NEAR}
    return Association(name, (_PLACES | LATER_PLACES)[name], shared | (own or _OWN), bool(own))
