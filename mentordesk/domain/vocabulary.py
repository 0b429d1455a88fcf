"""The words a programme offers for choice fields, kept as data and editable per programme."""

from dataclasses import dataclass, field

from mentordesk.domain.people import folded


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its wording, other words that mean it, and its rank where order has meaning."""

    text: str
    synonyms: tuple[str, ...] = ()
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Scheme:
    """What the coordinator has configured: the form of a scheme file (see the command `new`)."""

    name: str
    organisation: str = ""
    time_zone: str = "Australia/Sydney"
    day_first: bool = True
    home_country: str = "Australia"
    home_dial: str = "+61"
    currency: str = "AUD"
    options: dict[str, tuple[Option, ...]] = field(default_factory=dict)

    def texts(self, vocabulary: str) -> tuple[str, ...]:
        """The wordings of one vocabulary, in its order; empty for one the programme has not."""
        return tuple(option.text for option in self.options.get(vocabulary, ()))


def find_option(options: tuple[Option, ...], words: str) -> Option | None:
    """The option these words mean exactly, by its wording or one of its synonyms."""
    wanted = folded(words)
    for option in options:
        if wanted == folded(option.text) or wanted in {folded(s) for s in option.synonyms}:
            return option
    return None
