"""The locks in requirements/, what they are made from, and the machines they are for."""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from dev.machine import ROOT

REQUIREMENTS = ROOT / "requirements"
METADATA = REQUIREMENTS / "metadata.json"

GROUPS = {"run": (), "production": ("production",), "dev": ("production", "dev"), "lock": ("lock",)}
"""Each lock, with the dependency groups of pyproject.toml it adds to the program's own dependencies."""

# Debian 12 has 3.11.2, Ubuntu 24.04 3.12.3, Debian 13 3.13.5. Some packages are locked twice, about 3.11.5.
PYTHONS = ("3.11.2", "3.11.14", "3.12.3", "3.13.5", "3.14.0")
MACHINES = ("x86_64", "aarch64")
NEWEST_GLIBC = 36
MANYLINUX_NAMES = {17: "manylinux2014", 12: "manylinux2010", 5: "manylinux1"}
OLDEST_GLIBC = {"x86_64": 5, "aarch64": 17}

_PIN = re.compile(
    r"(?P<name>[a-z0-9-]+)(?:\[(?P<extras>[a-z0-9,_-]+)\])?==(?P<version>[\w.!+]+)"
    r"(?: ; (?P<marker>[^#]+?))?(?P<hashes>(?: --hash=sha256:[0-9a-f]{64})+)"
)


class NotALock(ValueError):
    """A line that is no pinned package with its hashes."""


@dataclass(frozen=True)
class Pin:
    """One locked package."""

    name: str
    version: str
    extras: frozenset[str]
    marker: str
    hashes: tuple[str, ...]

    @property
    def key(self) -> str:
        """Return what metadata.json calls it."""
        return f"{self.name}=={self.version}"


@dataclass(frozen=True)
class Target:
    """A machine the locks are for: CPython on Linux with a glibc no older than Debian 12's."""

    python: str
    machine: str

    def __str__(self) -> str:
        return f"Python {self.python} on {self.machine}"

    @property
    def minor(self) -> tuple[int, int]:
        """Return the version that wheels are tagged with."""
        major, minor, _ = self.python.split(".")
        return int(major), int(minor)

    @property
    def environment(self) -> dict[str, str]:
        """Return what markers ask about."""
        return {
            "implementation_name": "cpython",
            "implementation_version": self.python,
            "os_name": "posix",
            "platform_machine": self.machine,
            "platform_python_implementation": "CPython",
            "platform_release": "6.1.0",
            "platform_system": "Linux",
            "platform_version": "",
            "python_full_version": self.python,
            "python_version": ".".join(map(str, self.minor)),
            "sys_platform": "linux",
        }

    @property
    def platforms(self) -> list[str]:
        """Return the platform tags of wheels that run there, the best ones first."""
        tags = []
        for glibc in range(NEWEST_GLIBC, OLDEST_GLIBC[self.machine] - 1, -1):
            names = [f"manylinux_2_{glibc}", *filter(None, [MANYLINUX_NAMES.get(glibc)])]
            tags += [f"{name}_{self.machine}" for name in names]
        return [*tags, f"linux_{self.machine}"]


class Metadata(TypedDict):
    """What metadata.json says of one locked package."""

    requires_python: str
    requires_dist: list[str]
    provides_extra: list[str]
    wheels: list[str]


TARGETS = [Target(python, machine) for python in PYTHONS for machine in MACHINES]


def path(lock: str) -> Path:
    """Return where a lock lies."""
    return REQUIREMENTS / f"{lock}.txt"


def parse(text: str) -> Iterator[Pin]:
    """Return the pins of a lock. Raises NotALock: an index address, a comment or a line without hash has no place."""
    for line in text.replace(" \\\n   ", "").splitlines():
        found = _PIN.fullmatch(line)
        if not found:
            raise NotALock(line)
        yield Pin(
            name=found["name"],
            version=found["version"],
            extras=frozenset(filter(None, (found["extras"] or "").split(","))),
            marker=found["marker"] or "",
            hashes=tuple(part.removeprefix("--hash=") for part in found["hashes"].split()),
        )


def read(lock: str) -> list[Pin]:
    """Return the pins of a lock of ours."""
    return list(parse(path(lock).read_text()))


def requirements(lock: str) -> list[str]:
    """Return what pyproject.toml asks of a lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    own = [] if lock == "lock" else project["project"]["dependencies"]
    return own + [one for group in GROUPS[lock] for one in project["dependency-groups"][group]]


def metadata() -> dict[str, Metadata]:
    """Return what is recorded of each locked package, by `name==version`."""
    recorded: dict[str, Metadata] = json.loads(METADATA.read_text())
    return recorded
