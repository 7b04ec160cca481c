"""Starts Sendria, the mail catcher; it ends with the `npm start` that started it."""
import os

from owner import when_owner_ends
from sendria.cli import main

os.umask(0o077)  # the mails hold links that let people in
# What it has taken lies in its database already: each mail is committed as it comes.
when_owner_ends(lambda: os._exit(0))
main()
