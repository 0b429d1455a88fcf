"""Is a signed code genuine? By the keys that are known, a withdrawal list, and a register."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from mentordesk.documents.facts import long_date
from mentordesk.documents.signing.codes import SignedCode, digits_in, read_code
from mentordesk.documents.signing.keys import name_of_short, read_key_file
from mentordesk.documents.signing.statement import CutShort, NoStatement, Statement
from mentordesk.documents.signing.withdrawals import LARGEST, WithdrawalList, read_list
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.certificate_facts import thawed
from mentordesk.services.signing.keys import key_folder, read_keys
from mentordesk.services.verification import (
    Verdict,
    VerifyResult,
    altered,
    find_certificate,
    judged,
    without_certificate,
)
from mentordesk.storage.desk import Desk

_LEAST_DIGITS = 100
"""A code is longer than any number a person types."""


@dataclass(frozen=True)
class Known:
    """What a certificate is held against: keys by name (32 bytes), a register, a list; or none."""

    keys: Mapping[str, bytes] = field(default_factory=dict)
    desk: Desk | None = None
    withdrawn: WithdrawalList | None = None


def load_known(desk: Desk | None = None, withdrawn: Path | None = None) -> Known:
    """The keys of this computer and of a programme, and a withdrawal list that one of them signed.

    Raises Unreadable where the list cannot be used.
    """
    keys = dict(_keys_here())
    if desk is not None:
        with desk.reading() as session:
            keys |= {row.name: row.public for row in read_keys(session)}
    return Known(keys, desk, None if withdrawn is None else _list(withdrawn, keys))


def _keys_here() -> Mapping[str, bytes]:
    """The public halves of the keys whose files are on this computer; damaged ones are left out."""
    found = {}
    for path in sorted(key_folder().glob("*.json")):
        try:
            file = read_key_file(path.read_bytes(), path.name)
        except (OSError, Unreadable):
            continue
        found[file.name] = file.public
    return found


def _list(path: Path, keys: Mapping[str, bytes]) -> WithdrawalList:
    try:
        if path.stat().st_size > LARGEST:
            raise Unreadable(f"The file {path.name} is no list of withdrawn certificates.")
        return read_list(path.read_bytes(), path.name, keys)
    except OSError as error:
        raise Unreadable(f"The file {path.name} cannot be read. Check the name.") from error


def looks_like_code(text: str) -> bool:
    """Whether a text is a code or its web address, rather than a certificate's number."""
    try:
        return "#" in text or len(digits_in(text)) >= _LEAST_DIGITS
    except NoStatement:
        return False


def prove(text: str, known: Known) -> VerifyResult:
    """The verdict on a code, or on a web address that ends in one.

    Raises Refused, in one sentence, for what is no code or is cut short.
    """
    code = read(text)
    key = name_of_short(code.key)
    number = code.stated.number
    if key not in known.keys:
        return VerifyResult(
            number,
            Verdict.UNKNOWN,
            f"The code of {number} was signed with the key {key}, which is not known here: it is "
            "another association's, or its programme was not named.",
        )
    if not code.is_by(known.keys[key]):
        return VerifyResult(
            number,
            Verdict.ALTERED,
            f"The code was altered: it claims to be {number} of {code.stated.name}, and its "
            "signature does not fit.",
        )
    if known.desk is not None:
        with known.desk.reading() as session:
            found = _by_register(session, code)
        if not found.is_genuine:
            return found
    return _by_list(code.stated, known)


def read(text: str) -> SignedCode:
    """A code that was read; raises Refused with the sentence for whoever pasted it."""
    try:
        return read_code(text)
    except CutShort as error:
        raise Refused(
            "The code is cut short, so nothing can be said about it. Copy the whole of it."
        ) from error
    except NoStatement as error:
        raise Refused(f"This is not the code of a certificate: {error}.") from error


def _by_register(session: Session, code: SignedCode) -> VerifyResult:
    """What the register says of a code whose signature is good."""
    certificate = find_certificate(session, code.stated.number.upper())
    if certificate is None:
        return without_certificate(session, code.stated.number)
    kept = thawed(certificate.facts)
    # A person who was erased has neither name nor code left; the signature speaks for the paper.
    if kept.code and read_code(kept.code).stated != code.stated:
        return altered(certificate, "was signed with other facts than")
    return judged(session, certificate)


def _by_list(stated: Statement, known: Known) -> VerifyResult:
    """The verdict on a signed statement, as far as a list can tell."""
    listed = known.withdrawn.entries.get(stated.number) if known.withdrawn else None
    if listed is not None:
        verdict = Verdict.REPLACED if listed.state == "replaced" else Verdict.WITHDRAWN
        day = "" if listed.on is None else f" on {long_date(listed.on)}"
        return VerifyResult(
            stated.number, verdict, f"{stated.number} counts no longer: it was {verdict}{day}."
        )
    asked = known.desk is not None or known.withdrawn is not None
    unsure = "" if asked else " Whether it was withdrawn since, only the register or a list tells."
    return VerifyResult(
        stated.number, Verdict.GENUINE, f"{stated.number} is genuine: {said(stated)}.{unsure}"
    )


def said(stated: Statement) -> str:
    """What a code states, in one line."""
    hours = "" if stated.hours is None else f", {how_many(stated.hours, 'hour')}"
    intake = f" ({stated.intake})" if stated.intake else ""
    return (
        f"{stated.name} as {stated.role} in the {stated.scheme}{intake}, "
        f"{long_date(stated.starts)} to {long_date(stated.ends)}{hours}, "
        f"issued {long_date(stated.issued_on)}"
    )
