"""Where tests write: into memory where the machine has enough, since nothing has to outlive a test."""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
ENOUGH = 2 * 1024**3


def use_memory() -> None:
    """Put temporary folders into memory, those of child processes too; who has chosen a TMPDIR keeps it."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ENOUGH:
        return
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None  # it is asked again
