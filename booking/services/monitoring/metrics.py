"""Figures for Prometheus, in its text format 0.0.4: e-mails and the worker, nothing that could name a person."""

from collections.abc import Iterator
from datetime import datetime

from booking.domain.clock import now
from booking.services.outbox import health as outbox_health
from booking.services.worker import heartbeat


def render(version: str) -> str:
    """Return all figures; one that does not exist yet is left out."""
    return "".join(f"{line}\n" for line in _lines(version))


def _lines(version: str) -> Iterator[str]:
    yield from _about("booking_build_info", "The program's version.")
    yield f'booking_build_info{{version="{version}"}} 1'
    yield from _about("booking_outbox_messages", "E-mails kept, by state.")
    for state, count in outbox_health.count_by_state().items():
        yield f'booking_outbox_messages{{state="{state.value}"}} {count}'
    health = outbox_health.check_health()
    yield from _about("booking_outbox_lacking_sender", "E-mails that wait for their office's sender address.")
    yield f"booking_outbox_lacking_sender {health.lacking_sender}"
    yield from _about("booking_outbox_oldest_waiting_seconds", "Since when the oldest e-mail that could be sent waits.")
    yield f"booking_outbox_oldest_waiting_seconds {_seconds(health.oldest_at) if health.oldest_at else 0}"
    if last := heartbeat.last_beat():
        yield from _about("booking_worker_silent_seconds", "Since when nothing was heard of the worker.")
        yield f"booking_worker_silent_seconds {_seconds(last)}"


def _about(name: str, text: str) -> Iterator[str]:
    yield f"# HELP {name} {text}"
    yield f"# TYPE {name} gauge"


def _seconds(since: datetime) -> int:
    return max(int((now() - since).total_seconds()), 0)
