"""An e-mail that only tries whether e-mails leave."""

import secrets

from flask import current_app

from booking.domain.clock import now
from booking.domain.errors import NoSender
from booking.i18n import GERMAN
from booking.mail import emails, transport
from booking.mail.envelope import Origin, Reader
from booking.models import Office
from booking.services.outbox import rendering


def send_test(office: Office, address: str) -> str:
    """Return the code with which the mail server took a test e-mail, empty if it is a file; NoSender.

    Refused or Unreachable as the server answers. Nothing is kept of it.
    """
    sender = rendering.sender_of(office)
    if sender is None:
        raise NoSender
    reader = Reader(rendering.deliverable(address), GERMAN, {})
    message = emails.smtp_check(office, reader, Origin(sender, current_app.config["PUBLIC_URL"], now()))
    envelope = rendering.envelope_sender(sender, secrets.token_hex(10))
    return transport.hand_over(message, envelope, reader.address, current_app.config)
