"""A file of the association's own as a design keeps it: looked at, cleaned, small."""

from dataclasses import dataclass, field

from mentordesk.domain.refusals import Unreadable

PDF = "application/pdf"
TRUETYPE = "font/ttf"


@dataclass(frozen=True)
class Taken:
    """A picture as a one-page PDF, or a TrueType font; `notices` are sentences worth reading."""

    name: str
    media_type: str
    content: bytes = field(repr=False)
    notices: tuple[str, ...] = ()


def refused(name: str, why: str, do: str) -> Unreadable:
    """The one sentence for a file that is not taken: what is wrong with it, and what to do."""
    return Unreadable(f"{name} {why}. Nothing was changed; {do}.")
