"""What is kept: plain SQLAlchemy. Importing the package knows every table."""

from booking.models.accounts import Account, LoginSession, Role
from booking.models.appointment import Appointment, OccupiedCell, Tally
from booking.models.appointment_change import AppointmentChange
from booking.models.audit import AuditEntry
from booking.models.base import Base
from booking.models.callback import CallBack
from booking.models.key_canary import Canary
from booking.models.office import Office, OfficeText, SpokenLanguage, Topic, TopicText
from booking.models.outbox import Heartbeat, OutboxMessage
from booking.models.rate_limit import Attempt
from booking.models.schedule import Closure, Counsellor, OfficeHours, SpecialHours

__all__ = [
    "Account",
    "Appointment",
    "AppointmentChange",
    "Attempt",
    "AuditEntry",
    "Base",
    "CallBack",
    "Canary",
    "Closure",
    "Counsellor",
    "Heartbeat",
    "LoginSession",
    "OccupiedCell",
    "Office",
    "OfficeHours",
    "OfficeText",
    "OutboxMessage",
    "Role",
    "SpecialHours",
    "SpokenLanguage",
    "Tally",
    "Topic",
    "TopicText",
]
