import { beforeEach, describe, expect, test } from "vitest";
import { aStaffDesk, someStaff } from "../../../test/builders/a-desk.ts";
import { aPilot, moved } from "../../../test/builders/a-pilot.ts";
import { reviewersOf, theDay, theOfficer } from "../../../test/builders/a-review.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { mailEntry } from "../../pilot/happenings.ts";
import { OutboxEntry } from "../../pilot/items/outbox-entry.ts";
import { press } from "../../pilot/press.ts";
import type { NoticeTime } from "../../platform/notice-times.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ApplicationId, Nonce, newId, OutboxId, pilotSubject, staffSubject } from "../../vocabulary/ids.ts";
import { type Instant, instant, LocalDay, plusDays, plusSeconds } from "../../vocabulary/instant.ts";
import { keepRow } from "../desk/keep-row.store.ts";
import { handOverCase } from "../owner/hand-over-case.act.ts";
import { chooseNotices } from "./choose-notices.act.ts";
import { morningOf } from "./morning.store.ts";
import { orderMorning } from "./order-morning.store.ts";
import { tellStaff } from "./tell-staff.store.ts";

/** A Monday in November: at nine in the morning, in Stockholm. */
const monday = theDay;
const tuesday = instant("2026-11-03T07:00:00+01:00");

let table: InMemoryTable;
let now: Instant;
/** Whoever presses does so a second later: the log's newest entry is that of the last press. */
const clock = () => {
  now = plusSeconds(now, 1);
  return now;
};
beforeEach(async () => {
  table = inMemoryTable();
  now = monday;
  await staffChoosing({});
});

/** Two officers, a decider and a finance officer, of whom some have chosen to hear at once. */
const staffChoosing = (chosen: Readonly<Record<string, NoticeTime>>) =>
  someStaff(
    table,
    monday,
    Object.fromEntries(
      (
        [
          ["officer", "officer"],
          ["anna", "officer"],
          ["didrik", "decider"],
          ["fia", "finance"],
          ["rut", "auditor"],
        ] as const
      ).map(([id, role]) => {
        const notices = chosen[id];
        return [id, { name: id, roles: [role], email: `${id}@example.org`, ...(notices ? { notices } : {}) }];
      }),
    ),
  );

/** The row as the stream keeps it. */
const kept = (id: ApplicationId) => keepRow({ table, tell: tellStaff({ table, clock: () => now }) })(id);

type Sent = { readonly to: string; readonly template: string; readonly data: Record<string, unknown> };
/** The mails that are owed to staff. */
const mails = (template: string): Sent[] =>
  table.all("pilots").flatMap((item) => {
    if (!item.pk.startsWith("STAFF#") || !item.sk.startsWith("OUTBOX#")) return [];
    const { effect } = OutboxEntry.parse(item);
    return effect.kind === "mail" && effect.template === template ? [effect] : [];
  });
const atOnce = () => mails("staff-notice").map(({ to, data }) => `${to}: ${(data["what"] as string[]).join(" ")}`); // as: its template says so

/** The morning as the sweep orders and delivers it. */
async function morning(at: Instant) {
  now = at;
  const outcome = await orderMorning(table, at);
  for (const item of table.all("pilots")) {
    if (!item.pk.startsWith("STAFF#") || !item.sk.startsWith("OUTBOX#morning-")) continue;
    const { effect, status } = OutboxEntry.parse(item);
    if (effect.kind !== "morning" || status !== "waiting") continue;
    const writes = await morningOf(table)(item.pk.slice("STAFF#".length), effect, at);
    await table.transact([
      { table: "pilots", update: { pk: item.pk, sk: item.sk }, set: { status: "delivered" } },
      ...writes,
    ]);
  }
  return outcome;
}
/** What each was told in the morning, of which case and in which words. */
const told = () =>
  mails("staff-morning").map(({ to, data }) => {
    const cases = data["cases"] as { title: string; what: string[] }[]; // as: its template says so
    return `${to}: ${cases.map(({ what }) => what.join(" ")).join(" | ")}`;
  });
const forget = () => {
  for (const { pk, sk } of table.all("pilots"))
    if (pk.startsWith("STAFF#") && sk.startsWith("OUTBOX#"))
      void table.transact([{ table: "pilots", delete: { pk, sk } }]);
};

const owned = (id: ApplicationId, by: string, to = by, version = 0) =>
  press(table, handOverCase, {
    ...{ subject: pilotSubject(id), by: { kind: "officer", id: by, name: by }, at: clock(), nonce: newId(Nonce) },
    command: { to: { id: to, name: to }, note: "", version },
  });

const newOne = "En ny ansökan har kommit in. Ansökan behöver bedömare.";

describe("at once", () => {
  test("nobody is written to who has not chosen it", async () => {
    await kept(await aPilot(table, { stage: "submitted" }));
    expect(atOnce()).toEqual([]);
  });

  test("a new application is told to every officer who wants it, once, with its number and where it is", async () => {
    await staffChoosing({ officer: "at-once", anna: "at-once", didrik: "at-once" });
    const id = await aPilot(table, { stage: "submitted" });
    expect([await kept(id), await kept(id)]).toEqual(["kept", "unchanged"]);
    expect(atOnce().sort()).toEqual([`anna@example.org: ${newOne}`, `officer@example.org: ${newOne}`]);
    expect(mails("staff-notice")[0]?.data).toMatchObject({
      ...{ title: "Vändpunkten", registrationNumber: "26RS10970", path: `/handlaggning/${id}` },
    });
  });

  test("what happens in a case that somebody has is told to that person, and to who covers", async () => {
    await staffChoosing({ officer: "at-once", anna: "at-once" });
    const id = await aPilot(table, { stage: "submitted" });
    await owned(id, "officer");
    await kept(id);
    expect(atOnce()).toEqual([]);
    const reviewers = reviewersOf(table, id, { clock });
    const one = await reviewers.ready("bo");
    await reviewers.ready("cia");
    await kept(id);
    await reviewers.declare(one, true);
    await kept(id);
    const lost = "Ansökan behöver bedömare. En bedömare har anmält jäv eller tackat nej.";
    expect(atOnce()).toEqual([`officer@example.org: ${lost}`]);
    forget();
    const [from, to] = [LocalDay.parse("2026-11-01"), LocalDay.parse("2026-11-30")];
    await aStaffDesk(table, "anna", { views: [], covering: [{ id: "officer", name: "o", from, to, by: "o" }] });
    const two = await reviewers.ready("doris");
    await kept(id);
    await reviewers.declare(two, true);
    await kept(id);
    expect(atOnce().sort()).toEqual([`anna@example.org: ${lost}`, `officer@example.org: ${lost}`]);
  });

  test("nobody is told of what they did themselves, and who is given a case is told", async () => {
    await staffChoosing({ officer: "at-once", anna: "at-once" });
    const id = await aPilot(table, { stage: "submitted" });
    await kept(id);
    forget();
    await owned(id, "officer");
    await kept(id);
    expect(atOnce()).toEqual([]);
    await owned(id, "officer", "anna", 1);
    await kept(id);
    expect(atOnce()).toEqual(["anna@example.org: Du har fått ärendet att handlägga."]);
  });

  test("the end of the round is told to the owner, and that there is something to decide to deciders", async () => {
    await staffChoosing({ officer: "at-once", anna: "at-once", didrik: "at-once" });
    const id = await aPilot(table, { stage: "submitted" });
    await owned(id, "officer");
    const reviewers = reviewersOf(table, id, { clock });
    const [one, two] = [await reviewers.ready("bo"), await reviewers.ready("cia")];
    await kept(id);
    forget();
    await reviewers.submit(one);
    await reviewers.submit(two);
    await moved(table, id);
    await kept(id);
    expect(atOnce().sort()).toEqual([
      "didrik@example.org: Ansökan är bedömd och ska avgöras.",
      "officer@example.org: Bedömningen är avslutad.",
    ]);
  });

  test("a mail that bounced and one that was given up are told with whom they were for", async () => {
    await staffChoosing({ officer: "at-once" });
    const id = await aPilot(table);
    await kept(id);
    forget();
    const mail = {
      template: "withdrawn",
      language: "sv",
      to: "projektledare@example.org",
      data: { title: "V" },
    } as const;
    const entry = keys.outbox(pilotSubject(id), OutboxId.parse("lost"));
    await table.transact([mailEntry(pilotSubject(id), mail, now, { id: "lost" })]);
    await table.transact([{ table: "pilots", update: entry, set: { status: "bounced" }, remove: ["duePk", "dueAt"] }]);
    await kept(id);
    expect(atOnce()).toEqual([expect.stringContaining("Ett mejl kom inte fram")]);
    expect(atOnce()[0]).toContain("(Projektledaren)");
  });
});

describe("in the morning", () => {
  test("each who has something gets one mail, however often it is ordered; who has nothing gets none", async () => {
    await kept(await aPilot(table, { stage: "submitted" }));
    await kept(await aPilot(table, { stage: "submitted" }));
    expect([await morning(tuesday), await morning(plusSeconds(tuesday, 60))]).toEqual(["ordered", "not now"]);
    expect(told().sort()).toEqual([
      `anna@example.org: ${newOne} | ${newOne}`,
      `officer@example.org: ${newOne} | ${newOne}`,
    ]);
    expect(mails("staff-morning")[0]?.data).toMatchObject({ more: 0, open: 2, late: 0, path: "/handlaggning" });
  });

  test("nothing is told twice, and a day without news is a day without a mail", async () => {
    await kept(await aPilot(table, { stage: "submitted" }));
    await morning(tuesday);
    await morning(plusDays(tuesday, 1));
    expect(mails("staff-morning")).toHaveLength(2);
  });

  test("none goes before seven, and none on a Saturday or a Sunday; Monday's tells of the days between", async () => {
    await kept(await aPilot(table, { stage: "submitted" }));
    expect(await morning(plusSeconds(tuesday, -60))).toBe("not now");
    const friday = plusDays(tuesday, 3);
    await morning(friday);
    forget();
    now = plusSeconds(friday, 3600);
    await kept(await aPilot(table, { stage: "submitted" }));
    expect([await morning(plusDays(friday, 1)), await morning(plusDays(friday, 2))]).toEqual(["not now", "not now"]);
    expect(told()).toEqual([]);
    await morning(plusDays(friday, 3));
    expect(told()).toHaveLength(2);
  });

  test("what was done since needs no mail, and who did it is not told of it", async () => {
    const id = await aPilot(table, { stage: "submitted" });
    await kept(id);
    const reviewers = reviewersOf(table, id, { clock });
    await reviewers.assign("bo");
    await reviewers.assign("cia");
    await kept(id);
    await owned(id, "officer", "anna");
    await kept(id);
    await morning(tuesday);
    expect(told()).toEqual(["anna@example.org: Du har fått ärendet att handlägga. En ny ansökan har kommit in."]);
  });

  test("who has taken a case is not told that they have it", async () => {
    const id = await aPilot(table, { stage: "submitted" });
    await kept(id);
    await owned(id, "officer");
    await kept(id);
    await morning(tuesday);
    expect(told()).toEqual([`officer@example.org: ${newOne}`]);
  });

  test("what became late is told to the owner once, also to who hears of the rest at once", async () => {
    await staffChoosing({ officer: "at-once" });
    const id = await aPilot(table, { stage: "submitted" });
    await owned(id, "officer");
    const reviewers = reviewersOf(table, id, { clock });
    await reviewers.assign("bo");
    await reviewers.assign("cia");
    await kept(id);
    const due = plusDays(theDay, 21); // a Monday: late from Tuesday on
    await morning(plusSeconds(due, -3600));
    forget();
    await morning(plusDays(due, 1));
    const late = "Sista dagen har passerat: Bedömning väntas (bo). Sista dagen har passerat: Bedömning väntas (cia).";
    expect(told()).toEqual([`officer@example.org: ${late}`]);
    expect(mails("staff-morning")[0]?.data).toMatchObject({ open: 0 });
    forget();
    await morning(plusDays(due, 2));
    expect(told()).toEqual([]);
  });

  test("a death in the midst of the order leaves nobody out and writes to nobody twice", async () => {
    await kept(await aPilot(table, { stage: "submitted" }));
    let left = 2;
    const dying = {
      ...table,
      transact: async (writes: Parameters<InMemoryTable["transact"]>[0]) => {
        if (left-- === 0) throw new Error("died");
        await table.transact(writes);
      },
    };
    await expect(orderMorning(dying, tuesday)).rejects.toThrow("died");
    await morning(plusSeconds(tuesday, 60));
    await morning(plusSeconds(tuesday, 120));
    expect(
      told()
        .map((one) => one.split(":")[0])
        .sort(),
    ).toEqual(["anna@example.org", "officer@example.org"]);
  });

  test("who can no longer sign in, and whose address is not known, is not written to", async () => {
    await someStaff(table, monday, { anna: { name: "anna", roles: [], email: "anna@example.org" } });
    await someStaff(table, monday, { officer: { name: "officer", roles: ["officer"] } });
    await kept(await aPilot(table, { stage: "submitted" }));
    await morning(tuesday);
    expect(told()).toEqual([]);
  });

  test("who has not signed in for ninety days is not written to, at once or in the morning", async () => {
    await staffChoosing({ officer: "at-once" });
    const late = plusDays(tuesday, 91);
    now = plusDays(late, -1);
    await kept(await aPilot(table, { stage: "submitted" }));
    await morning(late);
    expect([atOnce(), told()]).toEqual([[], []]);
  });
});

test("a person chooses when they hear and in which language; choosing the same again writes nothing", async () => {
  const choose = (notices: NoticeTime) =>
    press(table, chooseNotices, {
      ...{ subject: staffSubject("officer"), by: theOfficer, at: clock(), nonce: newId(Nonce) },
      command: { notices, language: "en" },
    });
  await choose("at-once");
  const item = await table.get("pilots", keys.staffName("officer"));
  expect(item).toMatchObject({ name: "officer", email: "officer@example.org", notices: "at-once", language: "en" });
  await choose("at-once");
  await kept(await aPilot(table, { stage: "submitted" }));
  expect(atOnce()).toEqual([expect.stringContaining("A new application has come in.")]);
});
