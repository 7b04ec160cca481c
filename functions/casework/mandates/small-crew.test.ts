import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { aGrant, typedDecision } from "../../../test/builders/a-decision.ts";
import { aMandate, aRow } from "../../../test/builders/a-mandate.ts";
import { aPayee, aPick, chosen, onPilot, paymentsIn } from "../../../test/builders/a-payment.ts";
import { aPilot, moved } from "../../../test/builders/a-pilot.ts";
import { reviewersOf } from "../../../test/builders/a-review.ts";
import { aTypedEvaluation } from "../../../test/builders/an-evaluation.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { acceptReport } from "../../claims/examination/accept-report.act.ts";
import { handOverDecision } from "../../decisions/hand-over-decision.act.ts";
import { recordDecision } from "../../decisions/record-decision.act.ts";
import { saveDecision } from "../../decisions/save-decision.act.ts";
import { saveEvaluation } from "../../evaluation/save-evaluation.act.ts";
import { signEvaluation } from "../../evaluation/sign-evaluation.act.ts";
import { attestPayment } from "../../payments/attest-payment.act.ts";
import { makeBatch } from "../../payments/batches/make-batch.act.ts";
import { markPaymentPaid } from "../../payments/batches/mark-payment-paid.act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { apartEntry } from "../../pilot/mandates/mandate.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { staffSubject } from "../../vocabulary/ids.ts";
import { dayOf, instant, LocalDay } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { coverAbsence } from "../desk/cover-absence.act.ts";

const [decidedAt, paidAt, endAt] = ["2026-11-25", "2028-12-20", "2029-01-10"].map((day) => instant(`${day}T12:00:00Z`));
const at = decidedAt ?? instant("2026-11-25T12:00:00Z");
const paying = paidAt ?? at;

const anna = { kind: "officer", id: "officer", name: "Anna på kontoret" } as const;
const bo = { kind: "officer", id: "bo", name: "Bo på kontoret" } as const;
const dan = { kind: "decider", id: "dan", name: "Dan Delegat" } as const;
const fia = { kind: "finance", id: "fia", name: "Fia på ekonomi" } as const;
const finn = { kind: "finance", id: "finn", name: "Finn på ekonomi" } as const;

/** Two officers, a delegate and two of finance, each with the mandate that they need and no other. */
async function aSmallCrew(more: Parameters<typeof aRow>[0] = {}) {
  const table = inMemoryTable();
  const holds = ({ id, name }: Actor) => ({ kind: "person", id, name }) as const;
  await aMandate(
    table,
    aRow({ holder: holds(dan), acts: ["grant", "rejection"], upToOre: kronor(1_000_000), ...more }),
  );
  for (const one of [fia, finn])
    await aMandate(
      table,
      aRow({ holder: holds(one), acts: ["attest"], upToOre: kronor(300_000), reference: "Attestordningen 3" }),
    );
  await aMandate(table, { kind: "apart", acts: ["grant", "rejection"] }, { entry: apartEntry });
  const id = await aPilot(table, { stage: "submitted" });
  const now = () => readPilot(table, id);
  return { table, id, now };
}
type Crew = Awaited<ReturnType<typeof aSmallCrew>>;

/** Anna lets two review it, writes the proposal and hands it over. */
async function prepared({ table, id }: Crew) {
  const reviewers = reviewersOf(table, id);
  const tasks = [await reviewers.ready("rut"), await reviewers.ready("rolf")];
  for (const task of tasks) await reviewers.submit(task);
  await moved(table, id);
  const typed = { ...typedDecision(aGrant()), "p-by": "p-delegate", "p-paragraph": "D 1", "p-day": dayOf(at) };
  const saved = await press(table, saveDecision, { ...onPilot(id, { by: anna, at, command: { typed, version: 0 } }) });
  const command = { version: saved.version, language: "sv" } as const;
  expect(await press(table, handOverDecision, onPilot(id, { by: anna, at, command }))).toEqual({});
}

const decides = async ({ table, id, now }: Crew, by: Actor) => {
  const command = { version: (await now()).decisionDraft?.version ?? 0, language: "sv" } as const;
  return press(table, recordDecision, onPilot(id, { by, at, command }));
};

const attests = async ({ table, id, now }: Crew, by: Actor) => {
  const pilot = await now();
  const [payment] = pilot.payments;
  if (!payment) throw new Error("nothing is due");
  const { paymentId, version } = payment;
  const command = { paymentId, version, payeeVersion: pilot.payee?.version ?? 0 };
  return press(table, attestPayment, onPilot(id, { by, at: paying, command }));
};

test("a whole pilot's life works with two officers, a delegate and two of finance, each within the mandate", async () => {
  const crew = await aSmallCrew();
  const { table, id, now } = crew;
  await prepared(crew);
  expect(await decides(crew, dan)).toEqual({});
  await moved(table, id);
  await aPayee(table, id, { at });
  await submitted(table, id, [aContent([aCost("staff", kronor(800_000))], { final: true })]);
  const accepted = accepting(await now(), 1, [], { when: paying });
  const due = 268_029_12;
  expect(await press(table, acceptReport, { ...accepted, by: bo })).toEqual({ paymentOre: due });
  await moved(table, id);
  for (const one of [fia, finn]) await attests(crew, one);
  const [payment] = (await now()).payments;
  expect(payment?.attests).toMatchObject([
    { id: "fia", mandate: "Attestordningen 3" },
    { id: "finn", mandate: "Attestordningen 3" },
  ]);
  const { paymentId } = payment ?? { paymentId: undefined };
  if (!paymentId) throw new Error("nothing is due");
  const { batchId } = await press(table, makeBatch, {
    ...chosen([await aPick(table, id, paymentId)], paying),
    by: fia,
  });
  const sent = { batchId, paymentId, paidOn: dayOf(paying) };
  await press(table, markPaymentPaid, onPilot(id, { by: finn, at: paying, command: sent }));
  await evaluated(table, id);
  const { lifecycle, decision, grant } = await now();
  expect(lifecycle.stage).toBe("evaluated");
  expect(decision?.madeBy).toMatchObject({ kind: "delegate", mandate: "Delegationsordningen 4.2" });
  expect(grant.paidOre).toBe(due);
  expect(paymentsIn(table.all()).map(({ status }) => status)).toEqual(["paid"]);
});

async function evaluated(table: Crew["table"], id: ApplicationId) {
  const when = endAt ?? at;
  const typed = aTypedEvaluation((await readPilot(table, id)).call);
  const { version } = await press(
    table,
    saveEvaluation,
    onPilot(id, { by: bo, at: when, command: { typed, version: 0 } }),
  );
  expect(await press(table, signEvaluation, onPilot(id, { by: bo, at: when, command: { version } }))).toEqual({});
  await moved(table, id);
}

const refused = (pressed: Promise<unknown>): Promise<Refusal> =>
  pressed.then(
    () => new Refusal("busy"),
    (error: Refusal) => error,
  );

test("with the delegate ill, the officers read who is missing; a deputy decides once the absence is noted", async () => {
  const eva = { kind: "decider", id: "eva", name: "Eva Ersättare" } as const;
  const crew = await aSmallCrew({ deputy: { id: eva.id, name: eva.name } });
  await prepared(crew);
  // A decider without a mandate hears whom to ask, by name.
  const other = await refused(decides(crew, { kind: "decider", id: "other", name: "En annan" }));
  expect([other.code, other.facts["ask"]]).toEqual([
    "outside-mandate",
    "Fråga Dan Delegat (ersättare: Eva Ersättare).",
  ]);
  expect((await refused(decides(crew, eva))).facts["may"]).toContain("Dan Delegat, som inte är anmäld som borta");
  const day = LocalDay.parse("2026-11-25");
  const away = { id: dan.id, name: dan.name, from: day, to: day };
  await press(crew.table, coverAbsence, { subject: staffSubject(eva.id), by: anna, at, command: away });
  expect(await decides(crew, eva)).toEqual({});
});

test("with one of finance ill, the other attests once and hears that nobody else may", async () => {
  const crew = await aSmallCrew();
  const { table, id, now } = crew;
  await prepared(crew);
  await decides(crew, dan);
  await moved(table, id);
  await submitted(table, id, [aContent([aCost("staff", kronor(100_000))])]);
  await press(table, acceptReport, { ...accepting(await now(), 1, [], { when: paying }), by: bo });
  await attests(crew, fia);
  expect((await refused(attests(crew, fia))).code).toBe("attester-twice");
  const third = await refused(attests(crew, { kind: "finance", id: "third", name: "En till" }));
  expect([third.code, third.facts["ask"]]).toEqual(["outside-mandate", "Fråga Finn på ekonomi."]);
});

test("the officer who has prepared the case does not decide it, though the mandate were there", async () => {
  const crew = await aSmallCrew({ holder: { kind: "function", function: "decider" } });
  await prepared(crew);
  const { code } = await refused(decides(crew, { ...anna, kind: "decider" }));
  expect(code).toBe("duties-exclude");
});
