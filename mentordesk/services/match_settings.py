"""The settings of a match as JSON, as an intake keeps them, and back."""

from typing import Any

from mentordesk.domain.cohort import MatchSettings, Quota

_LINES = ("employer_aliases", "topic_synonyms")
VERSION = 1
"""The version of the JSON form; a later one is refused, not guessed at."""


def settings_from(kept: Any) -> MatchSettings:
    """The settings of an intake from their JSON form; what is not set is as by default."""
    values = dict(kept or {})
    known = {name: values[name] for name in MatchSettings.__slots__ if name in values}
    known["switched_off"] = frozenset(values.get("switched_off", ()))
    known["quotas"] = tuple(Quota(**quota) for quota in values.get("quotas", ()))
    known |= {name: tuple(tuple(line) for line in values.get(name, ())) for name in _LINES}
    numbers = values.get("parameters", {})
    known["parameters"] = {name: tuple(numbers[name]) for name in numbers}
    return MatchSettings(**known)


def settings_json(settings: MatchSettings) -> dict[str, Any]:
    """The JSON form of an intake's settings."""
    values = {name: getattr(settings, name) for name in MatchSettings.__slots__}
    return values | {
        "version": VERSION,
        "switched_off": sorted(settings.switched_off),
        "quotas": [
            {"field": quota.field, "value": quota.value, "at_most": quota.at_most}
            for quota in settings.quotas
        ],
        **{name: [list(line) for line in getattr(settings, name)] for name in _LINES},
        "parameters": {name: list(numbers) for name, numbers in settings.parameters.items()},
    }
