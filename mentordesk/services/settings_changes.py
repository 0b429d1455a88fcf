"""The match settings of an intake: read, checked, changed, copied from another intake.

Everything is checked before anything is kept: a wrong value is one sentence and changes nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from mentordesk.domain.cohort import MatchSettings
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.matching.criteria import CRITERIA, criteria_of, weights_of
from mentordesk.matching.objective import require_numbers
from mentordesk.services.match_settings import VERSION, settings_from, settings_json
from mentordesk.services.matching import change_settings
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake

NOTHING = "Nothing was changed."
LARGEST = 1_000_000
_KINDS: dict[str, tuple[type, ...]] = {
    "weights": (dict,),
    "switched_off": (list,),
    "same_stage_allowed": (bool,),
    "floor": (int, type(None)),
    "most_mentors_used": (bool,),
    "raise_floor": (bool,),
    "left_out_bonus": (int,),
    "quotas": (list,),
    "employer_aliases": (list,),
    "topic_synonyms": (list,),
    "parameters": (dict,),
}
"""The names of the JSON form, and what kind of value each has."""


def load_settings(desk: Desk, intake_id: int) -> MatchSettings:
    """The match settings an intake has of its own; what was never set is as by default.

    `weights` are always filled in, so that sliders have a value to show.
    """
    with desk.reading() as session:
        settings = settings_from(session.get_one(Intake, intake_id).match_settings)
    if settings.weights:
        return settings
    return replace(settings, weights={c.key: c.weight for c in CRITERIA})


def save_settings(desk: Desk, intake_id: int, settings: MatchSettings) -> None:
    """Check and keep the settings of an intake in one undoable step; raises Refused."""
    require_sound(settings)
    change_settings(desk, intake_id, settings)


def require_sound(settings: MatchSettings) -> None:
    """Raise Refused with one sentence unless the settings can be matched with."""
    known = {c.key for c in CRITERIA}
    for key in (*settings.weights, *settings.switched_off):
        if key not in known:
            raise Refused(f"There is no criterion called {key}. {NOTHING}")
    for key in settings.parameters:
        if key.partition(".")[0] not in known:
            raise Refused(f"There is no criterion for the number {key}. {NOTHING}")
    try:
        weights_of(settings)
        criteria_of(settings)
        require_numbers(settings)
    except Refused as refusal:
        raise Refused(f"{refusal} {NOTHING}") from refusal
    if settings.floor is not None and not 0 <= settings.floor <= 100:
        raise Refused(f"The lowest score accepted must be from 0 to 100. {NOTHING}")


def parse_settings(values: Any) -> MatchSettings:
    """The settings in decoded JSON; raises Refused for an unknown name or a value of wrong kind."""
    if not isinstance(values, dict):
        raise Refused(f"Match settings are named values in JSON. {NOTHING}")
    if values.get("version", VERSION) != VERSION:
        raise Refused(
            f"These match settings are of a later version of MentorDesk. {NOTHING} Use that one."
        )
    rest = {name: value for name, value in values.items() if name != "version"}
    for name, value in rest.items():
        _require_kind(str(name), value)
    try:
        settings = settings_from(rest)
    except (TypeError, ValueError, KeyError) as error:
        raise Refused(f"A list in the match settings has the wrong form. {NOTHING}") from error
    _require_elements(settings)
    require_sound(settings)
    return settings


def _require_kind(name: str, value: Any) -> None:
    if name not in _KINDS:
        known = ", ".join(_KINDS)
        raise Refused(f"There is no match setting called {name}; there are {known}. {NOTHING}")
    kinds = _KINDS[name]
    wrong_number = isinstance(value, bool) and bool not in kinds
    if not isinstance(value, kinds) or wrong_number:
        raise Refused(f"The match setting {name} has the wrong kind of value. {NOTHING}")


def _require_elements(settings: MatchSettings) -> None:
    """What lists and tables hold: whole numbers and texts, nothing else."""
    numbers = [*settings.weights.values(), *(n for p in settings.parameters.values() for n in p)]
    numbers += [quota.at_most for quota in settings.quotas]
    texts: list[Any] = [*settings.switched_off]
    texts += [word for line in settings.employer_aliases for word in line]
    texts += [word for line in settings.topic_synonyms for word in line]
    texts += [text for quota in settings.quotas for text in (quota.field, quota.value)]
    if any(isinstance(n, bool) or not isinstance(n, int) for n in numbers):
        raise Refused(
            f"A weight, a number or a quota in the match settings is no whole number. {NOTHING}"
        )
    if not all(isinstance(text, str) for text in texts):
        raise Refused(f"A name in the match settings is no text. {NOTHING}")


def read_settings(path: Path) -> MatchSettings:
    """The settings in a JSON file; raises Unreadable or Refused with one sentence."""
    try:
        if path.stat().st_size > LARGEST:
            raise Unreadable(f"{path.name} is too large for match settings. {NOTHING}")
        values = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(f"{path.name} cannot be read. {NOTHING}") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{path.name} is not JSON. {NOTHING}") from error
    return parse_settings(values)


def changed_settings(settings: MatchSettings, changes: Mapping[str, Any]) -> MatchSettings:
    """The settings with some values in their JSON form changed; weights one by one. Refused."""
    values = settings_json(settings)
    for name, value in changes.items():
        whole, _, part = name.partition(".")
        if whole == "weights" and part:
            values["weights"] = {**values["weights"], part: value}
        elif whole == "parameters" and part:
            values["parameters"] = {**values["parameters"], part: value}
        else:
            values[name] = value
    return parse_settings(values)
