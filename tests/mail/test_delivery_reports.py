"""Delivery reports are read for codes and tokens only; whatever else comes to a mailbox means nothing."""

import pytest

from booking.mail import delivery_reports
from booking.mail.delivery_reports import Report
from tests.mail.bounce_factory import EXCHANGE, POSTFIX, global_report, report

TOKEN = "0123456789abcdef0123"
SENDER = f"termine+{TOKEN}@rathaus.example"
KNOWN = frozenset({TOKEN})
HEAD = b"To: %s\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n" % SENDER.encode()
STATUS = b"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; m\n\nAction: failed\nStatus: 5.1.1\n"
SIZE = delivery_reports.MOST_BYTES - 1000


@pytest.mark.parametrize("template", [POSTFIX, EXCHANGE])
@pytest.mark.parametrize("sender", [SENDER, SENDER.upper(), f"SRS0=k3Xz=Q5={SENDER.replace('@', '=')}@forward.example"])
def test_a_report_tells_token_and_code(template: str, sender: str) -> None:
    assert delivery_reports.read(report(template, sender, status="5.1.10")) == Report(KNOWN, "5.1.10")


@pytest.mark.parametrize("encoding", ["8bit", "base64"])
def test_a_report_about_an_address_of_another_script_is_understood(encoding: str) -> None:
    assert delivery_reports.read(global_report(SENDER, encoding)) == Report(KNOWN, "5.1.1")


def test_an_envelope_id_names_the_email_too() -> None:
    plain = report(POSTFIX, "termine@rathaus.example").replace(
        b"Arrival-Date", b"Original-Envelope-Id: %s\nArrival-Date" % TOKEN.encode()
    )
    assert delivery_reports.read(plain) == Report(KNOWN, "5.1.1")


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", "expanded", ""])
def test_only_failed_is_a_refusal(action: str) -> None:
    assert delivery_reports.read(report(POSTFIX, SENDER, action=action, status="4.4.1")) == Report(KNOWN, None)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("4.4.7", "4.4.7"),
        ("5.2.2 (mailbox of samira@example.org is full)", "5.2.2"),
        ("samira@example.org", "5.0.0"),
        ("2.0.0", "5.0.0"),
        ("5.1.1234567", "5.0.0"),
        ("", "5.0.0"),
    ],
)
def test_a_refusal_is_a_code_and_never_text_of_the_server(written: str, code: str) -> None:
    assert delivery_reports.read(report(POSTFIX, SENDER, status=written)) == Report(KNOWN, code)


def test_one_recipient_of_several_who_gets_nothing_is_enough() -> None:
    two = report(POSTFIX, SENDER).replace(b"Final-Recipient", b"Action: delivered\nStatus: 2.0.0\n\nFinal-Recipient", 1)
    assert delivery_reports.read(two) == Report(KNOWN, "5.1.1")


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\0" * 4000,
        b"Guten Tag!",
        b"To: %s\nSubject: Re: Termin\n\nIch komme. Action: failed" % SENDER.encode(),
        b"To: %s\nAuto-Submitted: auto-replied\nSubject: Abwesend\n\nIch bin im Urlaub." % SENDER.encode(),
        report(POSTFIX, SENDER).replace(b"report-type=delivery-status", b"report-type=disposition-notification"),
        report(POSTFIX, SENDER).replace(b"report-type=delivery-status", b"report-type=feedback-report"),
        report(POSTFIX, SENDER).replace(b"multipart/report", b"multipart/mixed"),
        report(POSTFIX, SENDER).replace(b"Content-Type: message/delivery-status", b"Content-Type: text/plain"),
        b"Content-Type: message/rfc822\n\n" + report(POSTFIX, SENDER),
        HEAD,
        HEAD + b"--b",
        HEAD.replace(b"boundary=b", b""),
    ],
    ids=range(13),
)
def test_what_is_no_delivery_report_means_nothing(message: bytes) -> None:
    assert delivery_reports.read(message) is None


@pytest.mark.parametrize(
    "message",
    [
        HEAD
        + b"--b\n"
        + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(4000)),
        HEAD + b"--b\n" + b"Content-Type: message/rfc822\n\n" * (SIZE // 30),
        HEAD + b"--b\n\n" * (SIZE // 6),
        HEAD + STATUS + b"A: b\n\n" * (SIZE // 8),
        HEAD.replace(b"=b\n\n", b"=b" + b';"' * (SIZE // 2) + b"\n\n") + STATUS,
        HEAD.replace(b"=b\n\n", b"=b" + b";x*9=%ff" * (SIZE // 9) + b"\n\n") + STATUS,
        HEAD.replace(b"To: ", b"To: " + b"fedcba9876543210fedc " * (SIZE // 21)) + STATUS,
        HEAD + STATUS.replace(b"\n\n", b"\nContent-Transfer-Encoding: uuencode\n\n", 1),
        HEAD + STATUS.replace(b"\n\n", b"\nContent-Transfer-Encoding: \xff\xfe\n\n", 1),
        HEAD + STATUS.replace(b"delivery-status", b'delivery-status; charset="no such"', 1),
        b"To: =?utf-8?B?/////w==?= =?x?y?z?=\xff\xfe\n" + HEAD + STATUS,
    ],
    ids=range(11),
)
def test_what_is_made_to_do_harm_does_none(message: bytes) -> None:
    assert len(message) <= delivery_reports.MOST_BYTES
    found = delivery_reports.read(message)
    assert found is None or found.refusal in (None, "5.1.1", "5.0.0")


def test_what_is_too_big_is_not_read() -> None:
    good = report(POSTFIX, SENDER)
    assert delivery_reports.read(good.ljust(delivery_reports.MOST_BYTES)) == Report(KNOWN, "5.1.1")
    assert delivery_reports.read(good.ljust(delivery_reports.MOST_BYTES + 1)) is None
