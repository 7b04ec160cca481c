import { expect, test } from "vitest";
import { aDuePayment, attest, grantOf, paymentsIn } from "../../test/builders/a-payment.ts";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import { settled } from "./settlement.ts";
import { grantChanged, settlementMade } from "./settlement-writes.ts";

const at = instant("2027-02-01T09:00:00Z");

/** An officer lowers what was accepted: a smaller payment takes the place of the one that is due. */
async function lower(table: InMemoryTable, id: ApplicationId, by: string) {
  const grant = await grantOf(table, id);
  const settlement = settled(grant, { changeOre: kronor(-1), final: false }, paymentsIn(table.all("pilots")));
  const reference = "report/1";
  const actor = { kind: "officer", id: by, name: `Handläggare ${by}` } as const;
  const made = settlementMade({
    grant,
    call: theCall,
    settlement,
    recoveries: [],
    registrationNumber: undefined,
    reference,
    by: actor,
    at,
  });
  await table.transact(made.writes);
}

test("the person who made a payment due does not attest the one that takes its place, however often it is replaced", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aDuePayment(table, id, { by: "accepted", amount: 27_600 });
  await table.transact([grantChanged(await grantOf(table, id), { acceptedOre: kronor(1_000) }, at)]);
  for (const who of ["corrected", "again", "corrected"]) await lower(table, id, who);
  const [open] = paymentsIn(table.all("pilots")).filter(({ status }) => status === "entered");
  if (!open) throw new Error("nothing is due");
  expect(open.amountOre).toBe(27_517);
  for (const who of ["accepted", "corrected", "again"])
    await expect(attest(table, id, open.paymentId, who)).rejects.toMatchObject({ code: "attester-entered" });
  await attest(table, id, open.paymentId, "f1");
});
