import { expect, test } from "vitest";
import { finance, onPilot } from "../../../test/builders/a-payment.ts";
import {
  afterReply,
  answerARecovery,
  aPaidProject,
  appealed,
  aRecovery,
  correctTo,
  proposeARecovery,
  recover,
} from "../../../test/builders/a-recovery.ts";
import { amendedAt } from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { openWork } from "../../casework/open-work.ts";
import { invoiceFile, invoiceRows } from "../../payments/repayments/invoice-file.ts";
import { noteInvoice } from "../../payments/repayments/note-invoice.act.ts";
import { creditedOf, isDecided, leftOfRecovery, undecidedOf } from "../../pilot/items/recovery.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { kronor, sumOre } from "../../vocabulary/ore.ts";
import { recoveryPath } from "../paths.ts";
import { creditRecovery } from "./credit-recovery.act.ts";
import { proposeRecovery } from "./propose-recovery.act.ts";
import { recoveredRows } from "./recovered-rows.ts";
import { withdrawRecovery } from "./withdraw-recovery.act.ts";

const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;

const decider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;

/** A project that was paid 27 600 kr and whose costs were corrected down, by decision 2: 11 040 kr are claimed back. */
async function overpaid() {
  const table = inMemoryTable();
  const id = await aPaidProject(table);
  await correctTo(table, id, 60_000);
  return { table, id };
}
const kinds = async (table: Table, id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(amendedAt)).map(({ kind }) => kind);
const mailsOf = async (table: Table, id: ApplicationId) =>
  (await readPilot(table, id)).outbox.flatMap(({ effect }) => (effect.kind === "mail" ? [effect.template] : []));

test("the holder is sent the proposal and answers; the decision keeps both, and what finance invoices by", async () => {
  const { table, id } = await overpaid();
  expect(await kinds(table, id)).toContain("propose-recovery");
  expect(await proposeARecovery(table, id)).toEqual({});
  expect(await kinds(table, id)).toContain("await-recovery-reply");
  await expect(recover(table, id)).rejects.toMatchObject({ code: "not-heard-yet" });
  expect(await answerARecovery(table, id)).toEqual({});
  expect(await recover(table, id)).toEqual({});

  const pilot = await readPilot(table, id);
  const { decision, decisions, documents, recoveries, grant } = pilot;
  const made = decisions.at(-1);
  expect([decision?.outcome, made?.outcome]).toEqual(["granted", "recovered"]);
  expect(made).toMatchObject({
    ...{ amountOre: kronor(11_040), dueDay: "2027-05-31", recovery: 1 },
    ...{ sentOn: "2027-03-15", replyDay: "2027-03-29", reply: "Resorna gällde projektet." },
  });
  expect(recoveries).toMatchObject([{ decided: { decision: 3, dueDay: "2027-05-31", fromOre: 0 } }]);
  expect(documents.map(({ kind }) => kind).sort()).toEqual(["decision", "decision", "decision", "invoice-basis"]);
  expect(undecidedOf(grant, recoveries)).toBe(0);
  expect(await mailsOf(table, id)).toEqual(expect.arrayContaining(["recovery-proposed", "decision-recovered"]));
  const work = openWork(pilot, dayOf(amendedAt));
  expect(work).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: "repayment", due: "2027-05-31" }),
      expect.objectContaining({ kind: "invoice-recovery", for: "finance" }),
    ]),
  );
  expect(work.map(({ kind }) => kind)).not.toContain("propose-recovery");
});

test("whoever is not heard is told why in the decision; the day passes without an answer and it can be decided", async () => {
  const unheard = await overpaid();
  await proposeARecovery(unheard.table, unheard.id, { "p-heard": "p-no", "p-not-heard": "Beloppet är uppenbart." });
  expect(await recover(unheard.table, unheard.id)).toEqual({});
  const made = (await readPilot(unheard.table, unheard.id)).decisions.at(-1);
  expect(made?.outcome === "recovered" && recoveredRows(made, "sv").at(-1)?.value).toContain("Beloppet är uppenbart.");
  expect(await mailsOf(unheard.table, unheard.id)).not.toContain("recovery-proposed");

  const silent = await overpaid();
  await proposeARecovery(silent.table, silent.id);
  const { wrong } = await answerARecovery(silent.table, silent.id, afterReply);
  expect(wrong?.map(({ field }) => field)).toEqual(["p-reply"]);
  expect(await recover(silent.table, silent.id, {}, afterReply)).toEqual({});
});

test("an invoice's number is noted and corrected, and the file has what is to be invoiced", async () => {
  const { table, id } = await overpaid();
  await aRecovery(table, id);
  const noted = async (reference: string) => {
    const version = (await readPilot(table, id)).recoveries[0]?.version ?? 0;
    const command = { number: 1, version, typed: { "p-reference": reference }, language: "sv" } as const;
    return press(table, noteInvoice, onPilot(id, { by: finance("a"), at: amendedAt, command }));
  };
  expect((await noted("")).wrong?.map(({ field }) => field)).toEqual(["p-reference"]);
  expect(await noted("F-1001")).toEqual({});
  expect(await noted("F-1002")).toEqual({});
  const pilot = await readPilot(table, id);
  expect(pilot.recoveries[0]?.invoice?.reference).toBe("F-1002");
  expect(await kinds(table, id)).not.toContain("invoice-recovery");
  const { text } = invoiceFile(pilot);
  expect(text).toContain("11040,00;2027-04-29");
  expect(text).toContain("F-1002");
});

test("more is accepted after the letter: a numbered credit is made, and the decision stays as it was written", async () => {
  const { table, id } = await overpaid();
  await aRecovery(table, id);
  const before = (await readPilot(table, id)).decisions;
  await correctTo(table, id, 80_000);
  const pilot = await readPilot(table, id);
  const { decisions, documents, recoveries, grant } = pilot;
  expect(decisions).toEqual(before);
  expect(recoveries[0]?.credits).toMatchObject([{ number: 1, amountOre: kronor(5_520) }]);
  expect(documents.filter(({ kind }) => kind === "credit")).toHaveLength(1);
  expect(await mailsOf(table, id)).toContain("recovery-credited");
  expect(recoveries.filter(isDecided).map((one) => leftOfRecovery(grant, one))).toEqual([kronor(5_520)]);
  expect(sumOre(invoiceRows(pilot).map(({ amountOre }) => amountOre))).toBe(kronor(5_520));
  // All of it is accepted in the end, and a little is corrected once more: that is a recovery of its own.
  await correctTo(table, id, 100_000);
  await correctTo(table, id, 90_000);
  const after = await readPilot(table, id);
  expect(creditedOf(after.recoveries[0] ?? {})).toBe(kronor(11_040));
  expect(undecidedOf(after.grant, after.recoveries)).toBe(kronor(2_760));
  await aRecovery(table, id);
  const again = await readPilot(table, id);
  expect(again.recoveries.map(({ number }) => number)).toEqual([1, 2]);
  expect(undecidedOf(again.grant, again.recoveries)).toBe(0);
});

test("a decision that a court sets aside is credited by a press: what is left of it, with a document, and it can be proposed anew", async () => {
  const { table, id } = await overpaid();
  await aRecovery(table, id);
  const credit = async (version?: number) => {
    const [recovery] = (await readPilot(table, id)).recoveries;
    const command = { number: 1, version: version ?? recovery?.version ?? 0 };
    return press(table, creditRecovery, onPilot(id, { by: decider, at: afterReply, command }));
  };
  await expect(credit()).rejects.toMatchObject({ code: "nothing-to-credit" });
  await appealed(table, id, 3, "annulled");
  const ruling = async () =>
    openWork(await readPilot(table, id), dayOf(afterReply)).find(({ kind }) => kind === "carry-out-ruling")?.path;
  expect(await ruling()).toBe(recoveryPath(id));
  await expect(credit(99)).rejects.toMatchObject({ code: "stale-version" });
  const before = (await readPilot(table, id)).decisions;
  await credit();
  const pilot = await readPilot(table, id);
  const { grant, recoveries, documents, decisions } = pilot;
  expect(decisions).toEqual(before);
  expect(recoveries[0]?.credits).toMatchObject([{ number: 1, amountOre: kronor(11_040), why: "annulled" }]);
  expect(documents.filter(({ kind }) => kind === "credit")).toHaveLength(1);
  expect(recoveries.filter(isDecided).map((one) => leftOfRecovery(grant, one))).toEqual([0]);
  expect(sumOre(invoiceRows(pilot).map(({ amountOre }) => amountOre))).toBe(0);
  expect(undecidedOf(grant, recoveries)).toBe(kronor(11_040));
  expect(await ruling()).toBe(undefined);
  await expect(credit()).rejects.toMatchObject({ code: "nothing-to-credit" });
});

test("a recovery below one that is not paid is not credited: what comes would fill the gap first", async () => {
  const { table, id } = await overpaid();
  await aRecovery(table, id);
  await correctTo(table, id, 50_000);
  await aRecovery(table, id);
  await appealed(table, id, 3, "annulled");
  const [recovery] = (await readPilot(table, id)).recoveries;
  const command = { number: 1, version: recovery?.version ?? 0 };
  const credit = press(table, creditRecovery, onPilot(id, { by: decider, at: afterReply, command }));
  await expect(credit).rejects.toMatchObject({ code: "later-recovery" });
});

test("a claim that was lowered since it was proposed is not decided as proposed", async () => {
  const { table, id } = await overpaid();
  await proposeARecovery(table, id);
  await answerARecovery(table, id);
  await correctTo(table, id, 90_000);
  await expect(recover(table, id)).rejects.toMatchObject({ code: "claim-lowered" });
});

test("what nothing is claimed of, two proposals at once, and days that have passed are refused in words", async () => {
  const table = inMemoryTable();
  const id = await aPaidProject(table);
  await expect(proposeARecovery(table, id)).rejects.toMatchObject({ code: "nothing-to-recover" });
  await correctTo(table, id, 60_000);
  const wrongDays = [
    { "p-reply-day": "2027-03-15" },
    { "p-due-day": "2027-03-15" },
    { "p-reply-day": "2027-05-01", "p-due-day": "2027-05-01" },
  ];
  for (const days of wrongDays) {
    const { wrong } = await proposeARecovery(table, id, days);
    expect(wrong?.map(({ field }) => field)).toEqual([Object.keys(days).at(-1)]);
  }
  await proposeARecovery(table, id);
  await expect(proposeARecovery(table, id)).rejects.toMatchObject({ code: "recovery-open" });
  await answerARecovery(table, id);
  const late = await recover(table, id, { "p-due-day": "2027-03-15" });
  expect(late.wrong?.map(({ field }) => field)).toEqual(["p-due-day"]);
});

test("a proposal is taken back, the holder is told, and another one can be made", async () => {
  const { table, id } = await overpaid();
  await proposeARecovery(table, id);
  await press(table, withdrawRecovery, onPilot(id, { by: officer, at: amendedAt, command: { version: 1 } }));
  expect(await mailsOf(table, id)).toContain("recovery-withdrawn");
  await expect(recover(table, id)).rejects.toMatchObject({ code: "no-recovery" });
  await aRecovery(table, id);
  expect((await readPilot(table, id)).recoveries.map(({ number }) => number)).toEqual([1, 2]);
});

test("twenty proposals pressed at once are one, and one press that comes twenty times is one", async () => {
  const { table, id } = await overpaid();
  const { version } = (await readPilot(table, id)).grant;
  const days = { "p-reply-day": "2027-03-29", "p-due-day": "2027-04-29" };
  const typed = { "p-proposal": "Resorna.", "p-heard": "p-yes", ...days };
  const command = { version, typed, language: "sv" } as const;
  const propose = (nonce = newId(Nonce)) =>
    press(table, proposeRecovery, onPilot(id, { by: officer, at: amendedAt, command, nonce }));
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => propose()));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await readPilot(table, id)).recoveries).toHaveLength(1);
});
