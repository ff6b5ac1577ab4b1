"""Who comes and who helps, as they described themselves; it belongs to one appointment only (decision 7)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Client:
    """The person who comes; `reads` is the code of the language of the ticket and the letters."""

    name: str
    reads: str
    phone: str | None = None
    phone_shared: bool = False
    email: str | None = None
    mark: str | None = None
    other_language: str | None = None


@dataclass(frozen=True, slots=True)
class Helper:
    """The person who books for somebody else, without an account."""

    name: str | None
    reads: str
    phone: str | None = None
    email: str | None = None
    will_tell: bool = False
