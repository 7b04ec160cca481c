import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aGroupCall } from "../../test/builders/a-chosen-call.ts";
import { aDuePayment, aPayee } from "../../test/builders/a-payment.ts";
import { aPilot } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { reviewersOf } from "../../test/builders/a-review.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { mailEntry } from "../pilot/happenings.ts";
import { paymentStatuses } from "../pilot/items/payment.ts";
import { isUnreached, maySendAgain } from "../pilot/lost-mail.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { type Stage, stages } from "../pilot/stages/stages.ts";
import { keys } from "../platform/table/keys.ts";
import { correctAddress } from "../reviews/assignment/correct-address.act.ts";
import { type ApplicationId, OutboxId, pilotSubject } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { mayOpen, mayRead, stagesFor } from "./access.ts";
import { caseFor } from "./case-view.ts";
import { mailState, mailTime } from "./mail-state.ts";
import { kindsOfWork, openWork } from "./open-work.ts";

const at = instant("2026-11-21T10:00:00Z");
const today = LocalDay.parse("2027-05-01");

const openOn = async (table: InMemoryTable, id: ApplicationId) => openWork(await readPilot(table, id), today);
const kindsOn = async (table: InMemoryTable, id: ApplicationId) =>
  (await openOn(table, id)).map(({ kind, for: who }) => `${kind} ${who}`);

const inStage = (table: InMemoryTable, id: ApplicationId, stage: Stage) =>
  table.transact([{ table: "pilots", update: keys.case(id), set: { stage } }]);

/** The extract of the minutes is there, and perhaps more is known of the decision. */
const minutesOf = (table: InMemoryTable, id: ApplicationId, known: object = {}) =>
  table.transact([
    {
      table: "pilots",
      put: { ...keys.afterDecision(id, 1), version: 1, number: 1, extract: "26RS10970-7", ...known },
    },
  ]);

/** A mail that came back from this address. */
async function bounced(table: InMemoryTable, id: ApplicationId, to: string, template = "withdrawn") {
  const outboxId = OutboxId.parse(`lost-${to}`);
  const mail = { template: "withdrawn", language: "sv", to, data: { title: "Vändpunkten" } } as const;
  const key = keys.outbox(pilotSubject(id), outboxId);
  await table.transact([mailEntry(pilotSubject(id), mail, at, { id: outboxId })]);
  const effect = { kind: "mail", ...mail, template };
  await table.transact([
    { table: "pilots", update: key, set: { status: "bounced", effect }, remove: ["duePk", "dueAt"] },
  ]);
  return key;
}

describe("what a case waits for", () => {
  test("reviewers until as many as the quorum are at work, and then each answer, late after its last day", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table, { stage: "submitted" });
    expect(await kindsOn(table, id)).toEqual(["assign-reviewers officer"]);
    const reviewers = reviewersOf(table, id);
    await reviewers.assign("anna");
    expect(await kindsOn(table, id)).toEqual(["review reviewer", "assign-reviewers officer"]);
    await reviewers.assign("bo");
    const works = await openOn(table, id);
    expect(works.map(({ kind, about }) => `${kind} ${about}`).sort()).toEqual(["review anna", "review bo"]);
    const [first] = works;
    expect(first?.lateDays).toBe(Math.round((Date.parse(today) - Date.parse(first?.due ?? "")) / 86_400_000));
    expect(openWork(await readPilot(table, id), LocalDay.parse(first?.due))[0]?.lateDays).toBe(0);
  });

  test("the group to be asked; the decider when it is reviewed; the officer when it is reported", async () => {
    const table = inMemoryTable();
    const group = await aPilot(table, { stage: "submitted", call: aGroupCall });
    expect(await kindsOn(table, group)).toEqual(["send-to-group officer"]);
    const id = await aPilot(table);
    expect(await openOn(table, id)).toMatchObject([{ kind: "decide", path: `/handlaggning/${id}/beslut` }]);
    await inStage(table, id, "reported");
    expect(await kindsOn(table, id)).toEqual(["evaluate officer"]);
  });

  test("a project for its next report, whose day the grant says, and for where its money goes", async () => {
    const table = inMemoryTable();
    const id = await aProject(table);
    const { grant } = await readPilot(table, id);
    const works = await openOn(table, id);
    expect(works.map(({ kind, due }) => [kind, due])).toEqual([
      ["await-report", grant.reportsDue[0]?.dueDay],
      ["minutes-missing", undefined],
      ["payee-missing", undefined],
    ]);
    await aPayee(table, id);
    expect(await kindsOn(table, id)).toEqual(["await-report holder", "minutes-missing officer"]);
    await minutesOf(table, id);
    expect(await kindsOn(table, id)).toEqual(["await-report holder"]);
  });

  test("a decision whose letter did not arrive is sent by post, until the day of the telling is noted", async () => {
    const table = inMemoryTable();
    const id = await aProject(table);
    const letter = keys.outbox(pilotSubject(id), OutboxId.parse("decision-letter-001"));
    await table.transact([{ table: "pilots", update: letter, set: { status: "bounced" }, remove: ["duePk", "dueAt"] }]);
    expect(await openOn(table, id)).toContainEqual(
      expect.objectContaining({ kind: "send-by-post", for: "officer", path: `/handlaggning/${id}/beslut/nr/1/efter` }),
    );
    await minutesOf(table, id, { toldDay: "2026-11-25", toldHow: "post" });
    expect(await kindsOn(table, id)).not.toContain("send-by-post officer");
  });

  test("a mail that did not arrive is joined to its person, until it is sent again or seen to", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    const key = await bounced(table, id, "projektledare@example.org");
    expect(await openOn(table, id)).toContainEqual(
      expect.objectContaining({ kind: "undelivered-mail", for: "officer", about: "Projektledaren" }),
    );
    await table.transact([{ table: "pilots", update: key, set: { setAside: { at, by: "Handläggaren" } } }]);
    expect(await kindsOn(table, id)).toEqual(["decide decider"]);
  });

  test("what a reviewer without a task was to hear needs not arrive", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table, { stage: "submitted" });
    const reviewers = reviewersOf(table, id);
    const anna = await reviewers.ready("anna");
    const { reviews } = await readPilot(table, id);
    await bounced(table, id, reviews[0]?.reviewer.email ?? "", "review-invitation");
    expect(await openOn(table, id)).toContainEqual(
      expect.objectContaining({
        ...{ kind: "undelivered-to-reviewer", about: "anna", path: `/handlaggning/${id}/bedomare/${anna}` },
      }),
    );
    await table.transact([
      {
        table: "pilots",
        update: keys.review(id, anna),
        set: { status: "recused", recusedAt: at, explanation: "" },
      },
    ]);
    expect((await kindsOn(table, id)).filter((kind) => kind.startsWith("undelivered"))).toEqual([]);
  });

  test("a reviewer's mail that did not arrive is marked at the reviewer, until the address is corrected (A13)", async () => {
    const table = inMemoryTable();
    const id = await aPilot(table, { stage: "submitted" });
    const reviewers = reviewersOf(table, id);
    const anna = await reviewers.ready("anna");
    await bounced(table, id, "anna@example.org", "review-invitation");
    const marked = async () => {
      const pilot = await readPilot(table, id);
      const view = caseFor(["officer"], pilot, today);
      return [view?.reviews?.reviews[0]?.isUnreached, isUnreached(pilot, pilot.reviews[0]?.reviewer.email ?? "")];
    };
    expect(await marked()).toEqual([true, true]);
    expect(caseFor(["decider"], await readPilot(table, id), today)?.reviews?.reviews[0]).not.toHaveProperty(
      "isUnreached",
    );
    const typed = { "p-new-email": "anna.berg@example.org", "p-reason": "Fel adress" };
    await press(table, correctAddress, reviewers.officers({ reviewId: anna, typed, language: "sv" as const }));
    expect(await marked()).toEqual([undefined, false]);
    expect((await kindsOn(table, id)).filter((kind) => kind.startsWith("undelivered"))).toEqual([]);
  });
});

describe("nothing is done while something is open", () => {
  test("a case that is evaluated with a payment due and no payee says so, and not that it is closed (A5)", async () => {
    const table = inMemoryTable();
    const id = await aProject(table);
    await aDuePayment(table, id);
    await inStage(table, id, "evaluated");
    expect((await kindsOn(table, id)).sort()).toEqual([
      "attest finance",
      "minutes-missing officer",
      "payee-missing holder",
    ]);
    expect(caseFor(["officer"], await readPilot(table, id), today)).toMatchObject({ done: false });
  });

  const situation = fc.record({
    stage: fc.constantFrom(...stages),
    status: fc.constantFrom(...paymentStatuses),
    payee: fc.boolean(),
    reclaimed: fc.boolean(),
    bounced: fc.constantFrom("bounced", "parked", "delivered"),
    report: fc.constantFrom("submitted", "returned", "accepted"),
    minutes: fc.boolean(),
  });

  test("whatever stage it is in: done means no open payment, payee, repayment, report, bounce or minutes", async () => {
    await fc.assert(
      fc.asyncProperty(situation, async (now) => {
        const table = inMemoryTable();
        const id = await aProject(table);
        const paymentId = await aDuePayment(table, id);
        if (now.payee) await aPayee(table, id);
        if (now.minutes) await minutesOf(table, id);
        const key = await bounced(table, id, "projektledare@example.org");
        const report = { v: 2, number: 1, version: 1, status: now.report, typed: {}, begunAt: at, changedAt: at };
        await table.transact([
          { table: "pilots", update: keys.payment(id, paymentId), set: { status: now.status } },
          { table: "pilots", update: keys.grant(id), set: { reclaimedOre: now.reclaimed ? 100 : 0 } },
          { table: "pilots", update: key, set: { status: now.bounced } },
          { table: "pilots", put: { ...keys.report(id, 1), ...report } },
        ]);
        await inStage(table, id, now.stage);
        const view = caseFor(["officer", "finance", "decider"], await readPilot(table, id), today);
        const paid = now.status === "paid" || now.status === "cancelled";
        const isEnded = !["submitted", "reviewed", "funded", "reported"].includes(now.stage);
        const nothing = paid && !now.reclaimed && now.bounced === "delivered" && now.minutes && isEnded;
        expect(view?.done).toBe(nothing);
        expect((view?.work.length ?? 0) > 0 || nothing || now.stage === "submitted").toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test("every kind of work has its words in both languages, and the roles that may know of it", () => {
  for (const [kind, { words }] of Object.entries(kindsOfWork))
    for (const lang of ["sv", "en"] as const)
      expect([kind, words[lang].name.length > 3, words[lang].text.length > 10]).toEqual([kind, true, true]);
});

describe("who may see what", () => {
  test("finance reads what a payment rests on, and only of cases with money in them", () => {
    const parts = [
      "application",
      "reviews",
      "decision",
      "reports",
      "evaluation",
      "ledger",
      "history",
      "mails",
    ] as const;
    expect(parts.filter((part) => mayRead(["finance"], part))).toEqual(["decision", "reports", "ledger"]);
    // The auditor reads whatever was decided on, and of whom (rulings.md 14).
    expect(parts.filter((part) => mayRead(["auditor"], part))).toEqual([
      "application",
      "reviews",
      "decision",
      "reports",
      "evaluation",
      "ledger",
      "history",
    ]);
    expect([mayOpen(["finance"], false), mayOpen(["finance"], true), mayOpen(["decider"], false)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(stagesFor(["finance"], stages)).toEqual(["funded", "reported", "evaluated", "terminated"]);
    expect(stagesFor(["finance", "decider"], stages)).toEqual(stages);
  });
  test("only the officer reads of mails", () => {
    expect([mayRead(["decider"], "mails"), mayRead(["officer"], "mails")]).toEqual([false, true]);
  });
});

test("a mail is planned, being sent, sent, lost or taken back", () => {
  const [before, now, later] = ["2026-11-20", "2026-11-21", "2026-11-22"].map((day) => instant(`${day}T10:00:00Z`));
  if (!before || !now || !later) throw new Error("three days were given");
  const entry = { status: "waiting", attempts: 0, createdAt: before } as const;
  expect(mailState({ ...entry, dueAt: later }, now)).toBe("planned");
  expect(mailTime({ ...entry, dueAt: later }, now)).toBe(later);
  expect(mailState({ ...entry, dueAt: later, attempts: 1 }, now)).toBe("waiting");
  expect(mailState({ ...entry, cancelled: true }, now)).toBe("cancelled");
  expect(mailState({ ...entry, status: "bounced", deliveredAt: before }, now)).toBe("bounced");
  expect(mailTime({ ...entry, status: "delivered", deliveredAt: now }, later)).toBe(now);
  expect([maySendAgain({ status: "parked" }), maySendAgain({ status: "delivered" })]).toEqual([true, false]);
});
