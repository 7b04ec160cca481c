import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { project } from "../../deployment/project.ts";
import { python } from "../../local/cloud/python.mjs";

// `mail_catcher.py` and `held_mail.py`, with a mailbox as Sendria keeps it.
let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "pilot-grants-mailbox-"));
});
afterEach(() => rmSync(work, { recursive: true }));

const run = (script: string): unknown => {
  const begin = `
import json, os, sqlite3, sys
from mail_catcher import take_back
file = os.path.join(sys.argv[1], "mail.sqlite")
def mailbox(*mails):
    with sqlite3.connect(file) as box:
        box.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, subject TEXT, created_at TIMESTAMP)")
        box.execute("CREATE TABLE message_part (id INTEGER PRIMARY KEY, message_id INTEGER)")
        for number, subject, at in mails:
            box.execute("INSERT INTO message VALUES (?, ?, ?)", (number, subject, at))
            box.execute("INSERT INTO message_part (message_id) VALUES (?)", (number,))
def left():
    box = sqlite3.connect(file)
    parts = box.execute("SELECT count(*) FROM message_part").fetchone()[0]
    return [subject for subject, in box.execute("SELECT subject FROM message ORDER BY id")], parts
`;
  const done = spawnSync(python("python"), ["-B", "-c", `${begin}${script}`, work], {
    encoding: "utf8",
    env: { PYTHONPATH: join(project, "local/cloud"), STATE_DIR: work },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout.trim().split("\n").at(-1) ?? "");
};

const savedAt = Date.parse("2026-11-29T10:00:00Z") / 1000;

test("mails that came after the save are taken out with it: their links are of a state that is gone", () => {
  const script = `
mailbox((1, "before", "2026-11-29 09:59:00"), (2, "just before", "2026-11-29 10:00:00"), (3, "after", "2026-11-29 10:00:01"))
take_back(file, 2, ${savedAt})
print(json.dumps(left()))`;
  expect(run(script)).toEqual([["before", "just before"], 2]);
});

test("also where the mailbox was emptied since, and its numbers began again", () => {
  const script = `
mailbox((1, "after", "2026-11-29 10:00:09"))
take_back(file, 7, ${savedAt})
print(json.dumps(left()))`;
  expect(run(script)).toEqual([[], 0]);
});

test("a mail that the catcher does not take waits for it, and a save holds it meanwhile", () => {
  const script = `
import threading, time, held_mail
held_mail.PAUSE, held_mail.GRACE = 0.01, 0.01
held, answers, taken = os.path.join(sys.argv[1], "held"), [OSError(), OSError()], []
class Catcher:
    def __init__(self, *where, timeout): pass
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def sendmail(self, *mail):
        if answers: raise answers.pop()
        taken.append(mail)
held_mail.smtplib.SMTP = Catcher
os.environ["SMTP_HOST"] = "127.0.0.1:1"
mail = held_mail.HeldMail(held)
mail.waiting[0] = ("from", ["to"], "of the last save")
mail.write()
again = held_mail.HeldMail(held)
again.start()
for _ in range(200):
    if taken and not len(again): break
    time.sleep(0.01)
print(json.dumps([taken, len(again)]))`;
  expect(run(script)).toEqual([[["from", ["to"], "of the last save"]], 0]);
});
