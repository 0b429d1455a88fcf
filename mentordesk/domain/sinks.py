"""The doors by which text from outside leaves in files and messages; each makes it harmless.

What is shown in the window passes through `ui/safe_text`, which needs Qt; these here need nothing,
because services, spreadsheets and messages write files without a window. A test holds that no
other code touches the raw sinks.
"""

import re
import unicodedata
from email.errors import MessageError
from email.headerregistry import Address

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused

LONGEST_FILE_NAME = 160
"""Bytes of a file name, well below what any file system takes, with room for `.part`."""
_LONGEST_SUFFIX = 12
_RESERVED = re.compile(r'[<>:"/\\|?*]+')
_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])", re.IGNORECASE
)
_CALCULATES = ("=", "+", "-", "@", "\t", "\r", "\n")
# What XML 1.0 cannot hold: control characters but tab and line feed, lone halves, U+FFFE.
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Excel reads _x0041_ as the letter A (ST_Xstring, ECMA-376 part 1, 22.9.2.19); the underscore in
# front is itself written as such a code to keep the text a text.
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def file_name(name: str, usual: str = "file") -> str:
    """A stranger's name of one file made safe on every system, its last suffix kept.

    "../../x", "CON.pdf", "cv.pdf:x.exe" and names that are written backwards (U+202E) become what
    they look like: no folders, streams, devices or hidden marks, on one line, short.
    """
    base = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    stem, dot, suffix = _plain(base.partition(":")[0] or base).rpartition(".")
    if not dot or len(suffix.encode()) > _LONGEST_SUFFIX:
        stem, dot, suffix = f"{stem}{dot}{suffix}", "", ""
    return f"{file_part(stem, usual)}{dot}{suffix}"


def file_part(text: str, usual: str = "file") -> str:
    """Text as a part of a file's name: nothing in it is a folder, a suffix comes after it."""
    plain = _plain(text).strip(" .")
    if _DEVICE.fullmatch(plain.partition(".")[0].strip()):
        plain = f"_{plain}"
    return plain.encode()[:LONGEST_FILE_NAME].decode(errors="ignore").strip(" .") or usual


def _plain(text: str) -> str:
    shown = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(_RESERVED.sub(" ", shown).split()).rstrip(" .")


def address(name: str, mail: str) -> Address:
    """A name and an address for a header: one recipient, whatever the two hold.

    Raises Refused for an address no message can go to.
    """
    # A name that reads as an encoded word could hide a second recipient.
    shown = tidy(name).replace("=?", "= ?")
    try:
        found = Address(shown, addr_spec=tidy(mail))
        if not found.domain.isascii():  # no header can carry it but in its encoded form
            domain = found.domain.encode("idna").decode("ascii")
            found = Address(found.display_name, found.username, domain)
    except (MessageError, ValueError, IndexError) as error:
        raise Refused(
            f"“{mail}” of {name} is no e-mail address. Their letter was not drafted; correct the "
            "address on the Applicants tab."
        ) from error
    if not found.domain:
        raise Refused(
            f"{name} has no e-mail address. Their letter was not drafted; enter one on the "
            "Applicants tab."
        )
    return found


def header(text: str) -> str:
    """Text for a header of a message: no line of it becomes a header of its own."""
    return tidy(text)


def scrubbed(text: str) -> str:
    """The text without what no workbook can hold; line ends become line feeds."""
    return _NOT_IN_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def escaped(text: str) -> str:
    """Scrubbed text as it is written into a workbook's XML."""
    return _CODE.sub("_x005F_", text)


def unescaped(text: str) -> str:
    """What `escaped` was given."""
    return text.replace("_x005F_", "_")


def guarded(text: str) -> str:
    """Text for a CSV cell: an apostrophe in front where a spreadsheet would calculate with it.

    A text that begins with such an apostrophe by itself gets one more, so that it is read back.
    """
    return f"'{text}" if _would_calculate(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given; other programs guard their CSV cells in the same way."""
    return text[1:] if text.startswith("'") and _would_calculate(text[1:]) else text


def _would_calculate(text: str) -> bool:
    return text.lstrip("'").startswith(_CALCULATES)


def markup(text: str) -> str:
    """Text within HTML of ours: it shows as it is and begins no tag, attribute or entity."""
    return scrubbed(text).translate(_MARKUP)
