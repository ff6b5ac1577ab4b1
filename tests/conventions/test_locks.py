"""The locks fit together on every machine they are for, as far as can be told without any index."""

import importlib.metadata
import platform
import re

import pytest

from dev import lock, lock_files
from dev.lock_faults import applies, disagreements, lock_faults, unrecorded
from dev.lock_files import GROUPS, TARGETS, Metadata, Pin, Target

PROJECT_LOCKS = ("run", "production", "dev")
HERE = Target(platform.python_version(), platform.machine())


@pytest.fixture
def pins() -> list[Pin]:
    """Return the pins of the lock to develop with."""
    return lock_files.read("dev")


@pytest.fixture
def recorded() -> dict[str, Metadata]:
    """Return what is recorded of all locked packages."""
    return lock_files.metadata()


@pytest.mark.parametrize("target", TARGETS, ids=str)
@pytest.mark.parametrize("name", GROUPS)
def test_a_lock_names_all_that_is_needed_and_nothing_else(name: str, target: Target) -> None:
    assert lock_faults(lock_files.requirements(name), lock_files.read(name), lock_files.metadata(), target) == []


def test_the_locks_agree_on_versions() -> None:
    assert disagreements({name: lock_files.read(name) for name in PROJECT_LOCKS}) == []


def test_all_that_is_locked_is_recorded_and_nothing_else(recorded: dict[str, Metadata]) -> None:
    assert unrecorded([one for name in GROUPS for one in lock_files.read(name)], recorded, TARGETS) == []


def test_what_is_recorded_is_what_the_installed_packages_say(recorded: dict[str, Metadata], pins: list[Pin]) -> None:
    locked = [one for one in pins if applies(one, HERE)]
    installed: dict[str, Metadata] = {}
    for one in locked:
        said = importlib.metadata.distribution(one.name).metadata.json
        lock.record(installed, {"metadata": said, "download_info": {"url": "wheel"}})
    assert installed == {one.key: recorded[one.key] | {"wheels": ["wheel"]} for one in locked}


def test_no_address_stands_in_a_lock_or_in_what_is_recorded() -> None:
    for path in [*map(lock_files.path, GROUPS), lock_files.METADATA]:
        assert re.findall(r"\w+://|\bindex\b|find-links", path.read_text()) == [], path


def test_what_serves_in_production_is_locked_for_it_and_for_the_tests(pins: list[Pin]) -> None:
    assert {"gunicorn", "waitress"} <= {one.name for one in pins} & {one.name for one in lock_files.read("production")}
