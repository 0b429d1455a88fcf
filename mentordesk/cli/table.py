"""All commands by the module of their subject; a module is only loaded when its command is meant.

So listing applicants never pays for the libraries of matching, spreadsheets and certificates.
"""

from importlib import import_module

from mentordesk.cli.command import Command

MODULES: dict[str, tuple[str, ...]] = {
    "programme": ("new", "intake", "advance", "applicants"),
    "intakes": ("carry", "change-intake", "about-intake", "lessons", "acceptance", "eligibility"),
    "standing": ("places", "standing", "checklist", "letters-to"),
    "answering": ("answer", "attach", "keep-names"),
    "arriving": ("import",),
    "unfiled": ("unfiled",),
    "merging": ("duplicates", "merge", "part"),
    "lists": ("import-list",),
    "matching": ("match", "explain"),
    "weighing": ("why-not", "trade-off", "understudies", "forecast", "repairs"),
    "board_snapshots": ("board-snapshot",),
    "board_papers": ("wall-chart", "table-cards"),
    "match_settings": ("settings", "words", "topics"),
    "pairs": ("pair", "unpair", "pin", "unpin", "ban", "lift-ban"),
    "year": ("pairs", "pair-year", "reminders", "chase"),
    "dates": ("calendar",),
    "fees": ("fees", "fee", "invoice"),
    "year_settings": ("fee-settings", "silent-after"),
    "certificates": ("certificates", "replace-certificate"),
    "register": ("register", "withdraw-certificate", "certificate-initials"),
    "statements": ("statement",),
    "certificate_designs": ("designs",),
    "verifying": ("verify",),
    "signing": ("verification", "signing-key", "verification-page", "withdrawn-list", "badges"),
    "events": (
        "events", "new-event", "new-series", "change-event", "event-calendar", "attendance", "near",
    ),
    "logging_hours": (
        "log-sheets", "log-meeting", "change-meeting", "hours", "log-hours", "take-back-hours",
    ),
    "handing_out": ("resources", "add-resource", "remove-resource", "resource-sent"),
    "surveys": ("survey", "quotes", "keep-quote", "change-quote"),
    "cases": ("cases", "open-case", "follow-case", "correct-case"),
    "letters": ("letters", "outbox", "mail-server"),
    "letter_texts": ("letter-text",),
    "check_ins": ("check-ins",),
    "papers": ("report", "export", "blank-form"),
    "people_years": ("person-years", "returning"),
    "demonstration": ("demo",),
    "guide": ("guide",),
    "safekeeping": ("check", "dump", "history", "undo", "redo"),
    "privacy": ("password", "erase", "person", "anonymise"),
    "backups": ("backup", "backups", "restore", "snapshot", "publish"),
}  # fmt: skip
"""Module below mentordesk.cli -> the names of its commands, in the order of the help."""

NAMES: tuple[str, ...] = tuple(name for names in MODULES.values() for name in names)


def command_named(name: str) -> Command | None:
    """The command of this name, loading only its module; None where there is none."""
    for module, names in MODULES.items():
        if name in names:
            return next(command for command in _commands(module) if command.name == name)
    return None


def all_commands() -> tuple[Command, ...]:
    """Every command, for the help."""
    return tuple(command for module in MODULES for command in _commands(module))


def _commands(module: str) -> tuple[Command, ...]:
    found: tuple[Command, ...] = import_module(f"mentordesk.cli.{module}").COMMANDS
    return found
