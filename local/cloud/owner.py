"""Ends a program when the one that started it has ended, however that was: the pipe at its standard input closes."""
import os
import threading


def when_owner_ends(end):
    """Calls `end` from another thread once nothing holds the other end of standard input."""

    def watch():
        try:
            while os.read(0, 4096):
                pass
        except OSError:
            pass
        end()

    threading.Thread(target=watch, daemon=True, name="owner").start()
