"""The page's script in node: it reads what Python wrote; its own Ed25519 agrees with OpenSSL's."""

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from mentordesk.documents.signing.codes import sign
from mentordesk.documents.signing.keys import Key, text_of
from mentordesk.documents.signing.withdrawals import Withdrawal, signed_list
from tests.documents.samples import COMPLEX, HOSTILE, LATIN_AND_RELATED, LONG
from tests.documents.signing.browsers import in_node
from tests.documents.signing.signed import KEY, OTHER, STATED

NAMES = [*LATIN_AND_RELATED.values(), *COMPLEX.values(), *HOSTILE, LONG, "\ufeffAna", ""]
JUDGE = """
    const lookUp = async () => given.list ? readWithdrawals(given.list, given.keys) : null;
    const found = [];
    for (const code of given.codes) found.push(await judged(code, given.keys, lookUp));
    return found;
"""
BOTH = pytest.mark.parametrize("without_subtle", [False, True], ids=["WebCrypto", "own means"])


def known(*keys: Key) -> list[dict[str, str]]:
    return [{"name": key.name, "public": text_of(key.public)} for key in keys]


def judged(codes: list[str], listed: str = "", **options: bool) -> list[dict[str, Any]]:
    given = {"codes": codes, "keys": known(KEY), "list": listed}
    found: list[dict[str, Any]] = in_node(JUDGE, given, **options)
    return found


CODE = sign(STATED, KEY.short, KEY.private)


def milliseconds(day: date) -> int:
    return int(datetime.combine(day, datetime.min.time(), UTC).timestamp() * 1000)


@BOTH
def test_it_reads_what_was_written(without_subtle: bool) -> None:
    statements = [replace(STATED, name=name) for name in NAMES]
    statements += [
        replace(STATED, role=role, hours=hours, number=number)
        for role, hours, number in (
            ("mentor", None, "A-1999-0001"),
            ("speaker", 0.25, "plain text"),
            ("mentee", 1234.5, "HLIA-2021-123456"),
        )
    ]
    statements.append(replace(STATED, starts=date(1961, 2, 3), issued_on=date(2150, 12, 31)))
    codes = [sign(one, KEY.short, KEY.private) for one in statements]
    for stated, found in zip(statements, judged(codes, without_subtle=without_subtle), strict=True):
        assert found["verdict"] == "genuine"
        read = found["stated"]
        for field in ("number", "name", "role", "scheme", "intake", "hours"):
            assert read[field] == getattr(stated, field)
        days = [read[field] for field in ("starts", "ends", "issued")]
        wanted = [stated.starts, stated.ends, stated.issued_on]
        assert days == [milliseconds(day) for day in wanted]


@BOTH
def test_every_changed_digit_is_found(without_subtle: bool) -> None:
    chance = random.Random(7)  # noqa: S311 - places to change, no secrets
    changed = []
    for at in chance.sample(range(len(CODE)), 40):
        digit = (int(CODE[at]) + chance.randrange(1, 10)) % 10
        changed.append(CODE[:at] + str(digit) + CODE[at + 1 :])
    found = judged(changed, without_subtle=without_subtle)
    assert "genuine" not in {one["verdict"] for one in found}
    assert sum(one["verdict"] == "altered" for one in found) >= 10


def test_codes_that_are_cut_of_others_or_none() -> None:
    other = sign(STATED, OTHER.short, OTHER.private)
    mixed = sign(STATED, KEY.short, OTHER.private)
    texts = [CODE[:100], CODE[:-1], CODE[:20], "Ana", "", "#", other, mixed, f"#{CODE}"]
    assert [one["verdict"] for one in judged(texts)] == [
        "cut", "cut", "cut", "unreadable", "unreadable", "unreadable", "unknown", "altered",
        "genuine",
    ]  # fmt: skip
    assert judged([other])[0]["key"] == OTHER.name


def test_both_sides_cut_at_the_same_places() -> None:
    found = judged([CODE[:length] for length in range(1, len(CODE))])
    assert {one["verdict"] for one in found} == {"cut"}


@BOTH
def test_the_withdrawal_list_is_proved_before_it_is_believed(without_subtle: bool) -> None:
    made = datetime(2022, 9, 1, tzinfo=UTC)
    gone = [Withdrawal(STATED.number, "withdrawn", date(2022, 8, 1))]
    good = signed_list(gone, made, KEY).decode()
    replaced = signed_list([replace(gone[0], state="replaced", on=None)], made, KEY).decode()
    foreign = signed_list(gone, made, OTHER).decode()
    altered = good.replace("0042", "0043")
    verdicts = [
        judged([CODE], listed, without_subtle=without_subtle)[0]
        for listed in (good, replaced, foreign, altered, "no JSON", json.dumps({"list": 5}))
    ]
    assert [one["verdict"] for one in verdicts] == [
        "withdrawn", "replaced", "genuine", "genuine", "genuine", "genuine",
    ]  # fmt: skip
    assert verdicts[0]["on"] == "2022-08-01"
    assert [bool(one["list"]) for one in verdicts] == [True, True, False, False, False, False]


def test_own_ed25519_agrees_on_the_vectors_of_rfc_8032() -> None:
    vectors = [
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            (
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
        ),
        (
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            (
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
        ),
        (
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            (
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
            ),
        ),
    ]
    body = """
        const raw = (hex) => Uint8Array.from(hex.match(/../g) || [], (two) => parseInt(two, 16));
        const twisted = (hex) => hex.slice(0, -1) + (parseInt(hex.slice(-1), 16) ^ 1).toString(16);
        return given.map(([key, text, signature]) => [
          isSignedByOwnMeans(raw(key), raw(text), raw(signature)),
          isSignedByOwnMeans(raw(key), raw(text + "00"), raw(signature)),
          isSignedByOwnMeans(raw(key), raw(text), raw(twisted(signature))),
        ]);
    """
    assert in_node(body, vectors) == [[True, False, False]] * 3


def test_own_ed25519_refuses_what_a_lax_one_takes() -> None:
    message = b"what was signed"
    signature = KEY.private.sign(message)
    order = 2**252 + 27742317777372353535851937790883648493
    second = int.from_bytes(signature[32:], "little") + order
    malleable = signature[:32] + second.to_bytes(32, "little")
    body = """
        const raw = (hex) => Uint8Array.from(hex.match(/../g) || [], (two) => parseInt(two, 16));
        return given.map(([key, text, sign]) => isSignedByOwnMeans(raw(key), raw(text), raw(sign)));
    """
    public = KEY.public.hex()
    no_point = "02" + "00" * 31
    too_large = "ff" * 31 + "7f"
    cases = [
        (public, message.hex(), signature.hex()),
        (public, message.hex(), malleable.hex()),
        (public, message.hex(), signature[:-1].hex()),
        (public[:-2], message.hex(), signature.hex()),
        (too_large, message.hex(), signature.hex()),
        (no_point, message.hex(), signature.hex()),
        (public, message.hex(), too_large + signature[32:].hex()),
    ]
    assert in_node(body, cases) == [True, False, False, False, False, False, False]


def test_own_sha512_agrees_with_the_real_one() -> None:
    body = """
        const { createHash } = require("crypto");
        const differ = [];
        for (let length = 0; length < 300; length++) {
          const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 255);
          const real = createHash("sha512").update(bytes).digest("hex");
          const own = Array.from(sha512(bytes), (byte) => byte.toString(16).padStart(2, "0"));
          if (own.join("") !== real) differ.push(length);
        }
        return differ;
    """
    assert in_node(body, None) == []


def test_own_ed25519_is_quick_enough_for_a_phone() -> None:
    body = """
        const bytes = (hex) => Uint8Array.from(hex.match(/../g), (two) => parseInt(two, 16));
        const started = Date.now();
        isSignedByOwnMeans(bytes(given.key), bytes(given.text), bytes(given.signature));
        return Date.now() - started;
    """
    text = b"about a certificate"
    given = {
        "key": KEY.public.hex(),
        "text": text.hex(),
        "signature": KEY.private.sign(text).hex(),
    }
    assert in_node(body, given) < 1_000
