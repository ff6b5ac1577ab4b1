"""The one way a test may stay undone: a part of the machine is missing, which is named and counted at the end."""

import os
from collections import Counter
from collections.abc import Iterable
from typing import NoReturn

import pytest

WORDS = "missing on this machine: "


def missing(part: str) -> NoReturn:
    """Leave the test out for want of a part, `PostgreSQL (apt-get install postgresql)`; under CI it fails."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{WORDS}{part}", pytrace=False)
    pytest.skip(f"{WORDS}{part}")


def summary(skipped: Iterable[pytest.TestReport]) -> list[str]:
    """Return one line for each missing part, from the reports of skipped tests, of whichever process they come."""
    reasons = [report.longrepr[2] for report in skipped if isinstance(report.longrepr, tuple)]
    counted = Counter(reason.partition(WORDS)[2] for reason in reasons if WORDS in reason)
    return [f"{WORDS}{part}: {count} tests were not run" for part, count in sorted(counted.items())]
