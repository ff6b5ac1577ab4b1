"""Delivery reports as mail servers write them, about invented people."""

from base64 import encodebytes

from tests.mail.smtp import Envelope

POSTFIX = """\
Return-Path: <>
Delivered-To: {sender}
Received: by mail.rathaus.example (Postfix)
\tid 4D7E21A0C3; Mon, 16 Nov 2026 06:01:00 +0100 (CET)
Date: Mon, 16 Nov 2026 06:01:00 +0100 (CET)
From: MAILER-DAEMON@mail.rathaus.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {sender}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4D7E21A0C1.1/mail.rathaus.example"
Content-Transfer-Encoding: 8bit
Message-Id: <20261116050100.4D7E21A0C3@mail.rathaus.example>

This is a MIME-encapsulated message.

--4D7E21A0C1.1/mail.rathaus.example
Content-Description: Notification
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

This is the mail system at host mail.rathaus.example.

<{recipient}>: host mx.example.org[192.0.2.7] said: 550 5.1.1 <{recipient}>:
    Recipient address rejected: User unknown (in reply to RCPT TO command)

--4D7E21A0C1.1/mail.rathaus.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.rathaus.example
X-Postfix-Queue-ID: 4D7E21A0C1
X-Postfix-Sender: rfc822; {sender}
Arrival-Date: Mon, 16 Nov 2026 06:00:00 +0100 (CET)

Final-Recipient: rfc822; {recipient}
Original-Recipient: rfc822;{recipient}
Action: {action}
Status: {status}
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <{recipient}>: Recipient address rejected: User
    unknown

--4D7E21A0C1.1/mail.rathaus.example
Content-Description: Undelivered Message
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

Return-Path: <{sender}>
From: Rathaus Emstek <termine@rathaus.example>
To: {recipient}
Subject: Termin

Guten Tag!

--4D7E21A0C1.1/mail.rathaus.example--
"""
# Reports come to the plain mailbox here; only what is returned names the e-mail.
EXCHANGE = """\
From: <postmaster@rathaus.example>
To: <termine@rathaus.example>
Date: Mon, 16 Nov 2026 05:01:00 +0000
Content-Type: multipart/report; report-type="Delivery-Status";
\tboundary="1f6e2a1b-9c0e-4a53-bb2d-0c7f1f3e9a11"
MIME-Version: 1.0
Subject: =?utf-8?B?VW56dXN0ZWxsYmFyOiBUZXJtaW4=?=
Auto-Submitted: auto-replied
X-MS-Exchange-Message-Is-Ndr:

--1f6e2a1b-9c0e-4a53-bb2d-0c7f1f3e9a11
Content-Type: multipart/alternative; differences=Content-Type;
\tboundary="5a0d9c3e"

--5a0d9c3e
Content-Type: text/plain; charset="us-ascii"

Your message to {recipient} couldn't be delivered.

--5a0d9c3e
Content-Type: text/html; charset="us-ascii"

<html><body>Your message to {recipient} couldn't be delivered.</body></html>

--5a0d9c3e--

--1f6e2a1b-9c0e-4a53-bb2d-0c7f1f3e9a11
Content-Type: message/delivery-status

Reporting-MTA: dns;EUR05.prod.example
X-Display-Name: {recipient}

Final-Recipient: rfc822;{recipient}
Action: {action}
Status: {status}
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found

--1f6e2a1b-9c0e-4a53-bb2d-0c7f1f3e9a11
Content-Type: text/rfc822-headers

Return-Path: {sender}
From: Rathaus Emstek <termine@rathaus.example>
To: {recipient}
Subject: Termin


--1f6e2a1b-9c0e-4a53-bb2d-0c7f1f3e9a11--
"""
# With an address of another script (RFC 6533); {status_part} and {head_part} may be encoded.
GLOBAL = """\
From: Postmaster@mail.example.org
To: {sender}
MIME-Version: 1.0
Content-Type: multipart/report; boundary=b; report-type=delivery-status

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{recipient} gibt es nicht.

--b
Content-Type: message/global-delivery-status
Content-Transfer-Encoding: {encoding}

{status_part}
--b
Content-Type: message/global-headers
Content-Transfer-Encoding: {encoding}

{head_part}
--b--
"""
STATUS_PART = """\
Reporting-MTA: dns; mail.example.org

Final-Recipient: utf-8; {recipient}
Action: {action} (in one word)
Status: {status}
"""
HEAD_PART = """\
Return-Path: <{sender}>
To: {recipient}
Subject: موعد
"""


def report(
    template: str, sender: str, recipient: str = "samira@example.org", action: str = "failed", status: str = "5.1.1"
) -> bytes:
    """Return a report about the e-mail with this envelope sender."""
    return template.format(sender=sender, recipient=recipient, action=action, status=status).encode()


def global_report(sender: str, encoding: str, recipient: str = "самира@example.org") -> bytes:
    """Return a report about an address of another script, its parts in an encoding."""
    facts = {"sender": sender, "recipient": recipient, "action": "failed", "status": "5.1.1"}
    parts = [part.format(**facts) for part in (STATUS_PART, HEAD_PART)]
    if encoding == "base64":
        parts = [encodebytes(part.encode()).decode() for part in parts]
    encoded = {"status_part": parts[0], "head_part": parts[1], "encoding": encoding}
    return GLOBAL.format(**facts, **encoded).encode()


def returned(envelope: Envelope) -> bytes:
    """Return what a server writes that took an e-mail, and found nobody to give it to."""
    return report(POSTFIX, str(envelope.mail_from), envelope.rcpt_tos[0])
