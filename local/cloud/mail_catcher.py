"""Starts Sendria, the mail catcher; it ends with the `npm start` that started it."""
import os
import sqlite3
from datetime import datetime, timezone

from owner import when_owner_ends
from sendria.cli import main

#: Seconds by which the catcher's time of a mail may be later than a save that knows it as sent.
LATE = 2


def take_back(file, last, at):
    """Takes out what came after the save that the cloud begins from: its links are of a state that is gone.

    A mail's number decides; its time too, since the numbers begin again when a person empties the mailbox."""
    after = datetime.fromtimestamp(at + LATE, timezone.utc).strftime("%Y-%m-%d %H:%M:%S")
    if not os.path.exists(file):
        return
    # Closed before Sendria begins: it closes every file that is open.
    connection = sqlite3.connect(file)
    try:
        which = "SELECT id FROM message WHERE id > ? OR created_at > ?"
        connection.execute(f"DELETE FROM message_part WHERE message_id IN ({which})", (last, after))
        connection.execute("DELETE FROM message WHERE id > ? OR created_at > ?", (last, after))
        connection.commit()
    except sqlite3.Error as cause:
        print("The mailbox stays as it was:", cause, flush=True)
    finally:
        connection.close()


if __name__ == "__main__":
    os.umask(0o077)  # the mails hold links that let people in
    if os.environ.get("PILOT_LAST_MAIL"):
        take_back(os.environ["PILOT_MAILS"], int(os.environ["PILOT_LAST_MAIL"]), float(os.environ["PILOT_SAVED_AT"]))
    # What it has taken lies in its database already: each mail is committed as it comes.
    when_owner_ends(lambda: os._exit(0))
    main()
