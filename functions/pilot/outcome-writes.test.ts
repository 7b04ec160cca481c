import { expect, test } from "vitest";
import type { Write } from "../platform/table/table.ts";
import { ApplicationId, periodSubject, pilotSubject } from "../vocabulary/ids.ts";
import { instant, Month } from "../vocabulary/instant.ts";
import { mostWrites, outcomeWrites, requireDeclared, requireWritable, writesNothing } from "./outcome-writes.ts";

const applicationId = ApplicationId.parse("a".repeat(16));
const subject = pilotSubject(applicationId);
const at = instant("2026-11-21T12:00:00Z");
const later = instant("2026-12-01T08:00:00Z");
const by = { kind: "officer", id: "o", name: "Handläggaren" } as const;
const pressed = { subject, by, at, command: {} };

const mail = { template: "withdrawn", language: "sv", to: "a@example.org", data: { title: "Vändpunkten" } } as const;
const put = (sk: string, pk: string = subject): Write => ({ table: "pilots", put: { pk, sk } });

/** The kind of each write, with what its test is about. */
const told = (writes: readonly Write[]) => writes.map((write) => ("put" in write ? write.put : write));

test("an outcome that only answers is no writes at all", () => {
  expect(outcomeWrites(pressed, { answer: {} })).toEqual([]);
});

test("what an act writes itself comes as it is, before all the rest", () => {
  const writes = [put("REVIEW#1"), put("REVIEW#2")];
  const [first, second, ...rest] = outcomeWrites(pressed, { answer: {}, writes, log: { action: "review.submitted" } });
  expect([first, second]).toEqual(writes);
  expect(rest).toHaveLength(1);
});

test("a log entry says who did what and when, in the history of the subject", () => {
  const log = { action: "review.submitted", details: { number: 2 } };
  expect(told(outcomeWrites(pressed, { answer: {}, log }))).toMatchObject([{ pk: subject, at, by, ...log }]);
});

test("a fact moves the pilot in which it is recorded, and is logged with its reason", () => {
  const fact = { fact: "withdrawalAsked", from: "submitted", reason: "Vi hinner inte" } as const;
  const [move, signal, entry] = told(outcomeWrites(pressed, { answer: {}, fact }));
  expect(move).toMatchObject({ set: { pendingMove: { ...fact, to: "withdrawn", at, by } } });
  expect(signal).toMatchObject({ pk: subject, effect: { kind: "signal" } });
  expect(entry).toMatchObject({ action: "fact.withdrawalAsked", at, by });
});

test("a fact of what is no pilot is refused and names the subject", () => {
  const fact = { fact: "withdrawalAsked", from: "submitted", reason: "" } as const;
  const period = periodSubject(Month.parse("2026-11"));
  expect(() => outcomeWrites({ ...pressed, subject: period }, { answer: {}, fact })).toThrow(period);
});

test("a period may write and log what moves no pilot", () => {
  const period = periodSubject(Month.parse("2026-11"));
  const writes = outcomeWrites({ ...pressed, subject: period }, { answer: {}, log: { action: "month.closed" } });
  expect(told(writes)).toMatchObject([{ pk: period, action: "month.closed" }]);
});

test("a mail goes at once under its own name, or as a timer under the name that cancels it", () => {
  const mails = [mail, { ...mail, dueAt: later, id: "reminder-1" }];
  const [now, timer] = told(outcomeWrites(pressed, { answer: {}, mails }));
  expect(now).toMatchObject({ outboxId: expect.stringMatching(/^mail-withdrawn-/), createdAt: at });
  expect(now).toMatchObject({ effect: { kind: "mail", ...mail } });
  expect(timer).toMatchObject({ outboxId: "reminder-1", sk: "OUTBOX#reminder-1", createdAt: at });
  expect(timer).toMatchObject({ effect: { kind: "mail", ...mail } });
  expect(JSON.stringify(timer)).toContain(later);
  expect(JSON.stringify(now)).not.toContain(later);
});

test("a timer that has become pointless is cancelled by its name", () => {
  expect(outcomeWrites(pressed, { answer: {}, cancels: ["reminder-1", "reminder-2"] })).toMatchObject([
    { update: { pk: subject, sk: "OUTBOX#reminder-1" }, set: { cancelled: true } },
    { update: { pk: subject, sk: "OUTBOX#reminder-2" }, set: { cancelled: true } },
  ]);
});

test("an outcome without parts writes nothing, and one with any part writes something", () => {
  expect(writesNothing({ answer: { to: "/" } })).toBe(true);
  expect(writesNothing({ answer: {}, quietly: true, writes: [], mails: [], cancels: [] })).toBe(true);
  expect(writesNothing({ answer: {}, writes: [put("REVIEW#1")] })).toBe(false);
  expect(writesNothing({ answer: {}, mails: [], log: { action: "review.submitted" } })).toBe(false);
  expect(writesNothing({ answer: {}, cancels: ["reminder-1"] })).toBe(false);
});

const anAct = { name: "submit-review", writes: ["REVIEW", "FRAME"] };

test("an act writes the kinds of items that it declares, known by the subject of each item", () => {
  const made = [
    put("REVIEW#r1"),
    put("REVIEW"),
    put("2027", "FRAME#kraftsamling-piloter-2026"),
    { table: "pilots", delete: { pk: periodSubject(Month.parse("2026-11")), sk: "REVIEW#1" } },
    { table: "pilots", check: { pk: "BATCH#1", sk: "REVIEW#1" }, when: [] },
    { table: "pilots", update: { pk: "PEOPLE#1", sk: "REVIEW#1" }, set: {} },
  ] satisfies Write[];
  expect(() => requireDeclared(anAct, made)).not.toThrow();
});

test("an act may always send, log and guard, without a word of it in its list", () => {
  expect(() => requireDeclared(anAct, [put("OUTBOX#mail-1"), put("AUDIT#1"), put("HEAD")])).not.toThrow();
});

test("an act that writes another kind is refused, by its name and the kind's", () => {
  const refused = (write: Write) => () => requireDeclared(anAct, [put("REVIEW#1"), write]);
  expect(refused(put("GRANT"))).toThrow("submit-review does not declare that it writes GRANT");
  expect(refused(put("PAYMENT#1"))).toThrow("PAYMENT");
  expect(refused(put("REVIEW#1", "LINK#1"))).toThrow("LINK");
  expect(refused(put("REVIEW#1", "PILOT"))).toThrow("PILOT");
  expect(() => requireDeclared({ ...anAct, writes: [] }, [put("REVIEW#1")])).toThrow("REVIEW");
});

test("two operations on one item are refused, and the item is named", () => {
  const twice = [put("REVIEW#1"), put("REVIEW#2"), put("REVIEW#1")];
  expect(() => requireWritable("submit-review", twice)).toThrow(
    `submit-review writes one item twice: pilots ${subject} REVIEW#1`,
  );
});

test("one key in both tables, or in two partitions, is two items", () => {
  const key = { pk: subject, sk: "REVIEW#1" };
  const writes = [
    { table: "pilots", put: key },
    { table: "record", check: key, when: [] },
    put("REVIEW#1", "PILOT#b"),
  ] satisfies Write[];
  expect(() => requireWritable("submit-review", writes)).not.toThrow();
});

test("an act writes as many items as fit a transaction, and no more", () => {
  const some = (count: number) => Array.from({ length: count }, (_, i) => put(`REVIEW#${i}`));
  expect(() => requireWritable("submit-review", [])).not.toThrow();
  expect(() => requireWritable("submit-review", some(mostWrites))).not.toThrow();
  expect(() => requireWritable("submit-review", some(mostWrites + 1))).toThrow("submit-review writes 91 items");
});
