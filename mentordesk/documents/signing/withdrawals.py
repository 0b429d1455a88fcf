"""The list of certificates that count no longer: numbers, states and days, signed; no names."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mentordesk.documents.signing.codes import is_signed
from mentordesk.documents.signing.keys import Key, raw_of, text_of
from mentordesk.domain.refusals import Unreadable

LIST_NAME = "withdrawn.json"
LARGEST = 20_000_000
_ABOUT = b"mentordesk withdrawals 1\0"
_FORMAT = "mentordesk-withdrawals"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A certificate that counts no longer: withdrawn or replaced, and the day where it is known."""

    number: str
    state: str
    on: date | None


@dataclass(frozen=True, slots=True)
class WithdrawalList:
    """A list as it was signed, at a moment, with which key."""

    made: datetime
    key: str
    entries: Mapping[str, Withdrawal]


def signed_list(entries: Sequence[Withdrawal], made: datetime, key: Key) -> bytes:
    """The file of a list: what is signed stands in it as one text, so that no space is in doubt."""
    listed = json.dumps(
        {
            "made": made.isoformat(),
            "entries": [
                {"number": one.number, "state": one.state}
                | ({} if one.on is None else {"on": str(one.on)})
                for one in entries
            ],
        },
        separators=(",", ":"),
    )
    signature = key.private.sign(_ABOUT + listed.encode())
    file = {
        "format": _FORMAT,
        "version": 1,
        "key": key.name,
        "list": listed,
        "signature": text_of(signature),
    }
    return json.dumps(file, indent=1).encode() + b"\n"


def read_list(raw: bytes, name: str, keys: Mapping[str, bytes]) -> WithdrawalList:
    """A list from its file, proved with one of the keys (name -> 32 bytes); Unreadable else."""
    try:
        file = json.loads(raw)
        sound = file["format"] == _FORMAT and file["version"] == 1
        listed, key, signature = str(file["list"]), str(file["key"]), raw_of(file["signature"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unreadable(f"The file {name} is no list of withdrawn certificates.") from error
    if not sound:
        raise Unreadable(
            f"The list {name} was made by a later version of MentorDesk. Update this one."
        )
    if key not in keys:
        raise Unreadable(
            f"The list {name} was signed with the key {key}, which is not known here, so it was "
            "not used."
        )
    if not is_signed(keys[key], _ABOUT + listed.encode(), signature):
        raise Unreadable(f"The list {name} was altered since it was signed, so it was not used.")
    return _read(json.loads(listed), key)


def _read(listed: Any, key: str) -> WithdrawalList:
    """What a list says; its signature was proved, so it is ours and well formed."""
    entries = [
        Withdrawal(
            str(one["number"]),
            str(one["state"]),
            date.fromisoformat(one["on"]) if "on" in one else None,
        )
        for one in listed["entries"]
    ]
    made = datetime.fromisoformat(listed["made"])
    return WithdrawalList(made, key, {one.number: one for one in entries})
