import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { ledgerOf } from "../../functions/ledger/posting.store.ts";
import { grantChanged } from "../../functions/payments/settlement-writes.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { mintLink } from "../../functions/platform/links/links.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { type ApplicationId, CallId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, fromMilliseconds, plusDays } from "../../functions/vocabulary/instant.ts";
import { kronor } from "../../functions/vocabulary/ore.ts";
import { theCall } from "../builders/a-pilot.ts";
import { aProject } from "../builders/a-project.ts";
import { story } from "./chapters.ts";
import { seen } from "./seen.ts";
import { arriveAt, fillIn, press, words } from "./typing.ts";
import { client, followLink, leave, outputs, post, signedIn, visitor } from "./visitors.ts";

const table = dynamoTable({ PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable }, client);
const root = "/ekonomi/utbetalningar";
const contact = "projektledare@example.org";

let id: ApplicationId;
const people: Partial<Record<"holder" | "decider" | "finance" | "finance2" | "auditor", Page>> = {};
const as = (who: keyof typeof people): Page => {
  const page = people[who];
  if (!page) throw new Error(`${who} has not come`);
  return page;
};
const open = async (who: keyof typeof people, path: string, kind: string) => {
  await as(who).goto(path);
  await seen(as(who), kind);
  return as(who);
};
const thePayment = async () => {
  const [payment] = (await readPilot(table, id)).payments;
  if (!payment) throw new Error("nothing is due");
  return payment;
};

beforeAll(async () => {
  // A call of its own: what is granted here takes nothing of a frame that others need.
  const call = { ...theCall, callId: CallId.parse(`payments-${newId(Nonce)}`) };
  id = await aProject(table, { call });
  const now = fromMilliseconds(Date.now());
  const link = { purpose: "holder", subject: "holder", generation: 1, expiresAt: plusDays(now, 1) } as const;
  const { path, write } = mintLink(pilotSubject(id), link);
  await table.transact([write]);
  people.holder = await visitor({ scripts: false });
  await people.holder.goto(path);
  await people.holder.locator("main button").click();
  await people.holder.waitForURL(`**/projekt/${id}`);
  for (const role of ["decider", "finance", "finance2", "auditor"] as const)
    people[role] = await signedIn(role, { scripts: false });
});
afterAll(async () => {
  for (const page of Object.values(people)) await leave(page);
});

describe("money goes from due to paid without JavaScript", () => {
  const chapter = story();

  chapter("the holder says where it is to be paid; a wrong number is told", async () => {
    const holder = await open("holder", `/projekt/${id}`, "projekt-utan-mottagare");
    await holder.getByRole("link", { name: "Ange vart bidraget ska betalas" }).click();
    await seen(holder, "mottagare-bekrafta");
    await press(holder, "Skicka en länk till mig");
    await holder.getByText("Länken är skickad").waitFor();
    await seen(holder, "mottagare-lank-skickad");
    await followLink(holder, contact, /Länk för att ange vart bidraget till Vändpunkten/);
    await holder.waitForURL(`**/projekt/${id}/betalning`);
    await seen(holder, "mottagare-forsta");
    await fillIn(holder, { "p-giro": "BG 1234-5675", "p-message": "Projekt 4711" });
    await press(holder, "Spara");
    await holder.getByText("kontrollsiffran är fel").first().waitFor();
    await seen(holder, "mottagare-fel");
    await fillIn(holder, { "p-giro": "BG 1234-5674" });
    await press(holder, "Spara");
    await holder.getByText("De gäller från och med nu.").waitFor();
    await seen(holder, "mottagare-sparad");
    expect((await post.wait(contact, /Vart bidraget till Vändpunkten betalas/)).text).toContain("slutar på …674");
  });

  chapter("the decider gives an advance for a reason", async () => {
    const decider = await open("decider", `/handlaggning/${id}/forskott`, "forskott");
    await press(decider, "Besluta om förskottet");
    await seen(decider, "forskott-fel");
    await fillIn(decider, { "p-amount": "100 000,50", "p-reason": "Lokalen ska betalas i förväg." });
    await press(decider, "Besluta om förskottet");
    await decider.getByText("Förskottet väntar nu på att attesteras").waitFor();
    await seen(decider, "forskott-beslutat");
  });

  chapter("two people of finance attest it, and nobody twice", async () => {
    const { paymentId } = await thePayment();
    await open("finance", root, "utbetalningar");
    for (const who of ["finance", "finance2"] as const) {
      const page = await open(who, `${root}/betalning/${id}/${paymentId}`, `utbetalning-${who}`);
      expect(await words(page)).toContain("100 000,50 kr");
      await press(page, "Attestera utbetalningen");
      await page.getByText("Utbetalningen är attesterad").waitFor();
      await seen(page, `utbetalning-attesterad-${who}`);
    }
    const again = await open("finance", `${root}/betalning/${id}/${paymentId}`, "utbetalning-attesterad");
    expect(await again.getByRole("button", { name: "Attestera utbetalningen" }).count()).toBe(0);
    expect((await thePayment()).attests.map(({ name }) => name)).toEqual(["Ekonomen", "Den andra ekonomen"]);
  });

  chapter("it is sent in a batch, whose file has the number and the reference", async () => {
    const finance = await open("finance", `${root}?lage=attested`, "utbetalningar-attesterade");
    await finance.getByRole("link", { name: "Gör en utbetalningsomgång" }).click();
    await seen(finance, "ny-omgang");
    const { paymentId } = await thePayment();
    for (const box of await finance.locator("main [name=payments]").all())
      if (!(await box.getAttribute("value"))?.includes(paymentId)) await box.uncheck();
    await press(finance, "Gör omgången");
    await arriveAt(finance, /Utbetalningsomgång/);
    await seen(finance, "omgang-gjord");
    const file = finance.waitForEvent("download");
    await finance.getByRole("link", { name: "Hämta betalningsfilen (CSV)" }).click();
    expect((await file).suggestedFilename()).toMatch(/^utbetalningar-.*\.csv$/);
  });

  chapter("the bank's file marks it when every line is right, once", async () => {
    const finance = as("finance");
    const { paymentId, batchId } = await thePayment();
    await open("finance", `${root}/omgangar/${batchId}`, "omgang");
    const today = dayOf(fromMilliseconds(Date.now()));
    const send = async (line: string) => {
      const buffer = Buffer.from(`\u{feff}Referens;Belopp;Dag\r\n${line}\r\n`);
      await finance.locator("[name=file]").setInputFiles({ name: "bank.csv", mimeType: "text/csv", buffer });
      await press(finance, "Läs in bekräftelserna");
    };
    await send(`${paymentId};100000,05;${today}`);
    await finance.getByText("I omgången står").waitFor();
    await seen(finance, "omgang-fel-bekraftelser");
    expect((await thePayment()).status).toBe("batched");
    await finance.locator("[name=confirmations]").fill("");
    await send(`${paymentId};100000,50;${today}`);
    await finance.getByText("Utbetalningarna är markerade").waitFor();
    await seen(finance, "omgang-utbetald");
    const advance = (await ledgerOf(table, id)).filter(({ kind }) => kind === "advance");
    expect(advance.map(({ amountOre, trueDay }) => [amountOre, trueDay])).toEqual([[10_000_050, today]]);
    expect((await readPilot(table, id)).grant).toMatchObject({ advanceDueOre: 0, advancedOre: 10_000_050 });
    expect((await post.wait(contact, /Förskottet till Vändpunkten är utbetalt/)).text).toContain(
      "100\u00a0000,50\u00a0kr",
    );
  });

  chapter("a change of the number is checked by staff, and the auditor reads it all", async () => {
    const holder = await open("holder", `/projekt/${id}/betalning`, "mottagare");
    await fillIn(holder, { "p-giro": "PG 28 65 43-4" });
    await press(holder, "Spara");
    await seen(holder, "mottagare-vantar");
    const finance = await open("finance", `${root}/mottagare`, "mottagare-lista");
    await open("finance", `${root}/mottagare/${id}`, "mottagare-granska");
    await press(finance, "Godkänn ändringen");
    await finance.getByText("Ändringen är godkänd").waitFor();
    await seen(finance, "mottagare-godkand");
    await open("auditor", `${root}/mottagare/${id}`, "mottagare-revisor");
    await open("auditor", `${root}/omgangar`, "omgangar");
    const auditor = await open("auditor", `/handlaggning/${id}/bokforing`, "bokforing-med-utbetalningar");
    expect(await words(auditor)).toMatch(/Utbetald 2\d|Utbetald \d/);
  });

  chapter("what is claimed back is recorded when it comes", async () => {
    const { grant } = await readPilot(table, id);
    if (!grant) throw new Error("nothing is granted");
    await table.transact([grantChanged(grant, { reclaimedOre: kronor(500) }, fromMilliseconds(Date.now()))]);
    const finance = await open("finance", `${root}/aterkrav`, "aterkrav-lista");
    await open("finance", `${root}/aterkrav/${id}`, "aterkrav");
    await fillIn(finance, { "p-amount": "501", "p-day": dayOf(fromMilliseconds(Date.now())) });
    await press(finance, "Registrera återbetalningen");
    await finance.getByText("Högst 500").first().waitFor();
    await seen(finance, "aterkrav-fel");
    await fillIn(finance, { "p-amount": "500" });
    await press(finance, "Registrera återbetalningen");
    await finance.getByText("Återbetalningen är registrerad").waitFor();
    await seen(finance, "aterkrav-betalat");
  });
});
