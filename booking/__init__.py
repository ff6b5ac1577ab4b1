"""Sprechstunde: appointments for consultation hours.

`domain` says what is true, `models` what is kept, `mail` what is sent, `services` what is done, `web` who asks;
`app.create_app` puts them together. This file imports nothing, so that the domain loads no framework.
"""
