"""A mail server in hard times: nobody who books waits for it, no e-mail is lost, and none goes twice."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from flask import Flask
from time_machine import Traveller

from booking.domain.enums import MessageState
from booking.models import Office
from booking.services.offices import offices
from tests.factories import book, free_port
from tests.mail.bounce_factory import returned
from tests.mail.smtp import Server
from tests.outbox_messages import deliver_all, load_messages

TAKES_A_BIT = 2000


@contextmanager
def server_that_leaves_in_the_middle() -> Iterator[tuple[int, list[int]]]:
    """Return the port of a server that ends every conversation inside an e-mail, and how much of each it had read."""
    had: list[int] = []

    def talk(line: socket.socket) -> None:
        with line, line.makefile("rwb", buffering=0) as talking:
            talking.write(b"220 ready\r\n")
            while not (said := talking.readline().upper()).startswith(b"DATA"):
                if not said:
                    return
                talking.write(b"250 OK\r\n")
            talking.write(b"354 go on\r\n")
            had.append(len(line.recv(TAKES_A_BIT)))

    def listen() -> None:
        while True:
            try:
                talk(door.accept()[0])
            except OSError:
                return

    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=listen)
        thread.start()
        try:
            yield door.getsockname()[1], had
        finally:
            door.shutdown(socket.SHUT_RDWR)
            thread.join()


def minutes_of_work(clock: Traveller, count: int) -> None:
    """Let a worker work for some minutes."""
    for _minute in range(count):
        deliver_all()
        clock.shift(60)


def test_an_hour_without_a_server_delays_emails_and_loses_none(
    app: Flask, office: Office, smtp: Server, clock: Traveller
) -> None:
    app.config["SMTP_PORT"] = free_port()
    for number in range(4):
        book(office, email=f"reader{number}@example.org")
        minutes_of_work(clock, 15)
    assert {message.state for message in load_messages()} == {MessageState.WAITING}
    app.config["SMTP_PORT"] = smtp.port
    minutes_of_work(clock, 61)
    assert {message.state for message in load_messages()} == {MessageState.SENT}
    assert sorted(envelope.rcpt_tos[0] for envelope in smtp.taken) == [f"reader{n}@example.org" for n in range(4)]


def test_a_server_that_leaves_in_the_middle_of_an_email_gets_it_again_as_it_was(
    app: Flask, office: Office, smtp: Server, clock: Traveller
) -> None:
    book(office, email="samira@example.org")
    content = load_messages()[0].content
    with server_that_leaves_in_the_middle() as (port, had):
        app.config["SMTP_PORT"] = port
        minutes_of_work(clock, 7)
    assert len(had) == 3
    assert all(0 < bytes_read <= TAKES_A_BIT < len(str(content)) for bytes_read in had)
    assert [(message.state, message.content) for message in load_messages()] == [(MessageState.WAITING, content)]
    app.config["SMTP_PORT"] = smtp.port
    minutes_of_work(clock, 61)
    assert [(envelope.content or b"").decode() for envelope in smtp.taken] == [content]  # type: ignore[union-attr]


def test_people_book_while_a_server_thinks_about_an_email(app: Flask, office: Office, smtp: Server) -> None:
    booked: list[str] = []

    def book_another() -> None:
        smtp.on_data = None
        with app.app_context():
            booked.append(book(offices.by_slug("emstek"), email="olena@example.org").number)

    smtp.on_data = book_another
    book(office, email="samira@example.org")
    deliver_all()
    assert len(booked) == 1
    assert [message.state for message in load_messages()] == [MessageState.SENT, MessageState.SENT]


def test_whatever_a_server_answers_each_email_ends_sent_once_or_dead(
    app: Flask, office: Office, smtp: Server, clock: Traveller
) -> None:
    smtp.answers = [
        "slow",
        "451 4.7.1 try later",
        "rcpt 550 5.1.1 nobody here",
        "drop",
        "452 4.3.1 full",
        "554 5.7.1 spam",
        "rcpt 450 4.2.0 greylisted",
    ]
    for number in range(12):
        book(office, email=f"reader{number}@example.org")
    minutes_of_work(clock, 10)
    bounced = smtp.taken[-1]
    assert app.test_cli_runner().invoke(args=["outbox", "bounces"], input=returned(bounced)).exit_code == 0
    minutes_of_work(clock, 60)
    dead = {message.refusal for message in load_messages() if message.state is MessageState.DEAD}
    assert dead == {"550 5.1.1", "554 5.7.1", "5.1.1"}
    assert [message.state for message in load_messages()].count(MessageState.SENT) == 9
    assert len({envelope.mail_from for envelope in smtp.taken}) == len(smtp.taken) == 10
