"""The page in a browser: every verdict, hostile names as text, a list beside it, and none."""

import functools
import html
import re
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image

from mentordesk.documents.signing.page import Issuer, PublicKey, verification_page
from mentordesk.documents.signing.withdrawals import LIST_NAME, Withdrawal, signed_list
from tests.documents.samples import HOSTILE, certificate
from tests.documents.signing.browsers import dom_of, picture_of
from tests.documents.signing.signed import KEY, OTHER, coded

ISSUER = Issuer("Harbour <b>Library</b> & Co", "Mentoring Scheme", "", "ask@hlia.example")
PAGE = verification_page(ISSUER, [PublicKey(KEY.public, date(2022, 1, 5))])
ATTACK = "Ana <img src=x onerror=document.title='taken'> \u202eSouza {{script}}"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The page as a file."""
    path = tmp_path / "site" / "index.html"
    path.parent.mkdir()
    path.write_bytes(PAGE)
    return path


@pytest.fixture
def served(page: Path) -> Iterator[tuple[str, list[str]]]:
    """The page on a server of this computer: its address, and what was asked of the server."""
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_request(self, code: object = "-", size: object = "-") -> None:
            del code, size
            asked.append(self.path)

        def log_error(self, *_args: object) -> None:
            return

    handler = functools.partial(Handler, directory=str(page.parent))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/index.html", asked
    server.shutdown()
    server.server_close()


def text_of(dom: str, part: str) -> str:
    """The text of an element of the page by its id, as a reader sees it."""
    found = re.search(rf'id="{part}"[^>]*>(.*?)</(?:h1|p|dl|span)>', dom, re.DOTALL)
    assert found, dom[:3000]
    return html.unescape(re.sub(r"<[^>]+>", " ", found[1])).strip()


def test_a_genuine_certificate_from_a_file(page: Path, tmp_path: Path) -> None:
    dom = dom_of(f"{page.as_uri()}#{coded(certificate('Ana Souza')).code}", tmp_path)
    assert text_of(dom, "title") == "Genuine"
    shown = " ".join(text_of(dom, "facts").split())
    assert shown == (
        "Name Ana Souza Certificate HLIA-2021-0042 Took part as Mentee Scheme Mentoring Scheme "
        "Intake 2021 July From 1 July 2021 To 1 July 2022 Issued 28 July 2022 Hours 38"
    )
    assert "could not be looked up" in text_of(dom, "looked")
    assert "ask@hlia.example" in text_of(dom, "looked")


@pytest.mark.parametrize("name", [ATTACK, *HOSTILE[:3]])
def test_hostile_names_are_text(page: Path, tmp_path: Path, name: str) -> None:
    dom = dom_of(f"{page.as_uri()}#{coded(certificate(name)).code}", tmp_path)
    assert text_of(dom, "title") == "Genuine"
    shown = html.unescape(re.search(r"<dd[^>]*>(.*?)</dd>", dom)[1])  # type: ignore[index]
    assert shown == name.replace("\u202e", "")
    assert "<img" not in dom
    assert dom.count("<script") == PAGE.decode().count("<script")


def test_the_association_is_text_too(page: Path, tmp_path: Path) -> None:
    dom = dom_of(page.as_uri(), tmp_path)
    assert "<b>" not in dom
    assert "Harbour &lt;b&gt;Library&lt;/b&gt; &amp; Co" in dom
    assert text_of(dom, "title") == "Check a certificate"


def test_altered_cut_foreign_and_no_codes(page: Path, tmp_path: Path) -> None:
    code = coded().code
    altered = code[:-30] + str((int(code[-30]) + 1) % 10) + code[-29:]
    foreign = coded(key=OTHER).code
    for text, title, sentence in (
        (altered, "Not genuine", "cannot be trusted"),
        (code[:200], "The code is cut short", "Scan the certificate again"),
        (foreign, "Unknown key", OTHER.name),
        ("hello", "No code", "not the code of a certificate"),
    ):
        dom = dom_of(f"{page.as_uri()}#{text}", tmp_path)
        assert text_of(dom, "title") == title
        assert sentence in text_of(dom, "sentence")
        assert 'id="facts" hidden' in dom


@pytest.mark.parametrize(("state", "title"), [("withdrawn", "Withdrawn"), ("replaced", "Replaced")])
def test_the_list_beside_the_page(
    served: tuple[str, list[str]], page: Path, tmp_path: Path, state: str, title: str
) -> None:
    address, asked = served
    gone = [Withdrawal("HLIA-2021-0042", state, date(2022, 8, 1))]
    made = datetime(2022, 9, 1, tzinfo=UTC)
    page.with_name(LIST_NAME).write_bytes(signed_list(gone, made, KEY))
    code = coded(certificate("Ana Souza")).code
    dom = dom_of(f"{address}#{code}", tmp_path)
    assert text_of(dom, "title") == title
    assert "on 1 August 2022" in text_of(dom, "sentence")
    assert "list of 1 September 2022" in text_of(dom, "looked")
    # Nothing of the code reached the server, and nothing else was asked of it.
    assert {path for path in asked if path != "/favicon.ico"} == {"/index.html", "/withdrawn.json"}
    assert not any(code[:20] in path for path in asked)


def test_a_list_of_others_is_not_used(
    served: tuple[str, list[str]], page: Path, tmp_path: Path
) -> None:
    gone = [Withdrawal("HLIA-2021-0042", "withdrawn", None)]
    forged = signed_list(gone, datetime(2022, 9, 1, tzinfo=UTC), OTHER)
    page.with_name(LIST_NAME).write_bytes(forged)
    dom = dom_of(f"{served[0]}#{coded().code}", tmp_path)
    assert text_of(dom, "title") == "Genuine"
    assert "could not be looked up" in text_of(dom, "looked")


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    words = PAGE.decode()
    assert not re.search(r"""(src|href|url)\s*[=(]\s*["']?https?:""", words)
    assert "https://" not in words.replace("https://hlia", "")
    assert "default-src 'none'" in words
    assert "unsafe" not in words
    assert len(PAGE) < 40_000


def test_equal_keys_and_names_give_equal_bytes() -> None:
    assert verification_page(ISSUER, [PublicKey(KEY.public, date(2022, 1, 5))]) == PAGE


def test_no_name_is_read_as_a_field_or_ends_the_script() -> None:
    evil = Issuer("{{known}}</script><script>alert(1)</script>", "{{script}}", "", "a@b.example")
    words = verification_page(evil, []).decode()
    assert words.count("</script>") == PAGE.decode().count("</script>")
    assert "{{known}}" in words  # as text, where the name stands


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1100])
def test_it_fits_narrow_and_wide_in_light_and_dark(
    page: Path, tmp_path: Path, width: int, scheme: str
) -> None:
    flags = ("--blink-settings=preferredColorScheme=" + ("0" if scheme == "dark" else "1"),)
    url = f"{page.as_uri()}#{coded(certificate(ATTACK)).code}"
    with Image.open(picture_of(url, tmp_path, (width, 900), *flags)) as picture:
        corner = picture.convert("L").crop((2, 450, 3, 451)).tobytes()[0]
        assert picture.width == width
    assert (corner < 60) == (scheme == "dark")
