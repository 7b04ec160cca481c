import { expect, test } from "vitest";
import {
  aDuePayment,
  anAdvance,
  anAttestedPayment,
  aPayee,
  attest,
  finance,
  grantOf,
  onPilot,
  paymentOf,
  saidReturned,
} from "../../test/builders/a-payment.ts";
import { acknowledged, aUnitProject, theUnit } from "../../test/builders/a-unit.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { anAuthorityDocument } from "../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { openWork } from "../casework/open-work.ts";
import { pilotsAtYearEnd, yearEndRow } from "../exports/year/year-end.ts";
import { balancesOf } from "../ledger/account-balances.ts";
import { bookedOf } from "../ledger/booked.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import { sumsByKind } from "../ledger/verification.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { paymentModes } from "../settings/payment-modes.ts";
import { authorityPut } from "../settings/settings.store.ts";
import { instant, LocalDay, Month } from "../vocabulary/instant.ts";
import { ore } from "../vocabulary/ore.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { decideAdvance } from "./advances/decide-advance.act.ts";
import { attestPayment } from "./attest-payment.act.ts";
import { payableNow } from "./batches/batch.store.ts";
import { attesterTwice, bookedStays, unitHasNoAdvance, unitHasNoPayee } from "./payments.refusals.ts";
import { paymentRoutes } from "./payments.routes.ts";
import { returnedRoutes } from "./returned/returned.routes.ts";
import { sayReturned } from "./returned/say-returned.act.ts";

const at = instant("2027-01-15T12:00:00Z");
const refusedAs = (why: unknown) => expect.objectContaining({ why });

async function aUnitsMoney() {
  const table = inMemoryTable();
  const id = await aUnitProject(table);
  await acknowledged(table, id);
  return { table, id };
}

test("what is due to a unit is booked between cost centres by the second attest, and needs no payee and no batch", async () => {
  const { table, id } = await aUnitsMoney();
  const paymentId = await aDuePayment(table, id);
  const waiting = async () =>
    openWork(await readPilot(table, id), LocalDay.parse("2027-01-15")).map(({ kind }) => kind);
  expect(await waiting()).toContain("attest");
  expect(await waiting()).not.toContain("payee-missing");
  await attest(table, id, paymentId, "f1");
  expect((await ledgerOf(table, id)).map(({ kind }) => kind)).toEqual(["commitment"]);
  await expect(attest(table, id, paymentId, "f1")).rejects.toEqual(refusedAs(attesterTwice));
  await attest(table, id, paymentId, "f2");
  expect(await paymentOf(table, id, paymentId)).toMatchObject({ status: "paid", booked: true, paidOn: "2027-01-15" });
  expect(await grantOf(table, id)).toMatchObject({ dueOre: 0, paidOre: 27_600 });
  const [, booked] = await ledgerOf(table, id);
  expect(booked).toMatchObject({
    kind: "internal-booking",
    amountOre: 27_600,
    debit: { account: "7595", costCentre: "10" },
    credit: { account: "3595", costCentre: "4711" },
  });
  expect((await payableNow(table, LocalDay.parse("2027-01-15"))).payable).toEqual([]);
  expect(await waiting()).not.toContain("send-payment");
  const { outbox, grant } = await readPilot(table, id);
  const [told] = outbox.flatMap(({ effect }) =>
    effect.kind === "mail" && effect.template === "internal-booked" ? [effect] : [],
  );
  expect(told).toMatchObject({ to: grant.contact.email, data: { amountOre: 27_600, costCentre: "4711" } });
});

test.each(paymentModes)(
  "whatever the way in which others are paid (%s), a unit is booked at once and is owed nothing",
  async (mode) => {
    const { table, id } = await aUnitsMoney();
    const ways = [{ mode, from: Month.parse("2026-11") }];
    const document = { ...anAuthorityDocument, version: 2, units: [theUnit], paymentModes: ways };
    await table.transact(authorityPut(document, instant("2026-11-26T12:00:00Z")));
    const paymentId = await anAttestedPayment(table, id, { amount: 50_000 });
    const payment = await paymentOf(table, id, paymentId);
    expect(payment).toMatchObject({ status: "paid", booked: true });
    expect(payment).not.toHaveProperty("owedOn");
    const lines = await ledgerOf(table, id);
    expect(lines.map(({ kind, settles, elsewhere }) => [kind, settles, elsewhere])).toEqual([
      ["commitment", undefined, undefined],
      ["internal-booking", undefined, undefined],
    ]);
    expect((await payableNow(table, LocalDay.parse("2027-01-15"))).payable).toEqual([]);
  },
);

test("what was booked between cost centres has not come back from a bank: nobody says so, and no page offers it", async () => {
  const { table, id } = await aUnitsMoney();
  const paymentId = await anAttestedPayment(table, id, { amount: 50_000 });
  const { version } = await paymentOf(table, id, paymentId);
  const command = saidReturned(version, paymentId, LocalDay.parse("2027-01-15"));
  const said = press(table, sayReturned, onPilot(id, { by: finance("f1"), at, command }));
  await expect(said).rejects.toEqual(refusedAs(bookedStays));
  const routes = [...paymentRoutes({ table }), ...returnedRoutes({ table })];
  const ekonom = aVisitor(routes, () => at, await staffCookie(at, "finance"));
  const address = `/ekonomi/utbetalningar/betalning/${id}/${paymentId}`;
  expect((await ekonom.see(address)).body).not.toContain("/tillbaka");
  expect((await ekonom.see(`${address}/tillbaka`)).body).toContain(bookedStays.title.sv);
});

test("the month's figure, the balance of each account and the year's list have it as money that was given", async () => {
  const { table, id } = await aUnitsMoney();
  await anAttestedPayment(table, id, { amount: 50_000 });
  const lines = await ledgerOf(table, id);
  expect(bookedOf(sumsByKind(lines))).toEqual({ allOre: 50_000, grantsOre: 50_000 });
  const pages = () =>
    (async function* () {
      yield lines;
    })();
  const balances = (await balancesOf(pages())).filter(({ booked }) => booked);
  expect(balances).toEqual([
    { account: "3595", booked: true, debitOre: 0, creditOre: 50_000 },
    { account: "7595", booked: true, debitOre: 50_000, creditOre: 0 },
  ]);
  const [[pilot] = []] = await pilotsAtYearEnd(pages(), 2027, [LocalDay.parse("2028-01-31")]);
  if (!pilot) throw new Error("nothing at the year's end");
  expect(yearEndRow(pilot, (await grantOf(table, id)).rate)).toMatchObject({ paidOre: 50_000, claimedOre: 0 });
});

test("twenty who attest in one instant book it once", async () => {
  const { table, id } = await aUnitsMoney();
  const paymentId = await aDuePayment(table, id);
  await attest(table, id, paymentId, "f1");
  const { version } = await paymentOf(table, id, paymentId);
  const presses = Array.from({ length: 20 }, (_, i) => {
    const command = { paymentId, version, payeeVersion: 0 };
    return press(table, attestPayment, onPilot(id, { by: finance(`p${i}`), at, command })).then(
      () => "booked",
      (error: unknown) => (error instanceof Refusal ? "no" : Promise.reject(error)),
    );
  });
  const outcomes = await Promise.all(presses);
  expect(outcomes.filter((one) => one === "booked")).toHaveLength(1);
  expect(sumsByKind(await ledgerOf(table, id))).toMatchObject({ "internal-booking": 27_600 });
  expect((await grantOf(table, id)).paidOre).toBe(27_600);
});

test("a unit says no number to pay to, and gets no advance: each no says why", async () => {
  const { table, id } = await aUnitsMoney();
  await expect(aPayee(table, id)).rejects.toEqual(refusedAs(unitHasNoPayee));
  const { version } = await grantOf(table, id);
  const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
  const advance = press(table, decideAdvance, onPilot(id, { by, at, command: anAdvance(version, ore(100)) }));
  await expect(advance).rejects.toEqual(refusedAs(unitHasNoAdvance));
});

test("who attests reads that it is booked, on whose cost centre, and is asked for no payee", async () => {
  const { table, id } = await aUnitsMoney();
  const paymentId = await aDuePayment(table, id);
  const address = `/ekonomi/utbetalningar/betalning/${id}/${paymentId}`;
  const ekonom = aVisitor(paymentRoutes({ table }), () => at, await staffCookie(at, "finance"));
  const first = await ekonom.see(address);
  for (const shown of [
    "Intern bokning på 276",
    "Kulturenheten (4711), kostnadsställe 4711",
    "Den andra attesten bokar",
  ])
    expect(first.body).toContain(shown);
  for (const not of ["Betalas till", "Inget nummer gäller"]) expect(first.body).not.toContain(not);
  await attest(table, id, paymentId, "f1");
  const page = await ekonom.see(address);
  const done = await ekonom.send(`${address}/attestera`, page.fields);
  expect((await ekonom.see(done.location)).body).toContain("Den är bokad mellan kostnadsställen.");
});
