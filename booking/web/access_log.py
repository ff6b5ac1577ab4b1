"""What servers log of addresses: never what opens something."""

import logging
import re

from flask import Flask

# They write the path of a request that broke off or failed, Werkzeug of each.
SERVERS = ("waitress", "gunicorn.access", "gunicorn.error", "werkzeug")
_OPENS = re.compile(r"(/(?:feed|ticket)/)[^/\s?\"']+")


def init_app(_app: Flask) -> None:
    """Black out feeds' tokens and tickets' keys."""
    for name in SERVERS:
        logging.getLogger(name).addFilter(_black_out)


def _black_out(record: logging.LogRecord) -> bool:
    record.msg, record.args = _OPENS.sub(r"\1…", record.getMessage()), None
    return True
