"""A small real IMAP server behind TLS: one INBOX, and what a client may do with it (RFC 9051, only what we use)."""

import re
import socketserver
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from threading import Thread
from typing import Any

from booking.domain.clock import now

USER, PASSWORD = "termine", 'korb "anna" \\ sieben'
QUOTED = '"korb \\"anna\\" \\\\ sieben"'


@dataclass
class Mail:
    """A message in the INBOX."""

    text: bytes
    came_at: datetime
    flags: set[str] = field(default_factory=set)


@dataclass
class Inbox:
    """What lies in the mailbox by UID, and what clients did."""

    port: int = 0
    mails: dict[int, Mail] = field(default_factory=dict)
    commands: list[str] = field(default_factory=list)
    fetched: list[int] = field(default_factory=list)

    def add(self, text: bytes, came_at: datetime | None = None) -> int:
        """Put a message into the mailbox; return its UID."""
        uid = 7 * len(self.mails) + 5
        self.mails[uid] = Mail(text, came_at or now())
        return uid

    @property
    def settings(self) -> dict[str, Any]:
        """Return the settings with which the program reads this mailbox."""
        return {"IMAP_HOST": "127.0.0.1", "IMAP_PORT": self.port, "IMAP_USER": USER, "IMAP_PASSWORD": PASSWORD}

    def seen(self) -> set[int]:
        """Return what is marked as read."""
        return {uid for uid, mail in self.mails.items() if "\\Seen" in mail.flags}


class _Talk(socketserver.StreamRequestHandler):
    inbox: Inbox

    def handle(self) -> None:
        """Answer each command until the client leaves."""
        self._say(b"* OK ready")
        for line in self.rfile:
            tag, _, command = line.decode().strip().partition(" ")
            self.inbox.commands.append(command)
            self._say(f"{tag} {self._answer(command)}".encode())
            if command == "LOGOUT":
                return

    def _say(self, line: bytes) -> None:
        self.wfile.write(line + b"\r\n")

    def _answer(self, command: str) -> str:
        match command.split(" ", 2):
            case ["LOGIN", user, password] if (user, password) != (USER, QUOTED):
                return f"NO [AUTHENTICATIONFAILED] {user}@rathaus.example is wrong"
            case ["LOGIN", _user, _password]:
                pass
            case ["UID", verb, asked]:
                {"SEARCH": self._search, "FETCH": self._fetch_all, "STORE": self._store}[verb](asked)
            case [verb, *_more]:
                known = {"CAPABILITY": "CAPABILITY IMAP4rev1", "SELECT": f"{len(self.inbox.mails)} EXISTS"}
                self._say(f"* {(known | {'LOGOUT': 'BYE'})[verb]}".encode())
        return "OK done"

    def _search(self, asked: str) -> None:
        day = datetime.strptime(asked, "SINCE %d-%b-%Y").date()  # noqa: DTZ007 - a date
        found = [uid for uid, mail in self.inbox.mails.items() if mail.came_at.date() >= day]
        self._say(" ".join(["* SEARCH", *map(str, found)]).encode())

    def _store(self, asked: str) -> None:
        uid, flags = asked.split(" ", 1)
        assert flags == "+FLAGS.SILENT (\\Seen)"
        self.inbox.mails[int(uid)].flags.add("\\Seen")

    def _fetch_all(self, asked: str) -> None:
        uids, _, items = asked.partition(" ")
        for uid in map(int, uids.split(",")):
            self._fetch(uid, items)

    def _fetch(self, uid: int, items: str) -> None:
        text = self.inbox.mails[uid].text
        if items == "(BODY.PEEK[])":
            self.inbox.fetched.append(uid)
            facts, name, sent = "", "BODY[]", text
        else:
            assert items == "(UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (CONTENT-TYPE)])"
            head = re.search(rb"^Content-Type:.*\n(?:[ \t].*\n)*", text, re.MULTILINE | re.IGNORECASE)
            facts, name = f" RFC822.SIZE {len(text)}", "BODY[HEADER.FIELDS (CONTENT-TYPE)]"
            sent = (head.group() if head else b"") + b"\r\n"
        literal = f"{name} {{{len(sent)}}}\r\n".encode() + sent
        # Servers are free in their order: UIDs behind the text as well as before it.
        before, behind = (f"UID {uid}{facts} ", "") if uid % 2 else ("", f" UID {uid}{facts}")
        self._say(b"* 1 FETCH (" + before.encode() + literal + behind.encode() + b")")


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that do not like the certificate."""


@contextmanager
def imap_server(context: ssl.SSLContext) -> Iterator[Inbox]:
    """Return the INBOX of a running server on 127.0.0.1."""
    inbox = Inbox()
    with _Server(("127.0.0.1", 0), type("Talk", (_Talk,), {"inbox": inbox})) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        inbox.port = server.server_address[1]
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        try:
            yield inbox
        finally:
            server.shutdown()
