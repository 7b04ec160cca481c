import { describe, expect, test } from "vitest";
import { aPosting } from "../../test/builders/a-posting.ts";
import { aVisitor, holderCookie, staffCookie } from "../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { meanwhile } from "../../test/fakes/meanwhile.ts";
import { frameExceeded } from "../calls/calls.refusals.ts";
import { countdown } from "../platform/table/retry.ts";
import { absent, type Table, type Write } from "../platform/table/table.ts";
import { json } from "../platform/web/answers.ts";
import { page } from "../platform/web/route.ts";
import { ApplicationId, batchSubject, Nonce, newId } from "../vocabulary/ids.ts";
import { instant, plusDays } from "../vocabulary/instant.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import { type Act, act, already, type Outcome, type Pressed } from "./act.ts";
import { readHead } from "./head.ts";
import { mostWrites } from "./outcome-writes.ts";
import { press, savedByLink, savedByStaff } from "./press.ts";
import { theVerification } from "./the-verification.ts";

const subject = batchSubject("b1");
const at = instant("2026-11-29T10:00:00Z");
const by = { kind: "officer", id: "officer-1", name: "Handläggaren" } as const;

type Tally = { readonly heads: readonly [Awaited<ReturnType<typeof readHead>>]; readonly sum: number };

const see = async (table: Parameters<Act<Tally, unknown, unknown>["see"]>[0]): Promise<Tally> => {
  const heads = [await readHead(table, subject)] as const;
  return { heads, sum: Number((await table.get("pilots", { pk: subject, sk: "TALLY" }))?.["sum"] ?? 0) };
};
const tallied = (sum: number): Write => ({ table: "pilots", put: { pk: subject, sk: "TALLY", sum } });

/** Adds to a sum that may not pass ten. */
const addTo = act({
  name: "add",
  writes: ["TALLY"],
  see,
  decide: ({ sum }: Tally, command: { more: number }): Outcome<{ sum: number }> => {
    if (sum + command.more > 10) refuse(frameExceeded);
    const now = sum + command.more;
    return { answer: { sum: now }, writes: [tallied(now)], log: { action: "tally.added" } };
  },
});

const pressed = (more: number, nonce = newId(Nonce)): Pressed<{ more: number }> => ({
  subject,
  by,
  at,
  nonce,
  command: { more },
});

const sumIn = (table: InMemoryTable) => table.all("pilots").find(({ sk }) => sk === "TALLY")?.["sum"];

test("a second press gets the first one's answer and changes nothing, whatever has happened since", async () => {
  const table = inMemoryTable();
  const first = pressed(6);
  expect(await press(table, addTo, first)).toEqual({ sum: 6 });
  await press(table, addTo, pressed(4));
  const before = table.all();
  expect(await press(table, addTo, first)).toEqual({ sum: 6 });
  expect(table.all()).toEqual(before);
});

test("what was so already is answered the same when the form is pressed again, whatever has happened since", async () => {
  const table = inMemoryTable();
  const atLeast = act({
    ...addTo,
    name: "at-least",
    decide: ({ sum }: Tally, { more }: { more: number }): Outcome<{ sum: number }> =>
      sum >= more ? already({ sum }) : { answer: { sum: more }, writes: [tallied(more)] },
  });
  await press(table, addTo, pressed(6));
  const first = pressed(5);
  const { seq } = await readHead(table, subject);
  expect(await press(table, atLeast, first)).toEqual({ sum: 6 });
  expect((await readHead(table, subject)).seq).toBe(seq);
  await table.transact([tallied(0)]);
  expect(await press(table, atLeast, first)).toEqual({ sum: 6 });
  expect(sumIn(table)).toBe(0);
});

test("what was so already is decided again when another act decided meanwhile", async () => {
  const table = inMemoryTable();
  const empty = act({
    ...addTo,
    name: "empty",
    decide: ({ sum }: Tally): Outcome<object> => (sum === 0 ? already({}) : { answer: {}, writes: [tallied(0)] }),
  });
  const raced = meanwhile(table, () => press(table, addTo, pressed(3)));
  await press(raced, empty, pressed(0));
  expect(sumIn(table)).toBe(0);
});

test("the same form with other content is refused, since it was sent before", async () => {
  const table = inMemoryTable();
  const first = pressed(6);
  await press(table, addTo, first);
  await expect(press(table, addTo, { ...first, command: { more: 2 } })).rejects.toMatchObject({
    code: "pressed-otherwise",
  });
  expect(sumIn(table)).toBe(6);
});

test("another person's form with the same number is another form", async () => {
  const table = inMemoryTable();
  const first = pressed(2);
  await press(table, addTo, first);
  expect(await press(table, addTo, { ...first, by: { ...by, id: "officer-2" } })).toEqual({ sum: 4 });
});

test("a press that was overtaken decides again on what is stored now", async () => {
  const table = inMemoryTable();
  const raced = meanwhile(table, () => press(table, addTo, pressed(3)));
  expect(await press(raced, addTo, pressed(5))).toEqual({ sum: 8 });
});

test("a press that was overtaken is refused when it no longer fits", async () => {
  const table = inMemoryTable();
  const raced = meanwhile(table, () => press(table, addTo, pressed(7)));
  await expect(press(raced, addTo, pressed(5))).rejects.toMatchObject({ code: "frame-exceeded" });
  expect(sumIn(table)).toBe(7);
});

test("two presses of one form in the same instant get one answer, also when the second would be refused", async () => {
  const table = inMemoryTable();
  const first = pressed(6);
  const overtaken: Table = {
    ...table,
    get: async (name, key) => {
      const found = await table.get(name, key);
      if (key.sk === "NONCE" && !found) await press(table, addTo, first);
      return found;
    },
  };
  expect(await press(overtaken, addTo, first)).toEqual({ sum: 6 });
  expect(sumIn(table)).toBe(6);
});

test("a refusal is not remembered: the form may be pressed again", async () => {
  const table = inMemoryTable();
  await press(table, addTo, pressed(8));
  const again = pressed(5);
  await expect(press(table, addTo, again)).rejects.toBeInstanceOf(Refusal);
  await table.transact([tallied(0)]);
  expect(await press(table, addTo, again)).toEqual({ sum: 5 });
});

test("what is only saved leaves the head as it was, and is decided again when another act decided meanwhile", async () => {
  const table = inMemoryTable();
  const save = act({
    ...addTo,
    decide: (seen: Tally, command: { more: number }, context) => ({
      ...addTo.decide(seen, command, context),
      quietly: true as const,
    }),
  });
  await press(table, save, { ...pressed(1), nonce: undefined });
  expect((await readHead(table, subject)).seq).toBe(0);
  await press(table, addTo, pressed(1));
  expect((await readHead(table, subject)).seq).toBe(1);
  const raced = meanwhile(table, () => press(table, addTo, pressed(2)));
  expect(await press(raced, save, { ...pressed(1), nonce: undefined })).toEqual({ sum: 5 });
});

test("a press that meets others again and again is refused as busy within its time", async () => {
  const table = inMemoryTable();
  let sum = 0;
  const restless: Table = {
    ...table,
    transact: async (writes) => {
      await table.transact([
        { table: "pilots", update: { pk: subject, sk: "HEAD" }, add: { seq: 1 } },
        tallied(sum++ % 2),
      ]);
      return table.transact(writes);
    },
  };
  await expect(press(restless, addTo, { ...pressed(1), timeLeft: countdown(60) })).rejects.toMatchObject({
    code: "busy",
  });
});

test("a posting that waits for its number has no more time than the press", async () => {
  const busy: Table = { ...inMemoryTable(), transact: async () => refuse("busy") };
  const book = act({ ...addTo, decide: (): Outcome<object> => ({ answer: {}, posting: aPosting() }) });
  const begun = performance.now();
  await expect(press(busy, book, { ...pressed(1), timeLeft: countdown(60) })).rejects.toMatchObject({ code: "busy" });
  expect(performance.now() - begun).toBeLessThan(5_000);
});

describe("in a web Lambda", () => {
  const id = ApplicationId.parse("a".repeat(16));
  const people = {
    holder: { path: `/projekt/${id}`, cookie: () => holderCookie(at, id) },
    officer: { path: `/handlaggning/${id}`, cookie: () => staffCookie(at, "officer") },
  };
  const cases = (["holder", "officer"] as const).flatMap((who) => [
    { who, milliseconds: 5_000, attempts: 3 },
    { who, milliseconds: 8_000, attempts: 6 },
  ]);

  test.each(cases)(
    "a press by the $who is tried $attempts times with $milliseconds ms left, and then it is busy",
    async ({ who, milliseconds, attempts }) => {
      let remaining = milliseconds;
      const busy: Table = {
        ...inMemoryTable(),
        transact: async () => {
          remaining -= 1_000;
          return refuse("busy");
        },
      };
      const add = async (saved: Pressed<{ more: number }>) =>
        json(await press(busy, { ...addTo, actor: () => by }, saved));
      const routes = [
        page("/projekt/{id}", "holder", (visit) => add(savedByLink(visit, { more: 1 }))),
        page("/handlaggning/{id}", ["officer"], (visit) => add(savedByStaff(visit, "officer", { more: 1 }))),
      ];
      const { path, cookie } = people[who];
      const lambda = { getRemainingTimeInMillis: () => remaining };
      const answer = await aVisitor(routes, () => at, await cookie(), lambda).see(path);
      expect([answer.status, remaining]).toEqual([503, milliseconds - attempts * 1_000]);
    },
  );
});

const writing = (writes: readonly Write[], declared: readonly string[] = ["TALLY"]) =>
  act({ name: "write", writes: declared, see, decide: (): Outcome<object> => ({ answer: {}, writes }) });

test("an act writes no kind of item that it does not declare", async () => {
  const table = inMemoryTable();
  const other: Write = { table: "pilots", put: { pk: subject, sk: "SECRET#1" }, when: absent };
  await expect(press(table, writing([tallied(1), other]), pressed(1))).rejects.toThrow("does not declare");
  expect(table.all()).toEqual([]);
});

test("an act that writes one item twice, or too many, is a bug that no table is asked about", async () => {
  const table = inMemoryTable();
  await expect(press(table, writing([tallied(1), tallied(2)]), pressed(1))).rejects.toThrow("twice");
  const many = Array.from(
    { length: mostWrites },
    (_, n): Write => ({ table: "pilots", put: { pk: subject, sk: `TALLY#${n}` } }),
  );
  await expect(press(table, writing(many), pressed(1))).rejects.toThrow(`more than ${mostWrites}`);
  expect(table.all()).toEqual([]);
});

test("a subject that is no pilot has its history, its mail and its timer", async () => {
  const table = inMemoryTable();
  const mail = { template: "withdrawn", language: "sv", to: "a@example.org", data: { title: "Girl Unit" } } as const;
  const dueAt = plusDays(at, 3);
  const tell = act({
    name: "tell",
    writes: [],
    see,
    decide: (): Outcome<object> => ({
      answer: {},
      mails: [mail, { ...mail, id: "reminder", dueAt }],
      log: { action: "batch.told" },
    }),
  });
  await press(table, tell, pressed(1));
  const entries = table.all("pilots").filter(({ sk }) => sk.startsWith("OUTBOX#"));
  expect(entries.map(({ pk, dueAt: when }) => [pk, when])).toEqual([
    [subject, at],
    [subject, dueAt],
  ]);
  expect(table.all("record").map(({ pk, action }) => [pk, action])).toEqual([[subject, "batch.told"]]);
});

test("a refusal that rests on what was read while another act wrote is decided again", async () => {
  const table = inMemoryTable();
  await press(table, addTo, pressed(8));
  let torn = true;
  const halfWritten = act({
    ...addTo,
    see: async (reader) => {
      const seen = await see(reader);
      if (!torn) return seen;
      torn = false;
      await table.transact([tallied(0), { table: "pilots", update: { pk: subject, sk: "HEAD" }, add: { seq: 1 } }]);
      return seen;
    },
  });
  expect(await press(table, halfWritten, pressed(5))).toEqual({ sum: 5 });
});

test("the same form after a new sign-in, with another seal, is the same form", async () => {
  const table = inMemoryTable();
  const typed = (csrf: string) => ({ more: 1, typed: { csrf, nonce: "n", comment: "Bra" } });
  const first = { ...pressed(1), command: typed("one") };
  await press(table, addTo, first);
  expect(await press(table, addTo, { ...first, command: typed("two") })).toEqual({ sum: 1 });
});

test("a second press takes no second number of the ledger, and its number stands where it belongs", async () => {
  const table = inMemoryTable();
  const posts = act({
    name: "post",
    writes: ["TALLY"],
    see,
    decide: (): Outcome<object> => ({
      answer: {},
      writes: [{ table: "pilots", put: { pk: subject, sk: "TALLY", posted: theVerification.name } }],
      posting: aPosting(),
    }),
  });
  const first = pressed(1);
  for (const _ of ["first", "second"]) await press(table, posts, first);
  expect(table.all("record").filter(({ pk }) => pk.startsWith("LEDGER#"))).toHaveLength(1);
  expect(table.all("pilots").find(({ sk }) => sk === "TALLY")?.["posted"]).toMatch(/^P\d{4}-1$/);
});
