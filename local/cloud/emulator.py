"""Starts MiniStack, unchanged, as `npm start` wants it: it saves while it runs, and loses no mail.

On its own port it answers to:
  GET  /_kept/       who it is and when it last saved
  POST /_kept/save   saves when something has changed since; the body's notes are kept with the save
  POST /_kept/stop   the same, for the last time: what comes after is not saved
  POST /_kept/hold   saves nothing until a save brings notes: stacks that are half deployed, a demo half played in
"""
import asyncio
import gc
import json
import os
import signal
import sys
import threading
import time
import warnings

os.umask(0o077)  # secrets lie in what is written

from ministack import app as cloud  # noqa: E402
from ministack.core import persistence  # noqa: E402

from held_mail import HeldMail, last_mail  # noqa: E402
from owner import when_owner_ends  # noqa: E402
from saving import Saves, trouble  # noqa: E402
from streams_apart import apart  # noqa: E402

state = os.environ["PILOT_STATE"]
saves = Saves(
    os.path.join(state, "saves"),
    live=persistence.STATE_DIR,
    s3=os.environ["S3_DATA_DIR"],
    owner_file=os.path.join(state, "owner.json"),
    owner=os.environ["PILOT_OWNER"],
)
mail = HeldMail(os.path.join(persistence.STATE_DIR, "held.mail"))
notes = json.loads(os.environ.get("PILOT_NOTES", "{}"))
forks = hasattr(os, "fork")
changed = True
stopped = False
last = None
saving = asyncio.Lock()
held_until = 0.0
#: Seconds after which a hold ends by itself: the one that asked for it may have been killed.
LONGEST_HOLD = 600

# Calls of these only read, whatever the service.
READS = ("Get", "List", "Describe", "Query", "Scan", "BatchGet", "TransactGet", "Filter", "AdminGet", "AdminList")


def changes(scope):
    """Whether a request may change what is saved. A call of a Lambda does not by itself: what the Lambda writes does."""
    if scope["method"] in ("GET", "HEAD", "OPTIONS"):
        return False
    headers = dict(scope["headers"])
    target = headers.get(b"x-amz-target", b"").decode("latin-1")
    if target:
        return not target.rpartition(".")[2].startswith(READS)
    return not scope["path"].endswith("/invocations") and b".execute-api." not in headers.get(b"host", b"")


def in_child(number, part, at, mails, to):
    """What the copy of this process does: it has the state of that instant for itself, and the others go on."""
    try:
        gc.disable()
        os.closerange(3, to)
        os.closerange(to + 1, 1 << 20)
        answer = {"saved": saves.write(number, part, at, notes, True, mails)}
    except BaseException as cause:
        answer = {"failed": trouble(cause)}
    os.write(to, json.dumps(answer).encode())
    os._exit(0)


def answer_of(reads, child):
    """Waits for the copy's answer."""
    said = b""
    while more := os.read(reads, 65536):
        said += more
    os.close(reads)
    os.waitpid(child, 0)
    return json.loads(said) if said else {"failed": {"full": False, "why": "the saving process was killed"}}


def begin_save():
    """Takes the state of this instant; returns what waits for the answer."""
    began = time.perf_counter()
    at_start = time.time()
    mail.write()
    mails = last_mail(os.path.join(state, "mail.sqlite"))
    number, part, at = saves.begin()
    if not forks:
        try:
            answer = {"saved": saves.write(number, part, at, notes, False, mails)}
        except Exception as cause:
            answer = {"failed": trouble(cause)}
        return lambda: answer, at_start, time.perf_counter() - began
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        in_child(number, part, at, mails, writes)
    os.close(writes)
    return lambda: answer_of(reads, child), at_start, time.perf_counter() - began


def settled(answer, began_at, paused, begun):
    global changed, last
    if "saved" in answer:
        saves.began = began_at
        last = answer["saved"]
        last.update(milliseconds=round((time.perf_counter() - begun) * 1000), paused=round(paused * 1000, 1))
        return {"saved": last}
    changed = True
    return answer


async def save(news):
    """Saves when something has changed; one at a time."""
    global changed, held_until
    async with saving:
        fresh = {key: value for key, value in news.items() if notes.get(key) != value}
        held = time.monotonic() < held_until and not news
        if stopped or held or not (changed or fresh):
            return {"saved": last, "unchanged": True}
        held_until = 0.0
        notes.update(fresh)
        changed = False
        begun = time.perf_counter()
        try:
            waits, began_at, paused = begin_save()
        except Exception as cause:
            changed = True
            return {"failed": trouble(cause)}
        return settled(await asyncio.to_thread(waits), began_at, paused, begun)


def save_at_end(_services):
    """In place of MiniStack's own saving at its stop."""
    global changed
    if stopped or not changed or time.monotonic() < held_until:
        return
    begun = time.perf_counter()
    try:
        waits, began_at, paused = begin_save()
        answer = settled(waits(), began_at, paused, begun)
    except Exception as cause:
        answer = {"failed": trouble(cause)}
    if "failed" in answer:
        print("Not saved at the end:", answer["failed"]["why"], file=sys.stderr, flush=True)


async def answer(send, status, body):
    text = json.dumps(body).encode()
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"application/json")]})
    await send({"type": "http.response.body", "body": text})


async def read(receive):
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return json.loads(body or b"{}")


async def kept(scope, receive, send):
    global stopped, held_until
    method, path = scope["method"], scope["path"]
    if method == "GET" and path == "/_kept/":
        about = {"state": state, "pid": os.getpid(), "notes": notes, "last": last, "changed": changed, "mail": len(mail)}
        return await answer(send, 200, about)
    if method == "POST" and path in ("/_kept/save", "/_kept/stop"):
        done = await save(await read(receive))
        if path == "/_kept/stop" and "saved" in done:
            stopped = True
        return await answer(send, 200, done)
    if method == "POST" and path == "/_kept/hold":
        hold = (await read(receive)).get("hold", True)
        async with saving:  # a save under way has begun before
            held_until = time.monotonic() + LONGEST_HOLD if hold else 0.0
        return await answer(send, 200, {})
    return await answer(send, 404, {})


inner = cloud.app


async def app(scope, receive, send):
    global changed
    if scope["type"] != "http":
        return await inner(scope, receive, send)
    if scope["path"].startswith("/_kept/"):
        return await kept(scope, receive, send)
    try:
        await inner(scope, receive, send)
    finally:
        if not changed and changes(scope):
            changed = True


def loading(load_state):
    """Reads what one service saved.

    Where in the stream a Lambda had read is saved, the records are not: with the position alone it would skip some.
    The collector of cycles would look through millions of new objects again and again, and find none.
    """

    def load(service):
        gc.disable()
        try:
            found = load_state(service)
        finally:
            gc.enable()
        if service == "lambda" and found:
            found.pop("dynamodb_stream_positions", None)
        return found

    return load


def end():
    """The one that started us is gone: save and end, with all that we started."""
    loop = cloud._MAIN_LOOP
    if loop is not None and not loop.is_closed():
        done = asyncio.run_coroutine_threadsafe(save({}), loop)
        try:
            done.result()
        except Exception as cause:
            print("Not saved:", cause, file=sys.stderr, flush=True)
    if forks and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(0)


if __name__ == "__main__":
    cloud.app = app
    cloud.save_all = save_at_end
    cloud.load_state = loading(cloud.load_state)
    # Python warns of a fork beside threads; the copy writes files and ends, and needs none of theirs.
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    apart()
    mail.start()
    when_owner_ends(end)
    threading.current_thread().name = "cloud"
    sys.argv = sys.argv[:1]
    cloud.main()
