"""What the machine must have, installed by apt where we may, else named."""

import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def say(text: str) -> None:
    """Tell the user, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def may_install() -> bool:
    """Return whether apt-get may install packages here."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(*packages: str) -> bool:
    """Return whether apt-get installed Debian's packages; one try, quiet unless it fails."""
    say(f"Installing {' and '.join(packages)} …")
    if not _lists_are_new():
        return False
    return _apt("install", "-y", "--no-install-recommends", *packages)


@functools.cache
def _lists_are_new() -> bool:
    return _apt("update")


def _apt(*arguments: str) -> bool:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", "-q", *arguments],
        env=quiet,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        say(f"apt-get {arguments[0]} failed:\n{done.stdout[-2000:]}")
    return done.returncode == 0
