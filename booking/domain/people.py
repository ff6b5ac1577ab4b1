"""Who comes and who helps, as they described themselves; it belongs to one appointment only (decision 7)."""

from dataclasses import dataclass
from datetime import date

from booking.domain.enums import Part


@dataclass(frozen=True, slots=True)
class Client:
    """The person who comes; `reads` is the code of the language of the ticket and the e-mails."""

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


@dataclass(frozen=True, slots=True)
class Caller:
    """The person who asks to be called back; `answer_until` is the date in the person's e-mail.

    `german_name` and `german_phone` are of somebody near the person who speaks German.
    """

    name: str
    reads: str
    spoken: str | None = None
    other_language: str | None = None
    part: Part | None = None
    phone: str | None = None
    answer_until: date | None = None
    german_name: str | None = None
    german_phone: str | None = None
