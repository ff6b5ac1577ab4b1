"""Mailboxes that delivery reports come to: a Maildir, or one read by IMAP; nothing in them is ever deleted.

People read the same mailbox: what they have opened is looked at as well, and only reports are fetched.
"""

import imaplib
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from booking.domain.clock import now
from booking.mail import delivery_reports

LOOKS_BACK = timedelta(days=14)  # servers give up after five days
TIMEOUT_SECONDS = 30
BATCH = 200
SEEN = "S"
HEADS = "(UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (CONTENT-TYPE)])"
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)")
_UID = re.compile(rb"\bUID (\d+)")


class NoMailbox(Exception):
    """The mailbox cannot be opened or read; the text says why, without any address."""


@dataclass(frozen=True, slots=True)
class Found:
    """A message, and what marks it as read once it was understood."""

    message: bytes
    mark: Callable[[], None]


def from_pipe(stream: BinaryIO) -> Iterator[Found]:
    """Yield the one message of a stream, such as a mail server pipes into a program."""
    yield Found(stream.read(delivery_reports.MOST_BYTES + 1), lambda: None)


def from_maildir(folder: Path) -> Iterator[Found]:
    """Yield the messages of a Maildir that came lately; NoMailbox."""
    if not all((folder / part).is_dir() for part in ("new", "cur")):
        raise NoMailbox("that is no Maildir: it has no `new` and `cur`")
    earliest = (now() - LOOKS_BACK).timestamp()
    for file in sorted((*(folder / "new").iterdir(), *(folder / "cur").iterdir())):
        with suppress(FileNotFoundError):  # whoever reads the mailbox has moved it
            if file.is_file() and file.stat().st_mtime >= earliest:
                yield Found(_beginning(file), partial(_see, file))


def _beginning(file: Path) -> bytes:
    """Return a message, or so much of it that one can tell it is too big."""
    with file.open("rb") as opened:
        return opened.read(delivery_reports.MOST_BYTES + 1)


def _see(file: Path) -> None:
    """Move a message to what was seen, as mail programs do."""
    name, _, flags = file.name.partition(":2,")
    with suppress(FileNotFoundError):
        file.rename(file.parent.parent / "cur" / f"{name}:2,{''.join(sorted({*flags, SEEN}))}")


def from_imap(config: Mapping[str, Any]) -> Iterator[Found]:
    """Yield what came lately to the INBOX, of other mail than reports only the head; NoMailbox.

    TLS with a checked certificate.
    """
    try:
        with _inbox(config) as box:
            for uid, head, size in _heads(box):
                is_report = delivery_reports.is_report(message_from_bytes(head))
                is_whole = is_report and size <= delivery_reports.MOST_BYTES
                yield Found(_whole(box, uid) if is_whole else head, partial(_flag, box, uid))
    except ssl.SSLCertVerificationError as error:
        raise NoMailbox(f"the certificate is not valid: {error.verify_message}") from error
    except (imaplib.IMAP4.error, OSError) as error:  # what servers write may repeat an address
        raise NoMailbox(f"the connection fails: {type(error).__name__}") from error


@contextmanager
def _inbox(config: Mapping[str, Any]) -> Iterator[imaplib.IMAP4]:
    context = ssl.create_default_context()
    where = config["IMAP_HOST"], config["IMAP_PORT"]
    with imaplib.IMAP4_SSL(*where, ssl_context=context, timeout=TIMEOUT_SECONDS) as box:
        try:
            box.login(config["IMAP_USER"], config["IMAP_PASSWORD"])
        except imaplib.IMAP4.error as error:
            raise NoMailbox("the server does not accept user and password") from error
        if box.select("INBOX")[0] != "OK":
            raise NoMailbox("there is no INBOX that can be opened")
        yield box


def _heads(box: imaplib.IMAP4) -> Iterator[tuple[str, bytes, int]]:
    """Yield UID, head and size in bytes of what came lately."""
    day = imaplib.Time2Internaldate(now() - LOOKS_BACK)[1:12]
    found = b" ".join(line for line in box.uid("SEARCH", "SINCE", day)[1] if line).decode("ascii").split()
    for first in range(0, len(found), BATCH):
        uids = ",".join(found[first : first + BATCH])
        for facts, head in _literals(box.uid("FETCH", uids, HEADS)[1]):
            uid, size = _UID.search(facts), _SIZE.search(facts)
            if uid and size:
                yield uid.group(1).decode("ascii"), head, int(size.group(1))


def _whole(box: imaplib.IMAP4, uid: str) -> bytes:
    """Return a message; nothing if it is gone meanwhile."""
    return next((text for _facts, text in _literals(box.uid("FETCH", uid, "(BODY.PEEK[])")[1])), b"")


def _literals(parts: list[Any]) -> Iterator[tuple[bytes, bytes]]:
    """Yield each text the server sent, with what it said of it before and behind."""
    for part, behind in zip(parts, [*parts[1:], b""], strict=True):
        if isinstance(part, tuple):
            yield part[0] + (behind if isinstance(behind, bytes) else b""), part[1]


def _flag(box: imaplib.IMAP4, uid: str) -> None:
    box.uid("STORE", uid, "+FLAGS.SILENT", r"(\Seen)")
