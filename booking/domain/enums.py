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


class Act(StrEnum):
    """What the audit trail notes. The values stand in the database for six months and never change; names may."""

    BOOKED = "booked"
    BOOKED_BESIDE = "booked beside another"
    BOOKING_UNDONE = "entry taken back"
    MOVED = "moved"
    LENGTH_CHANGED = "length changed"
    INTERPRETER_ARRANGED = "interpreter arranged"
    INTERPRETER_NOT_FOUND = "no interpreter found"
    INTERPRETER_ASKED_AGAIN = "interpreter asked again"
    CHANGE_UNDONE = "change taken back"
    CANCELLED = "cancelled"
    CANCELLATION_UNDONE = "cancellation taken back"
    REPORTED_LATE = "late"
    ARRIVED = "arrived"
    DONE = "done"
    MISSED = "missed"
    NOT_RECORDED = "not recorded"
    CONTACT_CHANGED = "contact changed"
    HELPER_EMAILS_STOPPED = "helper's letters ended"
    ADDRESS_DISOWNED = "wrong address"
    KEY_REVOKED = "key ended"
    EMAIL_SENT_AGAIN = "letter sent again"
    INFORMED_BY_PHONE = "told by phone"
    NOTE_WRITTEN = "note written"
    NOTE_DELETED = "note deleted"
    CONTACT_STOPPED = "nothing more sent"
    CONTACT_RESUMED = "written again"
    CERTIFICATE_SHOWN = "paper"
    FOUND_USUAL = "found usual"
    ERASED = "erased"
    PAGE_OPENED = "opened"

    CALLBACK_CREATED = "call-back asked"
    CALLBACK_WITHDRAWN = "call-back withdrawn"
    CALLBACK_CALLED = "call-back done"
    CALLBACK_NOT_REACHED = "call-back not reached"
    CALLBACK_CALL_UNDONE = "call-back not done"
    CALLBACK_BOOKED = "call-back booked"

    FEED_CREATED = "feed made"
    FEED_RENEWED = "feed renewed"
    FEED_REVOKED = "feed revoked"
    FEED_NAMES_SHOWN = "feed with names"
    FEED_NAMES_HIDDEN = "feed without names"

    STAND_IN_STARTED = "stand-in began"
    STAND_IN_ENDED = "stand-in ended"
    SENDER_SET = "sender set"
    EMAIL_HOURS_SET = "hours of letters set"
    MISSED_EMAILS_SET = "letters to who did not come set"
    OWN_EMAILS_SET = "own letters set"
    FULL_TODAY_SET = "full for today"
    FULL_TODAY_ENDED = "not full for today"
    KEPT_FREE = "kept free"
    KEPT_FREE_ENDED = "no longer kept free"
    DAY_PRINTED = "printed"
    SEARCHED = "searched"
