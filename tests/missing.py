"""The one way a test may stay undone: a part of the machine is missing, which is named and counted at the end."""

import os
from collections import Counter
from typing import NoReturn

import pytest

COUNTED: Counter[str] = Counter()


def missing(part: str) -> NoReturn:
    """Leave the test out for want of a part, `PostgreSQL (apt-get install postgresql)`; under CI it fails."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"missing on this machine: {part}", pytrace=False)
    COUNTED[part] += 1
    pytest.skip(f"missing on this machine: {part}")


def summary() -> list[str]:
    """Return one line for each missing part."""
    return [f"missing on this machine: {part}: {count} tests were not run" for part, count in sorted(COUNTED.items())]
