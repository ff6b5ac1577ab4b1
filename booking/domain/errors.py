"""What can go wrong, for the views to put into words."""

from datetime import timedelta

from booking.domain.slots import Slot


class BookingError(Exception):
    """Something a person can be told in a sentence."""


class SlotTaken(BookingError):
    """The wished time is not free, or not offered; `nearest` are free times close to it, earliest first."""

    def __init__(self, nearest: list[Slot]) -> None:
        super().__init__("slot taken")
        self.nearest = nearest


class DoesNotFit(BookingError):
    """The talk takes longer than is free from its start on: only `minutes`."""

    def __init__(self, minutes: int) -> None:
        super().__init__("does not fit")
        self.minutes = minutes


class NotFound(BookingError):
    """No such office, ticket or page for who asks."""


class WrongCredentials(BookingError):
    """Address and password do not belong together; which of them is wrong is not told."""


class ContactNeeded(BookingError):
    """Very many were booked without contact just now: for the moment one needs a phone number or an e-mail address."""


class TooMany(BookingError):
    """Asked too often; `services.limits` counts. It may work again after `wait`."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__("too many")
        self.wait = wait


class NoSender(BookingError):
    """No address e-mails can come from: mistyped, one that nobody reads, or too long for what is added to it."""


class NotOpen(BookingError):
    """The appointment does not stand any more, or can no longer be taken back."""


class ChangedMeanwhile(BookingError):
    """The appointment is no longer as the form showed it: nothing was done (decision 15)."""


class TooLate(BookingError):
    """The time of the appointment has begun."""


class MovedOften(BookingError):
    """The appointment was moved as often as people can do it themselves."""
