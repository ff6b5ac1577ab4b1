"""What `make run` does to the database before it serves, in one process: loading the program takes longer than each."""

import sys

import click
from flask.cli import FlaskGroup

from dev.machine import say
from wsgi import app

STEPS = (
    ("Bringing the database up to date …", ("db", "upgrade")),
    ("Loading the office if there is none …", ("office", "load")),
    ("Making a first account if there is none …", ("accounts", "first")),
)


def main() -> None:
    """Run the steps one after the other; exit with 1 at the first that fails."""
    commands = FlaskGroup(create_app=lambda: app, add_default_commands=False, add_version_option=False)
    for sentence, command in STEPS:
        say(sentence)
        try:
            commands.main(command, prog_name="flask", standalone_mode=False)
        except (click.ClickException, RuntimeError) as error:
            sys.exit(f"`flask {' '.join(command)}` failed: {error}")


if __name__ == "__main__":
    main()
