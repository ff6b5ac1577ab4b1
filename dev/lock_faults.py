"""What is wrong with a lock, found without asking any index: it takes the pins and the metadata recorded of them."""

from collections.abc import Iterable, Iterator, Mapping

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

from dev.lock_files import Metadata, Pin, Target


def applies(pin: Pin, target: Target) -> bool:
    """Return whether pip installs the pin there."""
    return not pin.marker or Marker(pin.marker).evaluate(target.environment)


def lock_faults(
    asked: Iterable[str], pins: Iterable[Pin], recorded: Mapping[str, Metadata], target: Target
) -> list[str]:
    """Return what hinders installing the lock on the target, starting from what pyproject.toml asks for."""
    here = [pin for pin in pins if applies(pin, target)]
    fits = wheel_tags(target)
    faults = [fault for pin in here for fault in _pin_faults(pin, recorded, target, fits)]
    reached = set()
    waiting = [(Requirement(one), "pyproject.toml") for one in asked]
    seen = set()
    while waiting:
        requirement, by = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate(target.environment | {"extra": ""}):
            continue
        found = [pin for pin in here if pin.name == canonicalize_name(requirement.name)]
        if len(found) != 1:
            faults.append(f"{requirement} of {by} is locked {len(found)} times")
            continue
        pin = found[0]
        reached.add(pin)
        faults += _requirement_faults(requirement, by, pin)
        extras = frozenset(requirement.extras)
        if pin.key in recorded and (pin, extras) not in seen:
            seen.add((pin, extras))
            faults += [f"{pin.key} has no extra {one}" for one in extras - set(recorded[pin.key]["provides_extra"])]
            waiting += [(one, pin.key) for one in _needs(recorded[pin.key], extras, target)]
    faults += [f"{pin.key} is locked, but nothing asks for it" for pin in here if pin not in reached]
    return [f"{fault} ({target})" for fault in dict.fromkeys(faults)]


def wheel_tags(target: Target) -> frozenset[Tag]:
    """Return the tags of wheels that run on the target."""
    major, minor = target.minor
    interpreter = f"cp{major}{minor}"
    return frozenset(
        [
            *cpython_tags(target.minor, [interpreter], target.platforms),
            *compatible_tags(target.minor, interpreter, target.platforms),
        ]
    )


def disagreements(locks: Mapping[str, Iterable[Pin]]) -> list[str]:
    """Return each package that two locks name in different versions."""
    versions: dict[str, dict[str, set[str]]] = {}
    for lock, pins in locks.items():
        for pin in pins:
            versions.setdefault(pin.name, {}).setdefault(lock, set()).add(pin.version)
    return [
        f"{name}: {by_lock}" for name, by_lock in versions.items() if len(set(map(frozenset, by_lock.values()))) > 1
    ]


def unrecorded(pins: Iterable[Pin], recorded: Mapping[str, Metadata], targets: Iterable[Target]) -> list[str]:
    """Return what only the locks or only metadata.json names; a package for other systems needs no record."""
    targets = list(targets)
    locked = {pin.key for pin in pins if any(applies(pin, target) for target in targets)}
    return sorted(locked ^ set(recorded))


def _pin_faults(pin: Pin, recorded: Mapping[str, Metadata], target: Target, fits: frozenset[Tag]) -> Iterator[str]:
    if pin.key not in recorded:
        yield f"nothing is recorded of {pin.key}"
        return
    known = recorded[pin.key]
    if not SpecifierSet(known["requires_python"]).contains(target.python):
        yield f"{pin.key} wants Python {known['requires_python']}"
    if not any(parse_wheel_filename(name)[3] & fits for name in known["wheels"]):
        yield f"{pin.key} has no wheel"


def _requirement_faults(requirement: Requirement, by: str, pin: Pin) -> Iterator[str]:
    if not requirement.specifier.contains(pin.version, prereleases=True):
        yield f"{by} asks for {requirement}, {pin.version} is locked"
    if missing := set(map(canonicalize_name, requirement.extras)) - pin.extras:
        yield f"{by} asks for {requirement}, locked without {', '.join(sorted(missing))}"


def _needs(known: Metadata, extras: frozenset[str], target: Target) -> Iterator[Requirement]:
    for one in map(Requirement, known["requires_dist"]):
        if not one.marker or any(one.marker.evaluate(target.environment | {"extra": name}) for name in extras | {""}):
            one.marker = None  # it holds; without the extra it could not be asked again
            yield one
