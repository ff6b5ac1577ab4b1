"""Delivery reports of mail servers (RFC 3464, RFC 6533): which e-mail it is about, and whether it was refused for good.

Anybody can write to the mailbox they arrive in, so nothing is taken from a report but codes and tokens.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message

MOST_BYTES = 256 * 1024  # ours are a tenth of it at most, with the e-mail returned
STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status")
RETURNED_TYPES = ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers")
ADDRESSED = ("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Return-Path")
UNKNOWN_STATUS = "5.0.0"
_BLANK_LINE = re.compile(rb"(?:\r?\n){2,}")
_TOKEN = re.compile(r"(?<![0-9a-f])[0-9a-f]{20}(?![0-9a-f])", re.IGNORECASE)
_STATUS = re.compile(r"\b[45]\.\d{1,3}\.\d{1,3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Report:
    """What may be an e-mail's token, and the status code (RFC 3463) if the e-mail was refused for good."""

    tokens: frozenset[str]
    refusal: str | None


def read(data: bytes) -> Report | None:
    """Return what a message reports; None if it is no delivery report, is too big, or cannot be read."""
    if len(data) > MOST_BYTES:
        return None
    try:
        message = message_from_bytes(data)
        return _report(message) if is_report(message) else None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):  # made to be unreadable
        return None


def is_report(message: Message) -> bool:
    """Return whether the head of a message says that it is a delivery report."""
    kind = str(message.get_param("report-type", "")).casefold()
    return message.get_content_type() == "multipart/report" and kind == "delivery-status"


def _report(message: Message) -> Report | None:
    parts = _parts(message)
    blocks = [block for part in parts if part.get_content_type() in STATUS_TYPES for block in _blocks(part)]
    if not blocks:
        return None
    named = [*_values(message, ADDRESSED)]
    for block in blocks:
        named += _values(block, ("Original-Envelope-Id",))
    for part in parts:
        if part.get_content_type() in RETURNED_TYPES:
            named += _values(message_from_bytes(_text(part)), ("Return-Path",))
    tokens = frozenset(token.lower() for value in named for token in _TOKEN.findall(value))
    return Report(tokens, next(_refusals(blocks), None))


def _parts(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _blocks(part: Message) -> Iterator[Message]:
    """Yield the fields about the message, then those about each recipient."""
    for text in _BLANK_LINE.split(_text(part)):
        yield message_from_bytes(text)


def _text(part: Message) -> bytes:
    """Return the text of what is a message itself: parsers take it apart, and leave its transfer encoding on it."""
    inner = _parts(part)
    text = b"\n\n".join(one.as_bytes() for one in inner) if inner else str(part.get_payload()).encode()
    carrier: Message = Message()
    carrier["Content-Transfer-Encoding"] = str(part.get("Content-Transfer-Encoding", "7bit"))
    carrier.set_payload(text.strip().decode("ascii", "surrogateescape"))
    found = carrier.get_payload(decode=True)
    return found.strip() if isinstance(found, bytes) else b""


def _values(message: Message, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from map(str, message.get_all(name, []))


def _refusals(blocks: list[Message]) -> Iterator[str]:
    """Yield the codes of the recipients who will not get the e-mail."""
    for block in blocks:
        if str(block.get("Action", "")).partition("(")[0].strip().casefold() == "failed":
            found = _STATUS.search(str(block.get("Status", "")))
            yield found.group() if found else UNKNOWN_STATUS
