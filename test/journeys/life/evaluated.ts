import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { commonRefusals } from "../../../functions/platform/web/common.refusals.ts";
import { fromMilliseconds, monthOf } from "../../../functions/vocabulary/instant.ts";
import { vandpunkten } from "../../../local/demo/pilots.ts";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, press, words, writeEverywhere } from "../typing.ts";
import { leave, lookUntil, signedIn } from "../visitors.ts";
import type { Pilot } from "./pilot.ts";

/** The evaluation, and finance's month. */
export function isEvaluatedAndBooked(chapter: Chapter, pilot: Pilot) {
  let officer: Page;

  chapter("the officer evaluates and signs, and the case says what is still open", async () => {
    officer = await signedIn("officer");
    await lookUntil(officer, `/handlaggning/${pilot.id}`, /ska utvärderas/);
    await officer.getByRole("link", { name: "Utvärdera" }).click();
    await seen(officer, "utvardering");
    await press(officer, "Läs igenom och underteckna");
    await officer.getByText("Det finns något att rätta").waitFor();
    await seen(officer, "utvardering-fel");
    await writeEverywhere(officer, "Fler ungdomar är tillbaka i skolan.");
    for (const radio of await officer.getByRole("radio", { name: /– Ja$/ }).all()) await radio.check();
    await officer.locator("main input[type=checkbox]").first().check();
    await press(officer, "Läs igenom och underteckna");
    await arriveAt(officer, "Läs igenom utvärderingen");
    await seen(officer, "utvardering-las-igenom");
    await press(officer, "Underteckna utvärderingen");
    await officer
      .getByText(/Undertecknad .* av/)
      .first()
      .waitFor();
    await seen(officer, "utvardering-undertecknad");
    // Evaluated, but nobody has said where the money goes, and the board's minutes are not noted: it is not done.
    await lookUntil(officer, `/handlaggning/${pilot.id}`, /protokollsutdraget är inte antecknat/);
    await seen(officer, "arende-utvarderad");
    expect(await words(officer)).toContain("Bidragsmottagaren har inte angett vart bidraget ska betalas.");
    expect(await words(officer)).not.toContain("Inget mer behöver göras");
    expect(await words(officer)).toMatch(/Inbjudan att bedöma\s+\S+\s+Skickat/);
  });

  chapter("finance downloads the month, whose sums are those of the page", async () => {
    const finance = await signedIn("finance", { scripts: false });
    await finance.goto("/ekonomi");
    await seen(finance, "ekonomi");
    // Other tests post to months of their own, some of them years ahead.
    await finance.locator(`#months a[href$="/${monthOf(fromMilliseconds(Date.now()))}"]`).click();
    await arriveAt(finance, /^Bokfört /);
    await seen(finance, "ekonomi-manad");
    const download = async (): Promise<Record<string, string>[]> => {
      const coming = finance.waitForEvent("download");
      await finance.getByRole("link", { name: "Hämta CSV" }).click();
      const stream = await (await coming).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      return parse(Buffer.concat(chunks), { bom: true, delimiter: ";", columns: true });
    };
    // Another journey may post between the page and the file: both are fetched until they have the same lines.
    const linesShown = async () =>
      Number((await finance.locator("#calls tfoot td").first().innerText()).replace(/\s/g, ""));
    let lines = await download();
    for (let again = 0; again < 5 && lines.length !== (await linesShown()); again++) {
      await finance.reload();
      lines = await download();
    }
    // In öre, since sums of decimals would be off by their tails.
    const ore = (amount = "") =>
      Math.round(
        Number(
          amount
            .replaceAll(/[\s\u00a0]/g, "")
            .replace(",", ".")
            .replace("\u2212", "-"),
        ) * 100,
      );
    const sumOf = (kind: string) =>
      lines.filter((line) => line["Räknas som"] === kind).reduce((sum, { Belopp }) => sum + ore(Belopp), 0);
    for (const table of ["calls", "categories", "pilots"]) {
      const columns = await finance.locator(`#${table} thead th`).allInnerTexts();
      const foot = await finance.locator(`#${table} tfoot :is(th, td)`).allInnerTexts();
      const kinds = columns.slice(columns.indexOf("Rader") + 1);
      expect(kinds).toEqual(expect.arrayContaining(["Beviljat bidrag", "Godkänd kostnad"]));
      for (const kind of kinds)
        expect([table, kind, ore(foot[columns.indexOf(kind)])]).toEqual([table, kind, sumOf(kind)]);
    }
    expect(
      lines.some(
        ({ Organisation, Belopp }) =>
          Organisation === vandpunkten.organisation["organisation.name"] && Belopp === "100000,50",
      ),
    ).toBe(true);
    await leave(finance);
    await officer.goto("/ekonomi");
    await arriveAt(officer, commonRefusals.forbidden.title.sv);
    await seen(officer, "ingen-tillgang");
    await leave(officer);
  });
}
