"""What is spoken: a language, and the domain of those who read it; the desk's goes on with the public words."""

import pytest
from flask import Flask, render_template_string
from flask_babel import get_domain, gettext, lazy_gettext

from booking import i18n
from booking.i18n import DESK, DESK_LANGUAGES, GERMAN, LANGUAGES, PUBLIC, Language, speaking
from dev import catalogues

EVERY = [pytest.param(language, id=code) for code, language in LANGUAGES.items()]
AT_DESK = [pytest.param(language, id=code) for code, language in DESK_LANGUAGES.items()]


def say_all(*domains: str) -> int:
    """Say every message of the domains, in what is spoken now; an error for one that is not translated."""
    said = [one.words for one in catalogues.messages() if one.domain in domains]
    spoken = get_domain().get_translations()
    for words in said:
        assert (spoken.gettext(words) if isinstance(words, str) else spoken.ngettext(*words, 3)).strip()
    return len(said)


@pytest.mark.parametrize("language", AT_DESK)
def test_the_desk_says_its_own_messages_and_the_public_ones(app: Flask, language: Language) -> None:
    with speaking(language, DESK):
        assert say_all(PUBLIC, DESK) > 700


@pytest.mark.parametrize("domain", [PUBLIC, DESK])
@pytest.mark.parametrize("language", EVERY)
def test_each_language_says_the_public_messages_in_a_request_of_the_desk_too(
    app: Flask, language: Language, domain: str
) -> None:
    with speaking(language, domain):
        assert say_all(PUBLIC) > 300


@pytest.mark.parametrize("language", EVERY)
def test_the_public_does_not_hear_the_desk(app: Flask, language: Language) -> None:
    with speaking(language), pytest.raises(AssertionError, match="Add appointment"):
        gettext("Add appointment")


def test_what_was_said_at_the_desk_is_not_remembered_for_the_public(app: Flask) -> None:
    page = "{{ _('Add appointment') }} {{ _('Back') }}"
    for _again in range(2):
        with speaking(GERMAN, DESK):
            assert render_template_string(page) == "Termin eintragen Zurück"
        with speaking(GERMAN), pytest.raises(AssertionError, match="Add appointment"):
            render_template_string(page)


def test_a_label_is_said_in_the_domain_of_who_reads_it(app: Flask) -> None:
    label = lazy_gettext("Add appointment")
    with speaking(DESK_LANGUAGES["en"], DESK):
        assert str(label) == "Add appointment"
    with speaking(GERMAN, DESK):
        assert str(label) == "Termin eintragen"
        with speaking(GERMAN), pytest.raises(AssertionError):
            str(label)
        assert i18n.current() is GERMAN
        assert str(label) == "Termin eintragen"
