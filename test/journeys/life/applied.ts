import type { Page } from "playwright-core";
import { expect } from "vitest";
import { vandpunkten } from "../../../local/demo/pilots.ts";
import { controlNamed } from "../../builders/an-application.ts";
import type { Chapter } from "../chapters.ts";
import { disguised, smallPdf, tooLarge } from "../files.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, words } from "../typing.ts";
import { followLink, leave, lookUntil, post, visitor } from "../visitors.ts";
import type { Pilot } from "./pilot.ts";

/** The call is found, the form filled in by turns with and without JavaScript, and submitted. */
export function isAppliedFor(chapter: Chapter, pilot: Pilot) {
  /** The applicant's computer, from step to step. */
  let applicant: Page;

  chapter("an applicant finds the call and begins with nothing but an address", async () => {
    applicant = await visitor();
    await applicant.goto("/");
    await seen(applicant, "start");
    // The newest call stands first, which on some days is one of the demo of money.
    await applicant
      .getByRole("link", { name: /Pilotprojekt|Kraftsamling/ })
      .and(applicant.locator('[href$="/utlysningar/kraftsamling-piloter-2026"]'))
      .click();
    await applicant.waitForURL("**/utlysningar/kraftsamling-piloter-2026");
    await seen(applicant, "utlysning");
    await fillIn(applicant, { "p-email": "inte en adress" });
    await press(applicant, "Börja ansökan");
    await arriveAt(applicant, "Börja en ansökan");
    await seen(applicant, "borja-fel");
    await fillIn(applicant, { "p-email": pilot.email });
    await press(applicant, "Börja ansökan");
    await arriveAt(applicant, "Din ansökan");
    await seen(applicant, "oversikt");
    pilot.id = new URL(applicant.url()).pathname.split("/").at(-1) ?? "";
  });

  chapter("a wrong organisation number is refused in words, and the summary leads to its field", async () => {
    await applicant.goto(`/ansokan/${pilot.id}/organisation`);
    await seen(applicant, "steg-organisation");
    await fillIn(applicant, {
      ...vandpunkten.organisation,
      "organisation.number": "218000-2180",
      "organisation.contact.email": pilot.email,
    });
    await press(applicant, "Spara och fortsätt");
    await applicant.getByText("Det finns något att rätta").waitFor();
    await seen(applicant, "steg-organisation-fel");
    const problem = "Den sista siffran i ”Organisationsnummer” stämmer inte. Kontrollera att alla tio siffror är rätt.";
    await applicant.getByRole("link", { name: problem }).click();
    expect(await applicant.evaluate("document.activeElement.id")).toBe(controlNamed("organisation.number"));
    expect(await applicant.inputValue(`[name="${controlNamed("organisation.number")}"]`)).toBe("218000-2180");
    await fillIn(applicant, { "organisation.number": "802400-1110" });
    await press(applicant, "Spara och fortsätt");
    await arriveAt(applicant, "Projektet");
  });

  chapter("what is left unfinished has been saved, and the emailed link finds it in another browser", async () => {
    await seen(applicant, "steg-projekt");
    const { "project.summary": summary = "", "project.title": title = "" } = vandpunkten.project;
    await fillIn(applicant, { "project.title": title, "project.summary": summary });
    await applicant
      .getByText(/^Du har [\d\s]+ tecken kvar\.$/)
      .first()
      .waitFor();
    await applicant.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
    await leave(applicant);

    applicant = await visitor({ scripts: false });
    await followLink(applicant, pilot.email, /ansökan/i);
    await arriveAt(applicant, title.toString());
    await applicant.getByRole("link", { name: "Projektet", exact: true }).click();
    expect(await applicant.inputValue(`[name="${controlNamed("project.summary")}"]`)).toBe(summary);
  });

  chapter("the steps are filled in one after the other", async () => {
    await fillIn(applicant, vandpunkten.project);
    await press(applicant, "Spara och fortsätt");
    await arriveAt(applicant, "Mål och målgrupp");
    await leave(applicant);
    applicant = await visitor();
    await followLink(applicant, pilot.email, /ansökan/i);
    for (const [slug, fields, next] of [
      ["mal", vandpunkten.aims, "Genomförande"],
      ["genomforande", vandpunkten.delivery, "Uppföljning och spridning"],
      ["larande", vandpunkten.learning, "Budget"],
    ] as const) {
      await applicant.goto(`/ansokan/${pilot.id}/${slug}`);
      await seen(applicant, `steg-${slug}`);
      await fillIn(applicant, fields);
      await press(applicant, "Spara och fortsätt");
      await arriveAt(applicant, next);
    }
  });

  chapter("the budget adds itself up, and a stated total may be a krona off", async () => {
    await seen(applicant, "steg-budget");
    const said = (selector: string, text: string) =>
      expect.poll(async () => (await applicant.textContent(selector))?.replaceAll("\u00a0", " ")).toBe(text);
    await fillIn(applicant, vandpunkten.budget);
    await said(`[data-grid="${controlNamed("budget.costs")}"] [data-total]`, "2 900 757");
    await said("[data-grant]", "800 608,93 kr");
    const folded = applicant.locator("main details:not([open]) summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await fillIn(applicant, { "budget.costs.0.stated": "2 001 541", "budget.financing.1.stated": "10" });
    await press(applicant, "Spara och fortsätt");
    await applicant.getByText("Det finns något att rätta").waitFor();
    await seen(applicant, "steg-budget-fel");
    await fillIn(applicant, { "budget.financing.1.stated": "" });
    await press(applicant, "Spara och fortsätt");
    await arriveAt(applicant, "Bilagor");
    await applicant.goto(`/ansokan/${pilot.id}/budget`);
    expect(await words(applicant)).toContain(
      "Egen personal: ni har angett 2 001 541 kr och delarna blir 2 001 540 kr.",
    );
    await seen(applicant, "steg-budget-avrundning");
  });

  chapter("a file is attached; one that is too large and one that is no PDF are answered in words", async () => {
    await applicant.goto(`/ansokan/${pilot.id}/bilagor`);
    await applicant.setInputFiles("[name=file]", tooLarge());
    await press(applicant, "Ladda upp filen");
    await applicant.getByText("Filen är större än 10 MB.").waitFor();
    await applicant.setInputFiles("[name=file]", disguised);
    await press(applicant, "Ladda upp filen");
    await applicant.getByText("Det finns något att rätta").waitFor();
    expect(await words(applicant)).toContain("Filen är inte av en typ som vi kan ta emot");
    await seen(applicant, "bilagor-fel");
    await applicant.setInputFiles("[name=file]", smallPdf());
    await press(applicant, "Ladda upp filen");
    await applicant.getByText("Filen är uppladdad.").waitFor();
    await applicant.getByRole("link", { name: smallPdf().name }).waitFor();
    await seen(applicant, "bilagor");
    await applicant.goto(`/ansokan/${pilot.id}/medsokande`);
    await seen(applicant, "medsokande");
  });

  chapter("the application is read through and submitted; the receipt says what happens next", async () => {
    await applicant.goto(`/ansokan/${pilot.id}/granska`);
    expect(await words(applicant)).toContain("800 608,93 kr");
    await seen(applicant, "granska");
    await press(applicant, "Lämna in ansökan");
    await arriveAt(applicant, "Ansökan är inlämnad");
    await seen(applicant, "kvittens");
    await post.wait(pilot.email, /Vi har tagit emot ansökan/);
    await post.wait(pilot.email, /Diarienummer/);
    await lookUntil(applicant, `/ansokan/${pilot.id}`, /\d\dRS\d+/);
    await seen(applicant, "min-ansokan");
    await applicant.getByRole("link", { name: "Återkalla ansökan" }).click();
    await seen(applicant, "aterkalla");
    await leave(applicant);
  });
}
