import { expect, test } from "vitest";
import { aBankFile } from "../../../test/builders/a-bank-file.ts";
import { aCamt, anEntry } from "../../../test/builders/a-camt.ts";
import { aBatch, anAttestedPayment, aPayee, paymentOf } from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { Authority } from "../../settings/authority.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import { instant } from "../../vocabulary/instant.ts";
import { readBatch } from "./batch.store.ts";
import { batchRoutes } from "./batches.routes.ts";

const now = instant("2027-01-20T12:00:00Z");

/** A payment in a batch of an authority whose bank gets files, and who is at its page. */
async function aBankBatch() {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  const document = Authority.parse({
    ...anAuthorityDocument,
    paymentModes: [{ mode: "bank-file", from: "2026-01" }],
    bankFile: aBankFile(),
    confirmationColumns: { reference: "Vår ref", amount: "Kronor", day: "Betalt" },
  });
  await table.transact(authorityPut(document, now));
  const paymentId = await anAttestedPayment(table, id);
  const batchId = await aBatch(table, [{ applicationId: id, paymentId }]);
  const here = `/ekonomi/utbetalningar/omgangar/${batchId}`;
  const ekonom = aVisitor(batchRoutes({ table }), () => now, await staffCookie(now, "finance"));
  const page = await ekonom.see(here);
  const confirm = (file: string) => ekonom.send(`${here}/bekraftelser`, { ...page.fields, file, confirmations: "" });
  const fileText = async () => Buffer.from((await ekonom.see(`${here}/fil`)).body, "base64").toString();
  const status = async () => (await paymentOf(table, id, paymentId)).status;
  const camt = (given: Parameters<typeof anEntry>[1]["payments"], more: object = {}) =>
    confirm(aCamt("08", [anEntry("08", { payments: given, ...more })]));
  return { table, id, paymentId, batchId, here, ekonom, page, confirm, camt, fileText, status };
}

test("a batch goes to the bank by a file that is the same each time, and is marked by the bank's notification", async () => {
  const { table, batchId, paymentId, page, fileText, camt, status, ekonom, here } = await aBankBatch();
  expect((await readBatch(table, batchId)).goesTo).toBe("bank");
  expect(page.body).toContain("pain.001");
  const file = await fileText();
  expect(file).toContain(`<MsgId>${batchId}</MsgId>`);
  expect(file).toContain("<CtrlSum>276.00</CtrlSum>");
  expect(await fileText()).toBe(file);
  const paid = [{ reference: paymentId, amount: "276.00", message: batchId }];
  expect((await camt(paid)).location).toBe(`${here}?markerad=1`);
  expect(await status()).toBe("paid");
  // The same notification once more marks nothing, and is no mistake.
  expect((await camt(paid)).status).toBe(303);
  const gone = await ekonom.see(`${here}/fil`);
  expect(gone.status).toBe(409);
  expect(gone.body).toContain("Inget väntar på banken");
  expect((await ekonom.see(here)).body).not.toContain(`${here}/fil`);
});

test("a notification that is not right marks nothing, says why, and comes back as lines", async () => {
  const { paymentId, batchId, confirm, camt, status } = await aBankBatch();
  const message = batchId;
  const right = { reference: paymentId, amount: "276.00", message };
  const cases: ReadonlyArray<readonly [Awaited<ReturnType<typeof camt>>, string]> = [
    [await camt([{ ...right, amount: "275.00" }]), "Fel belopp. I omgången står 276\u00a0kr."],
    [await camt([{ ...right, currency: "EUR" }]), "Beloppet är i en annan valuta."],
    [await camt([right, right]), "Referensen står på mer än en rad."],
    [await camt([right, { ...right, reference: "x".repeat(16) }]), "Referensen finns inte i omgången."],
    [await camt([right], { way: "CRDT" }), "Pengarna har kommit tillbaka."],
    [await camt([right], { status: "PDNG" }), "Banken har inte bokfört betalningen ännu."],
    [await camt([{ ...right, message: "ANNAN" }]), "Filen har ingen betalning i den här omgången."],
    [await confirm("<!DOCTYPE a><a/>"), "Filen har en dokumenttyp eller egna entiteter"],
    [await confirm(aCamt("08", [], "<Id><IBAN>SE6412000000012170145230</IBAN></Id>")), "Filen gäller ett annat konto"],
    [await confirm(`${paymentId};276;2027-01-18`), "Kolumnerna för referens, belopp och dag finns inte i filen."],
  ];
  for (const [{ status: code, body }, words] of cases) {
    expect([code, body.includes(words)], words).toEqual([422, true]);
  }
  expect(cases[0]?.[0].body).toContain(`${paymentId};275,00;2027-01-18`);
  expect(await status()).toBe("batched");
});

test("a spreadsheet marks by the columns that the authority's document names", async () => {
  const { paymentId, confirm, status } = await aBankBatch();
  const file = `Leverantör;Betalt;Vår ref;Kronor\nFöreningen;2027-01-18;${paymentId};276,00\nSumma;;;276,00`;
  // Bytes of Windows come as the data URL of a file that is no UTF-8.
  const windows = `data:application/octet-stream;base64,${Buffer.from(file, "latin1").toString("base64")}`;
  expect((await confirm(windows)).status).toBe(303);
  expect(await status()).toBe("paid");
});
