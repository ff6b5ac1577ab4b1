"""The form behind a button that books without typing: only its key, so that a second tap makes no other appointment."""

from flask import abort

from booking.web.forms import PublicForm


class OneTapForm(PublicForm):
    """Nothing to type; the desk's token stands beside the key."""

    def __init__(self) -> None:
        """Give it a key of its own, unless it came back with one."""
        super().__init__()
        self.renew_key()

    def sent_key(self) -> str:
        """Return the key as it was sent; 400 for one that no page of ours has shown."""
        return self.key_text if self.key.raw_data == [self.key_text] else abort(400)
