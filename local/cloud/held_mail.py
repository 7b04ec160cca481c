"""Mails that the mail catcher has not taken yet: MiniStack tries once and forgets them."""
import json
import os
import smtplib
import sqlite3
import threading
import time

from ministack.services import ses

#: Seconds between two tries.
PAUSE = 0.5

#: Seconds after which a mail that was taken lies in the catcher's database: until then a save holds it too.
GRACE = 1


def last_mail(file):
    """The number of the catcher's last mail, for the next start: what came after a save is taken out again with it."""
    if not os.path.exists(file):
        return 0
    try:
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=0.5)
        try:
            return connection.execute("SELECT coalesce(max(id), 0) FROM message").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.Error:
        return None


class HeldMail:
    """Tries again until the catcher takes a mail; those under way are written down with each save."""

    def __init__(self, file):
        self.file = file
        self.waiting = {}
        self.next = 0
        self.lock = threading.Lock()

    def __len__(self):
        return len(self.waiting)

    def start(self):
        """Takes the place of MiniStack's sending, and sends what was under way at the last save."""
        ses._smtp_send = self.send
        try:
            with open(self.file) as file:
                held = json.load(file)
        except (OSError, ValueError):
            return
        for args in held:
            threading.Thread(target=self.send, args=args, daemon=True).start()

    def write(self):
        """Writes down what is under way. The catcher's address is not part of it: it may have another the next time."""
        held = [list(args) for args in list(self.waiting.values())]
        tmp = f"{self.file}.new"
        with open(tmp, "w") as file:
            json.dump(held, file)
        os.replace(tmp, self.file)

    def send(self, source, to, message, host=None, port=None):
        with self.lock:
            self.next += 1
            number = self.next
            self.waiting[number] = (source, to, message)
        try:
            while not self.taken(source, to, message):
                time.sleep(PAUSE)
            time.sleep(GRACE)
        finally:
            self.waiting.pop(number, None)

    def taken(self, source, to, message):
        host, port = ses._parse_smtp_host()
        try:
            with smtplib.SMTP(host, port, timeout=10) as connection:
                connection.sendmail(source, to, message)
            return True
        except smtplib.SMTPRecipientsRefused:
            return True  # refused for good
        except (OSError, smtplib.SMTPException):
            return False
