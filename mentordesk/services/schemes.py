"""Reading a scheme file: what a programme is called and the vocabularies it offers."""

import json
from pathlib import Path
from typing import Any

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.local_days import require_zone

LARGEST = 5_000_000


def read_scheme(path: Path) -> Scheme:
    """The scheme in a JSON file; raises Unreadable or Refused with one sentence."""
    try:
        if path.stat().st_size > LARGEST:
            raise Unreadable(f"{path.name} is too large for a scheme file. Nothing was changed.")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(f"{path.name} cannot be read. Nothing was changed.") from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise Unreadable(
            f"{path.name} is not a scheme file (JSON). Nothing was changed."
        ) from error
    return parse_scheme(data, path.name)


def parse_scheme(data: Any, name: str) -> Scheme:
    """The scheme in decoded JSON; raises Refused where a value is of the wrong kind."""
    if not isinstance(data, dict):
        raise Refused(f"{name} is not a scheme file: it holds no named values.")
    known = {
        "name": str,
        "organisation": str,
        "time_zone": str,
        "day_first": bool,
        "home_country": str,
        "home_dial": str,
        "currency": str,
    }
    values = {}
    for key, kind in known.items():
        if key in data:
            if not isinstance(data[key], kind):
                raise Refused(f'"{key}" in {name} has the wrong kind of value.')
            values[key] = data[key]
    if not str(values.get("name", "")).strip():
        raise Refused(f'{name} gives the scheme no "name".')
    if "time_zone" in values:
        require_zone(values["time_zone"])
    options = data.get("options", {})
    if not isinstance(options, dict):
        raise Refused(f'"options" in {name} must list the choices of each field.')
    return Scheme(**values, options={str(k): _options(k, v, name) for k, v in options.items()})


def _options(key: object, values: Any, name: str) -> tuple[Option, ...]:
    if not isinstance(values, list):
        raise Refused(f'The choices of "{key}" in {name} must be a list.')
    options = tuple(_option(value, rank, key, name) for rank, value in enumerate(values))
    if len({option.text.casefold() for option in options}) != len(options):
        raise Refused(f'A choice of "{key}" stands twice in {name}.')
    return options


def _option(value: Any, rank: int, key: object, name: str) -> Option:
    if isinstance(value, str) and value.strip():
        return Option(value.strip(), rank=rank)
    if isinstance(value, dict) and isinstance(value.get("text"), str) and value["text"].strip():
        words, order = value.get("synonyms", []), value.get("rank", rank)
        sound = isinstance(words, list) and all(isinstance(word, str) for word in words)
        if sound and isinstance(order, int) and not isinstance(order, bool):
            return Option(value["text"].strip(), tuple(words), order)
    raise Refused(f'A choice of "{key}" in {name} is neither text nor text with synonyms.')
