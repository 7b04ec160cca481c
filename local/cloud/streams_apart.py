"""Each Lambda reads its stream by itself, as on AWS.

MiniStack reads the streams of all tables in one thread and waits there for each Lambda: while the guard looks through
thousands of new records of one table, nothing of the other is delivered.
"""

import threading

from ministack.services import lambda_svc

# What has come while a thread was reading is read at once; without a word it looks again after so many seconds.
LONGEST_REST = 1.0

only = threading.local()
readers = {}
every_mapping = lambda_svc._iter_all_esms
read_streams = lambda_svc._poll_dynamodb_streams


def mappings():
    """All of them; for a thread that reads for one mapping, that one."""
    mine = getattr(only, "mapping", None)
    return [one for one in every_mapping() if mine is None or one[2].get("UUID") == mine]


def reads(mapping, woken):
    """Reads for one mapping until it is gone."""
    only.mapping = mapping
    while mappings():
        woken.clear()
        try:
            while read_streams():
                pass
        except Exception as cause:
            lambda_svc.logger.error("The stream of mapping %s could not be read: %s", mapping, cause)
        woken.wait(LONGEST_REST)
    readers.pop(mapping, None)


def start_readers():
    """In place of reading: a thread for each mapping that has none. The threads read, and wake by themselves."""
    for _, _, found in every_mapping():
        mapping = found.get("UUID")
        if mapping in readers or ":dynamodb:" not in found.get("EventSourceArn", ""):
            continue
        readers[mapping] = woken = threading.Event()
        threading.Thread(target=reads, args=(mapping, woken), daemon=True, name=f"stream-{mapping[:8]}").start()
    return False


def apart():
    """Makes it so; before anything is read."""
    lambda_svc._iter_all_esms = mappings
    lambda_svc._poll_dynamodb_streams = start_readers
    wake_all = lambda_svc._esm_wake.set

    def wake():
        wake_all()
        for woken in list(readers.values()):
            woken.set()

    lambda_svc._esm_wake.set = wake
