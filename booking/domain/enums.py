"""The words of the glossary that have a fixed set of values."""

from enum import IntEnum, StrEnum


class Weekday(IntEnum):
    """As `date.weekday()` counts."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class ForWhom(StrEnum):
    """Who comes: the person who books, or somebody else."""

    SELF = "self"
    OTHER = "other"


class Interpreter(StrEnum):
    """What the visitor answers to "do you need an interpreter?"."""

    NEED = "need"
    BRING = "bring"
    NO = "no"


class Interpreting(StrEnum):
    """What has become of it."""

    NOT_NEEDED = "not_needed"
    BRINGS = "brings"
    ASKED = "asked"
    ARRANGED = "arranged"
    NOT_FOUND = "not_found"

    @classmethod
    def from_answer(cls, answer: Interpreter | None) -> "Interpreting":
        """Return where an appointment starts that was booked with this answer."""
        return {Interpreter.NEED: cls.ASKED, Interpreter.BRING: cls.BRINGS}.get(answer, cls.NOT_NEEDED)  # type: ignore[arg-type]


class Part(StrEnum):
    """Part of the day; noon begins the afternoon."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


class Status(StrEnum):
    """State of an appointment."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Channel(StrEnum):
    """How an appointment came about."""

    SELF = "self"
    OTHER = "other"
    VOLUNTEER = "volunteer"
    DESK = "desk"


class ChangeKind(StrEnum):
    """What an act has changed of an appointment."""

    ENTERED = "entered"  # at the desk
    MOVED = "moved"
    LENGTH = "length"
    INTERPRETER = "interpreter"
    CANCELLED = "cancelled"
    RECORDED = "recorded"  # what became of it on its day


class Holder(StrEnum):
    """Whose key opens a ticket: the client's and the helper's act, a shown one only shows (decision 8)."""

    CLIENT = "client"
    HELPER = "helper"
    SHOWN = "shown"

    @property
    def acts(self) -> bool:
        """Return whether the key also acts; a shown one only shows."""
        return self is not Holder.SHOWN


class Ability(StrEnum):
    """What an office can do in a spoken language."""

    WE_SPEAK = "we_speak"
    CAN_ARRANGE = "can_arrange"
    CANNOT = "cannot"


class RoleKind(StrEnum):
    """What an account may do in an office."""

    COUNSELLOR = "counsellor"
    STAND_IN = "stand_in"
    ADMINISTRATOR = "administrator"
    VOLUNTEER = "volunteer"


class MessageKind(StrEnum):
    """Why an e-mail is written."""

    CONFIRMATION = "confirmation"
    MOVE = "move"
    CANCELLATION = "cancellation"
    REMOVAL = "removal"  # the address was taken off; the appointment goes on
    NUMBER_LOST = "number_lost"
    REMINDER = "reminder"
    INTERPRETING = "interpreting"  # somebody who interprets was found, or nobody
    MISSED = "missed"  # the person did not come: the way to a new time
    DAY_CHANGE = "day_change"  # to the counsellor: something of today has changed
    DAY_LIST = "day_list"  # to the counsellor: what today brings


class MessageState(StrEnum):
    """What has become of an e-mail."""

    WAITING = "waiting"
    SENT = "sent"
    DEAD = "dead"
    WITHDRAWN = "withdrawn"


class DayChange(StrEnum):
    """What has become of an appointment of today, as its counsellor is told."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    TAKEN_BACK = "taken_back"  # the cancellation was
