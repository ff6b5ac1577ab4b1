"""Every fault a lock can have is found: each test breaks our locks, or what is recorded of them, in one way."""

from dataclasses import replace

import pytest

from dev import lock, lock_files
from dev.lock_faults import disagreements, lock_faults, unrecorded
from dev.lock_files import TARGETS, Metadata, NotALock, Pin, Target

ARM = Target("3.13.5", "aarch64")
OLD = Target("3.11.2", "x86_64")


def faults(pins: list[Pin], *asked: str, recorded: dict[str, Metadata] | None = None, target: Target = ARM) -> str:
    """Return what is wrong with pins of ours, once a test has broken something."""
    return "\n".join(
        lock_faults(asked or lock_files.requirements("dev"), pins, recorded or lock_files.metadata(), target)
    )


def pin(name: str, pins: list[Pin]) -> Pin:
    """Return the pin of a package that is locked once."""
    (found,) = [one for one in pins if one.name == name]
    return found


@pytest.fixture
def pins() -> list[Pin]:
    """Return the pins of the lock to develop with."""
    return lock_files.read("dev")


@pytest.fixture
def recorded() -> dict[str, Metadata]:
    """Return what is recorded of all locked packages."""
    return lock_files.metadata()


@pytest.mark.parametrize(
    "line",
    [
        "flask==3.1.3",
        "flask>=3 --hash=sha256:" + 64 * "0",
        "flask --hash=sha256:" + 64 * "0",
        "flask==3.1.3 --hash=sha256:00",
        "--index-url https://example.org/simple",
        "# made by uv in /home/somebody",
    ],
)
def test_a_line_that_is_no_package_with_its_hash_is_refused(line: str) -> None:
    with pytest.raises(NotALock):
        list(lock_files.parse(line))


def test_a_package_that_is_not_locked_is_found(pins: list[Pin]) -> None:
    assert "coverage[toml]>=7.10.6 of pytest-cov" in faults([one for one in pins if one.name != "coverage"])


def test_a_requirement_that_is_not_locked_is_found(pins: list[Pin]) -> None:
    assert "nonesuch of pyproject.toml is locked 0 times" in faults(pins, *lock_files.requirements("dev"), "nonesuch")


@pytest.mark.parametrize("name", ["coverage", "psycopg"])
def test_a_lost_extra_is_found(pins: list[Pin], name: str) -> None:
    broken = [replace(one, extras=frozenset()) if one.name == name else one for one in pins]
    assert "locked without" in faults(broken)


def test_what_an_extra_needs_is_needed(pins: list[Pin]) -> None:
    assert "psycopg-binary" in faults([one for one in pins if one.name != "psycopg-binary"])


def test_an_extra_the_package_does_not_have_is_found(pins: list[Pin], recorded: dict[str, Metadata]) -> None:
    recorded[pin("psycopg", pins).key]["provides_extra"].remove("binary")
    assert "has no extra binary" in faults(pins, recorded=recorded)


def test_a_requirement_the_locked_version_does_not_meet_is_found(pins: list[Pin]) -> None:
    assert "pyproject.toml asks for flask>=99" in faults(pins, *lock_files.requirements("dev"), "flask>=99")


def test_a_version_another_package_does_not_want_is_found(pins: list[Pin], recorded: dict[str, Metadata]) -> None:
    recorded[pin("pytest-cov", pins).key]["requires_dist"].append("coverage[toml]>=99")
    assert "asks for coverage[toml]>=99" in faults(pins, recorded=recorded)


def test_a_marker_that_keeps_a_needed_package_away_is_found(pins: list[Pin]) -> None:
    broken = [replace(one, marker="python_version < '3.12'") if one.name == "click" else one for one in pins]
    assert "of flask==" in faults(broken)
    assert faults(broken, target=OLD) == ""


def test_a_package_locked_twice_for_one_machine_is_found(pins: list[Pin]) -> None:
    broken = [replace(one, marker="") if one.name == "soupsieve" else one for one in pins]
    assert "is locked 2 times" in faults(broken)


def test_a_package_nothing_asks_for_is_found(pins: list[Pin]) -> None:
    assert "nothing asks for it" in faults(pins, *(one for one in lock_files.requirements("dev") if "ruff" not in one))


def test_a_missing_aarch64_wheel_is_found(pins: list[Pin], recorded: dict[str, Metadata]) -> None:
    greenlet = recorded[pin("greenlet", pins).key]
    greenlet["wheels"] = [wheel for wheel in greenlet["wheels"] if "aarch64" not in wheel]
    assert "greenlet" in faults(pins, recorded=recorded)
    assert faults(pins, recorded=recorded, target=OLD) == ""


def test_a_wheel_for_a_newer_glibc_than_debian_12_has_is_found(pins: list[Pin], recorded: dict[str, Metadata]) -> None:
    recorded[pin("cryptography", pins).key]["wheels"] = ["cryptography-50.0.2-cp311-abi3-manylinux_2_39_aarch64.whl"]
    assert "cryptography==50.0.2 has no wheel" in faults(pins, recorded=recorded)


def test_a_package_for_a_newer_python_is_found(pins: list[Pin], recorded: dict[str, Metadata]) -> None:
    recorded[pin("flask", pins).key]["requires_python"] = ">=3.11.5"
    assert "wants Python >=3.11.5" in faults(pins, recorded=recorded, target=OLD)
    assert faults(pins, recorded=recorded) == ""


def test_a_package_of_which_nothing_is_recorded_is_found(pins: list[Pin], recorded: dict[str, Metadata]) -> None:
    del recorded[pin("flask", pins).key]
    assert "nothing is recorded of flask" in faults(pins, recorded=recorded)
    assert unrecorded(pins, recorded, TARGETS) != []


def test_locks_that_name_different_versions_are_found() -> None:
    flask = Pin("flask", "3.1.3", frozenset(), "", ())
    assert disagreements({"run": [flask], "dev": [replace(flask, version="3.1.2")]}) != []
    assert disagreements({"run": [flask], "dev": [flask], "production": []}) == []


def test_wheels_of_one_release_that_ask_for_different_things_are_refused(recorded: dict[str, Metadata]) -> None:
    package = {"metadata": {"name": "flask", "version": "3.1.3"}, "download_info": {"url": "flask-3.1.3-x.whl"}}
    with pytest.raises(SystemExit, match="do not ask for the same things"):
        lock.record(recorded, package)
