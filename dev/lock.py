"""`make lock`: renew the locks and what is recorded of the packages in them; runs in .venv-lock."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from dev import lock_files
from dev.lock_faults import applies, disagreements, lock_faults
from dev.lock_files import TARGETS, Metadata, Pin, Target
from dev.machine import ROOT, say

# The constraints make a package have one version, whether it is installed to develop or to serve.
STEPS = {"run": None, "production": "run", "dev": "production", "lock": None}
UV = str(Path(sys.executable).parent / "uv")
COMPILE = (
    "--universal",
    f"--python-version={'.'.join(map(str, TARGETS[0].minor))}",
    "--generate-hashes",
    "--no-strip-extras",
    "--no-header",
    "--no-annotate",
    "--only-binary=:all:",
    "--no-python-downloads",
    "--system-certs",  # as pip does
    "--quiet",
)


def main() -> None:
    """Renew all locks; `--upgrade` takes new releases, without it what is locked stays while it fits."""
    for lock, constraint in STEPS.items():
        say(f"Renewing requirements/{lock}.txt …")
        _compile(lock, constraint, sys.argv[1:])
    pins = {lock: lock_files.read(lock) for lock in STEPS}
    recorded: dict[str, Metadata] = {}
    for target in TARGETS:
        say(f"Asking for the packages for {target} …")
        for lock in ("dev", "lock"):  # dev has in it what run and production have
            for package in _report([pin for pin in pins[lock] if applies(pin, target)], target):
                record(recorded, package)
    lock_files.METADATA.write_text(json.dumps(recorded, indent=1, sort_keys=True) + "\n")
    faults = [
        fault
        for lock in STEPS
        for target in TARGETS
        for fault in lock_faults(lock_files.requirements(lock), pins[lock], recorded, target)
    ]
    faults += disagreements({lock: pins[lock] for lock in STEPS if lock != "lock"})
    sys.exit("\n".join(faults) or None)


def record(recorded: dict[str, Metadata], package: dict[str, Any]) -> None:
    """Add a package of pip's report. Exits if two wheels of one release ask for different things."""
    said = package["metadata"]
    key = f"{canonicalize_name(said['name'])}=={said['version']}"
    new: Metadata = {
        "requires_python": said.get("requires_python", ""),
        "requires_dist": sorted(said.get("requires_dist", [])),
        "provides_extra": sorted(said.get("provides_extra", [])),
        "wheels": [],
    }
    known = recorded.setdefault(key, new)
    if known | {"wheels": []} != new | {"wheels": []}:
        sys.exit(f"The wheels of {key} do not ask for the same things; no lock can serve all of them.")
    wheel = package["download_info"]["url"].rpartition("/")[2]
    known["wheels"] = sorted({*known["wheels"], wheel})


def _compile(lock: str, constraint: str | None, arguments: list[str]) -> None:
    groups = [part for group in lock_files.GROUPS[lock] for part in ("--group", group)]
    command = [UV, "pip", "compile", *COMPILE, *arguments, *groups, f"--output-file={lock_files.path(lock)}"]
    if lock != "lock":
        command.append("pyproject.toml")
    if constraint:
        command.append(f"--constraints={lock_files.path(constraint)}")
    if subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode:
        sys.exit(f"requirements/{lock}.txt could not be renewed; uv says above why.")


def _report(pins: list[Pin], target: Target) -> list[dict[str, Any]]:
    """Return what pip would install on the target. It gets no markers: it would ask them about this machine."""
    lines = [f"{pin.key} {' '.join(f'--hash={one}' for one in pin.hashes)}\n" for pin in pins]
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "wanted.txt"
        wanted.write_text("".join(lines))
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--report=-", "--no-deps"]
        command += ["--require-hashes", "--only-binary=:all:", f"--target={folder}/target", f"--requirement={wanted}"]
        command += ["--implementation=cp", f"--python-version={target.python}"]
        command += [f"--platform={tag}" for tag in target.platforms]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"The locks cannot be installed for {target}; pip says above why.")
    packages: list[dict[str, Any]] = json.loads(done.stdout)["install"]
    return packages


if __name__ == "__main__":
    main()
