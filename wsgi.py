"""For a WSGI server: `waitress-serve wsgi:app`."""

import sys

from booking.app import create_app
from booking.services.offices import encryption_check
from config import SettingsError

try:
    app = create_app()
    with app.app_context():
        encryption_check.check()
except (SettingsError, encryption_check.WrongKeys) as error:
    sys.exit(str(error))
