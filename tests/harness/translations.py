"""A message that the domain spoken now does not have, nor what it falls back to, is an error in tests."""

from typing import NoReturn

from babel import support

from booking import i18n


class Untranslated(support.NullTranslations):  # type: ignore[misc]
    """The end of every catalogue: gettext would show the English words and say nothing."""

    def gettext(self, message: str) -> NoReturn:
        """Refuse."""
        language = i18n.current().code
        raise AssertionError(f"{message!r} is asked for in {language} and is in no catalogue that is spoken there")

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> NoReturn:
        """Refuse."""
        self.gettext(msgid1)

    ugettext, ungettext = gettext, ngettext


def refuse_untranslated() -> None:
    """Let every lookup fail from now on that finds no translation."""
    for code in i18n.LANGUAGES:
        i18n._catalogue(code, i18n.PUBLIC).add_fallback(Untranslated())
