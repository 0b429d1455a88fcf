"""Numbers and names as the windows of answers write them. No widgets."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
POINT = 1000
NAMED = 12
"""Names that a sentence gives in full."""


def points(score: int | None) -> str:
    """A score or a total in points with one decimal; a dash where there is none."""
    return "–" if score is None else f"{score / POINT:,.1f}"  # noqa: RUF001 - a dash


def change(score: int) -> str:
    """What a total gains or loses: "+2.5", "-0.3", "0"."""
    return f"{score / POINT:+,.1f}" if abs(score) >= POINT / 20 else "0"


def listed(names: list[str]) -> str:
    """Some names, and how many more."""
    if len(names) <= NAMED:
        return ", ".join(names)
    text = translate("Answers", "{names} and {count} more")
    return text.format(names=", ".join(names[:NAMED]), count=len(names) - NAMED)
