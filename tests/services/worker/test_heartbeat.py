"""The worker's sign of life."""

from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread

from flask import Flask
from sqlalchemy import delete, event
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.models import Heartbeat, Office
from booking.services.worker import heartbeat, loop
from tests.databases import application
from tests.stored_rows import count_rows

SECOND = timedelta(seconds=1)


def test_nothing_was_heard_yet(office: Office) -> None:
    assert heartbeat.last_beat() is None
    assert heartbeat.is_silent()


def test_the_worker_is_heard_whether_it_works_once_or_goes_on(office: Office, clock: Traveller) -> None:
    begun = now()
    loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)
    assert heartbeat.last_beat() == begun
    heard: list[object] = []

    def wait(_seconds: float) -> None:
        heard.append(heartbeat.last_beat())
        clock.shift(59 * SECOND if len(heard) == 1 else SECOND)

    clock.shift(2 * timedelta(minutes=1))
    again = now()
    loop.work(once=False, is_stopped=lambda: len(heard) == 3, wait=wait)
    assert heard == [again, again, again + timedelta(minutes=1)]
    assert count_rows(Heartbeat) == 1


def test_within_a_minute_nothing_is_written(office: Office, clock: Traveller) -> None:
    heartbeat.beat()
    begun = now()
    written: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *told: written.append(told[2]))
    clock.shift(59 * SECOND)
    heartbeat.beat()
    assert not any(one.startswith("INSERT") for one in written)
    clock.shift(SECOND)
    heartbeat.beat()
    assert heartbeat.last_beat() == begun + timedelta(minutes=1)


def test_a_clock_that_was_set_back_is_followed(office: Office, clock: Traveller) -> None:
    heartbeat.beat()
    clock.shift(-timedelta(days=1))
    heartbeat.beat()
    assert heartbeat.last_beat() == now()


def test_after_ten_minutes_of_silence_somebody_should_look(office: Office, clock: Traveller) -> None:
    heartbeat.beat()
    clock.shift(timedelta(minutes=10) - SECOND)
    assert not heartbeat.is_silent()
    clock.shift(SECOND)
    assert heartbeat.is_silent()


def test_two_workers_at_once_are_one_sign_of_life(app: Flask, engine_url: str, tmp_path: Path) -> None:
    """All find none, and write together."""
    together, faults = Barrier(4, timeout=60), []

    def work(worker: Flask) -> None:
        try:
            with worker.app_context():
                db.session.connection()
                db.session.commit()
                together.wait()
                heartbeat.beat()
        except Exception as fault:  # noqa: BLE001 - a thread's fault would be lost, and the others would wait for ever
            together.abort()
            faults.append(fault)

    heartbeat.beat()  # what SQLAlchemy makes of a statement once for all is made by one thread
    with write_transaction():
        db.session.execute(delete(Heartbeat))
    with ExitStack() as stack:
        workers = [stack.enter_context(application(engine_url, tmp_path / str(number))) for number in range(4)]
        threads = [Thread(target=work, args=(worker,)) for worker in workers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [str(fault) for fault in faults] == []
    assert count_rows(Heartbeat) == 1
    assert heartbeat.last_beat() == now()
