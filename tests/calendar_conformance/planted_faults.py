"""Faults put into what is correct, to see that a check finds them."""

from collections.abc import Callable


def undetected(data: bytes, faults: dict[str, tuple[bytes, bytes]], check: Callable[[bytes], object]) -> list[str]:
    """Return the faults that pass, each put alone into what is faultless without."""
    check(data)
    return [name for name, (before, after) in faults.items() if _passes(data, before, after, check)]


def _passes(data: bytes, before: bytes, after: bytes, check: Callable[[bytes], object]) -> bool:
    assert before in data, before
    try:
        check(data.replace(before, after))
    except (AssertionError, ValueError, IndexError):
        return False
    return True
