import type { Page } from "playwright-core";
import { expect } from "vitest";
import { reportNamed } from "../../builders/a-typed-report.ts";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, words, writeEverywhere } from "../typing.ts";
import { followLink, leave, lookUntil, visitor } from "../visitors.ts";
import { type Claim, standing } from "./claim.ts";
import { extract, inPc8, ledgerLines, picked } from "./ledger.ts";

/** The holder's browser sends the ledger's file to the bucket, and the costs are read from it. */
export function isClaimed(chapter: Chapter, told: () => Claim) {
  let holder: Page;

  chapter("the holder says which months a report covers, and sends the ledger's file", async () => {
    const { id, email, months } = told();
    holder = await visitor();
    await followLink(holder, email, /beviljas bidrag/);
    await lookUntil(holder, `/projekt/${id}`, /Börja på en rapport/);
    await press(holder, "Börja på en rapport");
    await arriveAt(holder, "Rapport 1");
    await fillIn(holder, reportNamed({ "period.from": months[0], "period.through": months[1] }));
    await writeEverywhere(holder, "Vi har mött tjugo ungdomar varje vecka.");
    await press(holder, "Spara utkastet");
    await holder.getByText("Utkastet är sparat.").waitFor();
    await holder.getByRole("link", { name: "Hämta kostnader ur en SIE-fil eller ett kalkylark" }).click();
    await arriveAt(holder, "Hämta kostnaderna från en fil");
    await seen(holder, "sie-ladda-upp");
    await press(holder, "Ladda upp filen");
    await holder.getByText("Välj en fil först.").waitFor();
    await holder.setInputFiles("[name=file]", picked("bokföring.se", inPc8(ledgerLines(months[0], months[1]))));
    await press(holder, "Ladda upp filen");
    await arriveAt(holder, "Välj vilka kostnader som hör till projektet");
    await seen(holder, "sie-valj");
  });

  chapter("chooses the project's object, and maps its accounts", async () => {
    await press(holder, "Fortsätt");
    await holder.getByText("Det finns något att rätta").waitFor();
    await seen(holder, "sie-valj-fel");
    await fillIn(holder, { how: "object", object: "6:P12" });
    await press(holder, "Fortsätt");
    await arriveAt(holder, "Koppla kontona till kostnadsslag");
    await seen(holder, "sie-konton");
    await fillIn(holder, { "account.7010": "staff", "account.7510": "staff", "account.5810": "travel" });
    await press(holder, "Fortsätt");
    await holder.getByText("Välj ett kostnadsslag för konto 6550 Föreläsningar").first().waitFor();
    await seen(holder, "sie-konton-fel");
    await fillIn(holder, { "account.6550": "services", "account.6070": "services" });
    await press(holder, "Fortsätt");
    await arriveAt(holder, "Granska kostnaderna");
    await seen(holder, "sie-granska");
  });

  chapter("checks every verification, and only then are the costs in the report", async () => {
    const told = await words(holder);
    expect(told).toContain("Föreläsning om skolnärvaro");
    expect(told).toContain("−250,50");
    expect(await holder.locator("#sums tfoot").innerText()).toContain("62\u00a0425,90");
    expect(told).not.toContain("Lokalhyra");
    await press(holder, "Använd kostnaderna");
    await arriveAt(holder, "Rapport 1");
    await holder.getByText("6 rader hämtade, 62\u00a0425,90\u00a0kr").waitFor();
    await seen(holder, "rapport-med-sie");
  });

  chapter("attaches an extract, reads the report through and submits it", async () => {
    await holder.getByRole("link", { name: "Bifoga utdrag ur bokföringen" }).click();
    await seen(holder, "underlag");
    await holder.setInputFiles("[name=file]", extract);
    await press(holder, "Ladda upp filen");
    await holder.getByText("Utdraget är bifogat.").waitFor();
    await seen(holder, "underlag-bifogat");
    await holder.getByRole("link", { name: "Till rapporten" }).first().click();
    await press(holder, "Läs igenom och lämna in");
    await arriveAt(holder, "Läs igenom rapporten");
    await seen(holder, "rapport-las-igenom");
    expect(await holder.locator("#costs tfoot").innerText()).toContain("70\u00a0859,12");
    await press(holder, "Lämna in rapporten");
    await holder.getByRole("heading", { name: "Rapporten är inlämnad", exact: true }).waitFor();
    expect((await standing(told())).files).toHaveLength(2);
    await leave(holder);
  });
}
