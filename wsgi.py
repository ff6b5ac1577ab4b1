"""For a WSGI server: `waitress-serve wsgi:app`."""

import sys

from booking.app import create_app
from booking.services import keys
from config import SettingsError

try:
    app = create_app()
    with app.app_context():
        keys.check()
except (SettingsError, keys.WrongKeys) as error:
    sys.exit(str(error))
