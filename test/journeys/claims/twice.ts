import type { Page } from "playwright-core";
import { expect } from "vitest";
import { reportNamed } from "../../builders/a-typed-report.ts";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, words } from "../typing.ts";
import { followLink, leave, lookUntil, signedIn, visitor } from "../visitors.ts";
import { type Claim, formOn, posted, standing } from "./claim.ts";
import { inPc8, ledgerLines, picked } from "./ledger.ts";

/** What has been claimed before is pointed out to both; what is pressed twice happens once. */
export function isClaimedAgain(chapter: Chapter, told: () => Claim) {
  let holder: Page;

  chapter("the same verifications in a second report are pointed out to the holder", async () => {
    const { id, email, months } = told();
    const here = `/projekt/${id}/rapport/2`;
    holder = await visitor({ scripts: false });
    await followLink(holder, email, /beviljas bidrag/);
    await holder.goto(`${here}/sie`);
    await holder.setInputFiles("[name=file]", picked("bokföring.se", inPc8(ledgerLines(months[0], months[1]))));
    await press(holder, "Ladda upp filen");
    await arriveAt(holder, "Välj vilka kostnader som hör till projektet");
    await fillIn(holder, { how: "accounts", accounts: ["5810"] });
    await press(holder, "Fortsätt");
    // Accounts are mapped once.
    expect(await holder.inputValue('[name="account.5810"]')).toBe("travel");
    await press(holder, "Fortsätt");
    await press(holder, "Använd kostnaderna");
    await holder.getByText("2 rader hämtade").waitFor();
    await fillIn(
      holder,
      reportNamed({
        [`costs.0.amounts.${months[2]}`]: "10 000",
        [`costs.1.amounts.${months[2]}`]: "",
        [`costs.2.amounts.${months[2]}`]: "",
      }),
    );
    await press(holder, "Läs igenom och lämna in");
    await arriveAt(holder, "Läs igenom rapporten");
    await seen(holder, "rapport-rekvirerad-forut");
    expect(await words(holder)).toMatch(
      /Resor och logi, \S+ \d{4}, .*: samma verifikation, dag och belopp som en rad i rapport 1\./,
    );
  });

  chapter("the claim that is sent twice at once is in once", async () => {
    const { id } = told();
    const form = await formOn(holder, "/skicka");
    const send = () => posted(holder, `/projekt/${id}/rapport/2/skicka`, form);
    const answer = `200 /projekt/${id}?inlamnad=1`;
    expect(await Promise.all([send(), send()])).toEqual([answer, answer]);
    const { items } = await standing(told());
    expect(await send()).toBe(answer);
    expect((await standing(told())).items).toEqual(items);
    await leave(holder);
  });

  chapter("the officer finds the lines marked, rejects them, and accepts the rest once", async () => {
    const { id } = told();
    const path = `/handlaggning/${id}/rapporter/2`;
    const officer = await signedIn("officer");
    await lookUntil(officer, path, /Granska rad för rad/);
    await officer.goto(`${path}/rader`);
    await seen(officer, "granska-rekvirerad-forut");
    expect(await officer.getByText("Rekvirerad förut", { exact: true }).count()).toBe(2);
    await fillIn(officer, {
      "lines.2.amount": "0",
      "lines.2.reason": "claimed-before",
      "lines.3.amount": "0",
      "lines.3.reason": "claimed-before",
    });
    await press(officer, "Se vad det leder till");
    await arriveAt(officer, "Kontrollera granskningen");
    const form = await formOn(officer, "/godkann");
    const accept = () => posted(officer, `${path}/godkann`, form);
    const answer = `200 ${path}?godkand=1`;
    expect(await Promise.all([accept(), accept()])).toEqual([answer, answer]);
    const { ledger } = await standing(told());
    const accepted = ledger.filter(({ kind }) => kind === "accepted-cost").map(({ amountOre }) => amountOre);
    // Report 1 as it was cut, and of report 2 the 10 000 kr with their flat rate.
    const first = [2_500_000, 942_600, 2_000_000, 125_050, -25_050, 736_372];
    expect(accepted).toEqual([...first, 1_000_000, 213_900]);
    await officer.goto(`/handlaggning/${id}/bokforing`);
    expect(await words(officer)).toMatch(/Godkända kostnader hittills\s+78 570,42 kr/);
    await leave(officer);
  });
}
