"""All commands by the module of their subject; a module is only loaded when its command is meant.

So listing applicants never pays for the libraries of matching, spreadsheets and certificates.
"""

from importlib import import_module

from mentordesk.cli.command import Command
from mentordesk.cli.purposes import PURPOSES

MODULES: dict[str, tuple[str, ...]] = {
    module: tuple(commands) for module, commands in PURPOSES.items()
}
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
