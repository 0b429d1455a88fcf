"""All commands, in the order in which the help lists them."""

from mentordesk.cli import programme, safekeeping
from mentordesk.cli.command import Command

COMMANDS: tuple[Command, ...] = (
    *programme.COMMANDS,
    *safekeeping.COMMANDS,
)
