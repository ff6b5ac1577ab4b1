"""What a visitor has chosen on the way to an appointment."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from booking.domain.enums import ForWhom, Holder, Interpreter, Part
from booking.domain.policy import Policy


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """The choices of the steps; `topic` is the topic's number in its office, `start` an instant in UTC."""

    for_whom: ForWhom = ForWhom.SELF
    spoken: str | None = None
    interpreter: Interpreter | None = None
    several: bool = False
    topic: int | None = None
    part: Part | None = None
    from_day: date | None = None
    start: datetime | None = None
    allows_for_interpreter: bool = True  # in length and lead; not if the time was chosen before

    @property
    def needs_interpreter(self) -> bool:
        """Return whether the office must find somebody before the talk."""
        return self.allows_for_interpreter and self.interpreter is Interpreter.NEED

    @property
    def holder(self) -> Holder:
        """Return whose acting key the one who books receives."""
        return Holder.CLIENT if self.for_whom is ForWhom.SELF else Holder.HELPER

    def length(self, policy: Policy, topic_minutes: int | None) -> timedelta:
        """Return how long the talk takes; `topic_minutes` of the chosen topic, if any."""
        interpreter = self.interpreter if self.allows_for_interpreter else None
        return policy.length(topic_minutes, interpreter, self.several)
