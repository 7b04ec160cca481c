import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, words } from "../typing.ts";
import { followLink, leave, lookUntil, post, signedIn, visitor } from "../visitors.ts";
import { type Claim, formOn, posted, standing } from "./claim.ts";
import { inPc8, ledgerLines } from "./ledger.ts";

/** The officer cuts a line and rejects another; the holder is told which and why. Without JavaScript. */
export function isExamined(chapter: Chapter, told: () => Claim) {
  let officer: Page;

  chapter("the officer finds the report with the ledger's own file, byte for byte", async () => {
    const { id, months } = told();
    officer = await signedIn("officer", { scripts: false });
    await lookUntil(officer, `/handlaggning/${id}`, /En rapport har kommit in/);
    await officer.getByRole("link", { name: "Granska rapporten" }).click();
    await arriveAt(officer, "Rapport 1");
    await seen(officer, "granska-rapport");
    await officer.getByRole("link", { name: "huvudbok.csv" }).waitFor();
    const file = await officer.getByRole("link", { name: "bokföring.se" }).getAttribute("href");
    const sent = await officer.request.get(file ?? "");
    expect(await sent.body()).toEqual(inPc8(ledgerLines(months[0], months[1])));
  });

  chapter("a cut without a reason and amounts that cannot be are told line by line", async () => {
    await officer.getByRole("link", { name: "Granska rad för rad" }).click();
    await arriveAt(officer, "Granska raderna i rapport 1");
    await seen(officer, "granska-rader");
    const before = await standing(told());
    await fillIn(officer, {
      "lines.1.amount": "25 000",
      "lines.3.amount": "mycket",
      "lines.4.amount": "-1",
      "lines.5.amount": "999 999 999 999",
      "lines.6.amount": "",
    });
    await press(officer, "Se vad det leder till");
    const said = officer.locator(".govuk-error-summary");
    await said.waitFor();
    const sentences = (await said.innerText()).replaceAll("\u00a0", " ");
    for (const sentence of [
      "Rad 1: välj varför hela beloppet inte godkänns",
      "Rad 3: skriv beloppet i kronor, till exempel 12 500 eller 12 500,50",
      "Rad 4: det godkända beloppet ska vara mellan 0 och 1 999,90 kr",
      "Rad 5: det godkända beloppet ska vara mellan 0 och 1 250,50 kr",
      "Rad 6: skriv vilket belopp som godkänns. Skriv 0 för att avslå raden",
    ])
      expect(sentences).toContain(sentence);
    await seen(officer, "granska-rader-fel");
    expect(await officer.inputValue('[name="lines.5.amount"]')).toBe("999 999 999 999");
    expect(await standing(told())).toEqual(before);
  });

  chapter("one line is cut and one rejected; what it leads to is read before it counts", async () => {
    const before = await standing(told());
    await fillIn(officer, {
      "lines.1.reason": "not-proven",
      "lines.1.note": "Tidrapport saknas för en vecka.",
      "lines.3.amount": "20 000",
      "lines.4.amount": "0",
      "lines.4.reason": "private-or-ordinary",
      "lines.5.amount": "1 250,50",
      "lines.6.amount": "-250,50",
    });
    await press(officer, "Se vad det leder till");
    await arriveAt(officer, "Kontrollera granskningen");
    await seen(officer, "granska-kontroll");
    const check = await words(officer);
    // 30 000 and 1 999,90 kr less 25 000, and 21,39 % of the difference.
    expect(check).toMatch(/Rekvirerade kostnader\s+70 859,12 kr/);
    expect(check).toMatch(/Godkänns inte\s+8 069,40 kr/);
    expect(check).toMatch(/Godkända kostnader\s+62 789,72 kr/);
    expect(check).toMatch(/Utbetalning\s+17 329,96 kr/);
    expect(await standing(told())).toEqual(before);
  });

  chapter("the report is accepted once, however often the button is pressed", async () => {
    const { id } = told();
    const path = `/handlaggning/${id}/rapporter/1`;
    const form = await formOn(officer, "/godkann");
    await press(officer, "Godkänn rapporten");
    await officer.getByText("Kostnaderna är bokförda.").waitFor();
    await seen(officer, "rapport-godkand");
    const after = await standing(told());
    expect(await posted(officer, `${path}/godkann`, form)).toBe(`200 ${path}?godkand=1`);
    expect(await standing(told())).toEqual(after);
    await leave(officer);
  });

  chapter("the holder reads in the mail and on the project's pages what was cut and why", async () => {
    const { id, email } = told();
    const { text } = await post.wait(email, /Rapporten för Vändpunkten är godkänd/);
    const mail = text.replaceAll(/\s+/g, " ");
    expect(mail).toMatch(/Rad 1: Egen personal, \S+ \d{4}, A 1/);
    expect(mail).toContain(
      "25 000 kr av 30 000 kr godkänns. Kostnaden är inte styrkt. Tidrapport saknas för en vecka.",
    );
    expect(mail).toContain("0 kr av 1 999,90 kr godkänns. Kostnaden är privat eller hör till ordinarie verksamhet");
    expect(mail).not.toContain("Gästis");
    const holder = await visitor({ scripts: false });
    await followLink(holder, email, /beviljas bidrag/);
    await holder.goto(`/projekt/${id}`);
    await seen(holder, "projekt-efter-granskning");
    const project = await words(holder);
    expect(project).toMatch(/Godkända kostnader\s+62 789,72 kr/);
    expect(project).toMatch(/På väg till er\s+17 329,96 kr/);
    await holder.getByRole("link", { name: "Rapport 1" }).click();
    await seen(holder, "rapport-nedsatt");
    expect(await words(holder)).toMatch(
      /30 000\s+25 000\s+Kostnaden är inte styrkt\. Tidrapport saknas för en vecka\./,
    );
    expect((await post.all(email)).filter(({ subject }) => subject.includes("är godkänd"))).toHaveLength(1);
    await leave(holder);
  });
}
