import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, words } from "../typing.ts";
import { followLink, leave, post, signedIn, visitor } from "../visitors.ts";
import { type Claim, formOn, posted, standing } from "./claim.ts";

/** The cut line is corrected: the arithmetic follows, and the ledger keeps both. */
export function isCorrected(chapter: Chapter, told: () => Claim) {
  let officer: Page;

  chapter("the officer corrects the line that was cut, with a reason", async () => {
    officer = await signedIn("officer");
    await officer.goto(`/handlaggning/${told().id}/rapporter/1`);
    await officer.getByRole("link", { name: "Rätta en godkänd rad" }).click();
    await seen(officer, "ratta-valj-rad");
    await officer.getByRole("link", { name: "Rätta rad 1", exact: true }).click();
    await arriveAt(officer, "Rätta rad 1");
    await seen(officer, "ratta-rad");
    const before = await standing(told());
    await fillIn(officer, { amount: "30 000,01" });
    await press(officer, "Se vad det leder till");
    await officer.getByText("Det finns något att rätta").waitFor();
    const said = await words(officer);
    for (const sentence of ["mellan 0 och 30 000 kr", "Välj varför raden rättas", "Skriv en kort förklaring"])
      expect(said).toContain(sentence);
    await seen(officer, "ratta-rad-fel");
    await fillIn(officer, {
      amount: "28 000",
      reason: "not-proven",
      note: "Tidrapporten har kommit in till största delen.",
    });
    await press(officer, "Se vad det leder till");
    await arriveAt(officer, "Kontrollera rättelsen");
    await seen(officer, "ratta-kontroll");
    // 3 000 kr and 21,39 % of them.
    expect(await words(officer)).toMatch(/Skillnad\s+3 641,70 kr/);
    expect(await standing(told())).toEqual(before);
  });

  chapter("it is posted once", async () => {
    const path = `/handlaggning/${told().id}/rapporter/1`;
    const form = await formOn(officer, "/bokfor");
    await press(officer, "Bokför rättelsen");
    await officer.getByText("Raden är rättad").first().waitFor();
    await seen(officer, "rapport-rattad");
    const after = await standing(told());
    expect(await posted(officer, `${path}/ratta/bokfor`, form)).toBe(`200 ${path}?rattad=1`);
    expect(await standing(told())).toEqual(after);
    await leave(officer);
  });

  chapter("the holder is told, and the arithmetic has followed", async () => {
    const { id, email } = told();
    const mail = (await post.wait(email, /är rättad/)).text.replaceAll(/\s+/g, " ");
    expect(mail).toContain("28 000 kr");
    expect(mail).toContain("Tidrapporten har kommit in till största delen.");
    const holder = await visitor();
    await followLink(holder, email, /beviljas bidrag/);
    await holder.goto(`/projekt/${id}`);
    const project = await words(holder);
    // 66 431,42 kr at 0.276.
    expect(project).toMatch(/Godkända kostnader\s+66 431,42 kr/);
    expect(project).toMatch(/På väg till er\s+18 335,07 kr/);
    await holder.getByRole("link", { name: "Rapport 1" }).click();
    await seen(holder, "rapport-rattad-mottagare");
    expect(await words(holder)).toMatch(/25 000\s+28 000\s+Kostnaden är inte styrkt\. Tidrapporten har kommit in/);
    await leave(holder);
  });

  chapter("the auditor sees the correction point at the old line, and presses nothing", async () => {
    const auditor = await signedIn("auditor", { scripts: false });
    await auditor.goto(`/handlaggning/${told().id}/bokforing`);
    await seen(auditor, "bokforing-med-rattelse");
    const rows = (await auditor.locator("#ledger tbody tr").allInnerTexts()).map((row) => row.replaceAll(/\s+/g, " "));
    const lineOf = (words: string) => rows.find((row) => row.includes(words))?.split(/ \d+ \p{L}+ \d{4} /u)[0];
    const [staff, indirect] = ["Godkänd kostnad: Egen personal", "Godkänd kostnad: Indirekta kostnader"].map(lineOf);
    expect(staff).toMatch(/^P\d{4}-\d+, rad 1$/);
    expect(rows.filter((row) => row.includes("Rättelse av"))).toEqual([
      expect.stringMatching(new RegExp(`Rättelse av ${staff}: Egen personal .* 3 000 65 789,72$`)),
      expect.stringMatching(new RegExp(`Rättelse av ${indirect}: Indirekta kostnader .* 641,70 66 431,42$`)),
    ]);
    // Nobody scrolls sideways for the running total.
    const beyond =
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('#ledger').parentElement)";
    expect(await auditor.evaluate(beyond)).toBe(0);
    expect(await words(auditor)).toMatch(/Rätt till bidrag: det lägre av de två\s+18 335,07 kr/);
    expect(await auditor.locator("main form").count()).toBe(0);
    await leave(auditor);
  });
}
