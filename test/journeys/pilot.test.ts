import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { refusalTexts } from "../../functions/platform/web/refusal.texts.ts";
import { vandpunkten } from "../../local/demo/pilots.ts";
import { story } from "./chapters.ts";
import { disguised, smallPdf, tooLarge } from "./files.ts";
import { seen } from "./seen.ts";
import { arriveAt, fillIn, press, tabTo, words, writeEverywhere } from "./typing.ts";
import { addressOf, followLink, leave, lookUntil, post, signedIn, visitor } from "./visitors.ts";

// One pilot, from the call's page to the month's file. Each test goes on where the one before it ended, by turns with
// and without JavaScript.
const chapter = story();
const email = addressOf("vandpunkten");
const reviewers = {
  first: addressOf("bedomare-ett"),
  second: addressOf("bedomare-tva"),
  partial: addressOf("bedomare-jav"),
};
const said = "Vi har mött tjugo ungdomar varje vecka och lärt oss av dem.";
const organisation = vandpunkten.organisation["organisation.name"];
let id = "";

/** The applicant's computer, from step to step. */
let applicant: Page;

chapter("an applicant finds the call and begins with nothing but an address", async () => {
  applicant = await visitor();
  await applicant.goto("/");
  await seen(applicant, "start");
  await applicant
    .getByRole("link", { name: /Pilotprojekt|Kraftsamling/ })
    .first()
    .click();
  await applicant.waitForURL("**/utlysningar/*");
  await seen(applicant, "utlysning");
  await fillIn(applicant, { email: "inte en adress" });
  await press(applicant, "Börja ansökan");
  await arriveAt(applicant, "Börja en ansökan");
  await seen(applicant, "borja-fel");
  await fillIn(applicant, { email });
  await press(applicant, "Börja ansökan");
  await arriveAt(applicant, "Din ansökan");
  await seen(applicant, "oversikt");
  id = new URL(applicant.url()).pathname.split("/").at(-1) ?? "";
});

chapter("a wrong organisation number is refused in words, and the summary leads to its field", async () => {
  await applicant.goto(`/ansokan/${id}/organisation`);
  await seen(applicant, "steg-organisation");
  await fillIn(applicant, {
    ...vandpunkten.organisation,
    "organisation.number": "218000-2180",
    "organisation.contact.email": email,
  });
  await press(applicant, "Spara och fortsätt");
  await applicant.getByText("Det finns något att rätta").waitFor();
  await seen(applicant, "steg-organisation-fel");
  const problem = "Organisationsnumrets sista siffra stämmer inte. Kontrollera att alla tio siffror är rätt.";
  await applicant.getByRole("link", { name: problem }).click();
  expect(await applicant.evaluate("document.activeElement.id")).toBe("organisation.number");
  expect(await applicant.inputValue('[name="organisation.number"]')).toBe("218000-2180");
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
  await followLink(applicant, email, /ansökan/i);
  await arriveAt(applicant, title.toString());
  await applicant.getByRole("link", { name: "Projektet", exact: true }).click();
  expect(await applicant.inputValue('[name="project.summary"]')).toBe(summary);
});

chapter("the steps are filled in one after the other", async () => {
  await fillIn(applicant, vandpunkten.project);
  await press(applicant, "Spara och fortsätt");
  await arriveAt(applicant, "Mål och målgrupp");
  await leave(applicant);
  applicant = await visitor();
  await followLink(applicant, email, /ansökan/i);
  for (const [slug, fields, next] of [
    ["mal", vandpunkten.aims, "Genomförande"],
    ["genomforande", vandpunkten.delivery, "Uppföljning och spridning"],
    ["larande", vandpunkten.learning, "Budget"],
  ] as const) {
    await applicant.goto(`/ansokan/${id}/${slug}`);
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
  await said("#costs [data-total]", "2 900 757");
  await said("[data-grant]", "800 608,93 kr");
  await fillIn(applicant, { "budget.costs.0.stated": "2 001 541", "budget.financing.1.stated": "10" });
  await press(applicant, "Spara och fortsätt");
  await applicant.getByText("Det finns något att rätta").waitFor();
  await seen(applicant, "steg-budget-fel");
  await fillIn(applicant, { "budget.financing.1.stated": "" });
  await press(applicant, "Spara och fortsätt");
  await arriveAt(applicant, "Bilagor");
  await applicant.goto(`/ansokan/${id}/budget`);
  expect(await words(applicant)).toContain(
    "Egen personal, angiven summa: ni har angett 2 001 541 kr och delarna blir 2 001 540 kr.",
  );
  await seen(applicant, "steg-budget-avrundning");
});

chapter("a file is attached; one that is too large and one that is no PDF are answered in words", async () => {
  await applicant.goto(`/ansokan/${id}/bilagor`);
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
  await applicant.goto(`/ansokan/${id}/medsokande`);
  await seen(applicant, "medsokande");
});

chapter("the application is read through and submitted; the receipt says what happens next", async () => {
  await applicant.goto(`/ansokan/${id}/granska`);
  expect(await words(applicant)).toContain("800 608,93 kr");
  await seen(applicant, "granska");
  await press(applicant, "Lämna in ansökan");
  await arriveAt(applicant, "Ansökan är inlämnad");
  await seen(applicant, "kvittens");
  await post.wait(email, /Vi har tagit emot ansökan/);
  await post.wait(email, /Diarienummer/);
  await lookUntil(applicant, `/ansokan/${id}`, /\d\dRS\d+/);
  await seen(applicant, "min-ansokan");
  await applicant.getByRole("link", { name: "Återkalla ansökan" }).click();
  await seen(applicant, "aterkalla");
  await leave(applicant);
});

/** The officer's computer, where JavaScript is off in the first half of the story. */
let officer: Page;

chapter("the officer signs in, finds the case and assigns three reviewers", async () => {
  officer = await signedIn("officer", { scripts: false });
  await seen(officer, "arenden");
  await officer.getByRole("link", { name: vandpunkten.title }).first().waitFor();
  await officer.goto(`/handlaggning/${id}`);
  await seen(officer, "arende-inlamnad");
  await officer.getByRole("link", { name: "Utse bedömare" }).click();
  await seen(officer, "bedomare-inga");
  await press(officer, "Utse och skicka inbjudan");
  await officer.getByText("Det finns något att rätta").waitFor();
  for (const [name, address] of [
    ["Bedömare Ett", reviewers.first],
    ["Bedömare Två", reviewers.second],
    ["Bedömare Tre", reviewers.partial],
  ]) {
    await fillIn(officer, { name: name ?? "", email: address ?? "" });
    await press(officer, "Utse och skicka inbjudan");
    await officer.getByText("Bedömaren är utsedd och inbjudan skickas.").waitFor();
  }
  await seen(officer, "bedomare");
});

chapter("an invitation is sent again, and the earlier link no longer opens anything", async () => {
  const { link = "" } = await post.wait(reviewers.second, /Bedöm/);
  await officer.getByRole("link", { name: "Bedömare Två" }).click();
  await seen(officer, "en-bedomare");
  await press(officer, "Skicka igen");
  await officer.getByText("En ny inbjudan skickas.").waitFor();
  await expect.poll(async () => (await post.all(reviewers.second)).length, { timeout: 25_000 }).toBe(2);
  const reviewer = await visitor();
  await reviewer.goto(link);
  await reviewer.locator("main button").click();
  await arriveAt(reviewer, refusalTexts.sv["link-revoked"].title);
  await seen(reviewer, "lank-ersatt");
  await leave(reviewer);
});

chapter("whoever has a conflict of interest says so, and sees nothing of the application", async () => {
  const reviewer = await visitor({ scripts: false });
  await followLink(reviewer, reviewers.partial, /Bedöm/);
  await arriveAt(reviewer, "Är du jävig?");
  await seen(reviewer, "jav");
  await fillIn(reviewer, { conflict: "yes", explanation: "Jag sitter i styrelsen." });
  await press(reviewer, "Fortsätt");
  await arriveAt(reviewer, "Tack, din anmälan om jäv är registrerad");
  await seen(reviewer, "jav-anmalt");
  expect(await words(reviewer)).not.toContain(vandpunkten.aims["headings.purpose"]);
  await leave(reviewer);
  await officer.goto(`/handlaggning/${id}/bedomare`);
  expect(await words(officer)).toMatch(/Bedömare Tre\s+Jäv anmält/);
});

/** Scores and reasons for every criterion. */
const judge = async (page: Page, score: number) => {
  for (const radio of await page.locator(`main input[type=radio][value="${score}"]`).all()) await radio.check();
  await fillIn(page, { recommendation: "grant" });
  await writeEverywhere(page, "Tydligt beskrivet och rimligt.");
};

chapter("a reviewer without JavaScript reads, saves, comes back and submits", async () => {
  const reviewer = await visitor({ scripts: false });
  await followLink(reviewer, reviewers.second, /Bedöm/);
  await fillIn(reviewer, { conflict: "no" });
  await press(reviewer, "Fortsätt");
  await arriveAt(reviewer, "Bedöm ansökan");
  await seen(reviewer, "bedomning");
  expect(await words(reviewer)).toContain(vandpunkten.aims["headings.purpose"]);
  await fillIn(reviewer, { strengths: "Ungdomarna är med från början." });
  await press(reviewer, "Spara och fortsätt senare");
  await reviewer.getByText("Det du har skrivit är sparat.").waitFor();
  await leave(reviewer);

  const later = await visitor({ scripts: false });
  await followLink(later, reviewers.second, /Bedöm/);
  expect(await later.inputValue("[name=strengths]")).toBe("Ungdomarna är med från början.");
  await press(later, "Lämna in bedömningen");
  await later.getByText("Det finns något att rätta").waitFor();
  await seen(later, "bedomning-fel");
  await judge(later, 4);
  await press(later, "Lämna in bedömningen");
  await arriveAt(later, "Din bedömning är inlämnad");
  await seen(later, "bedomning-inlamnad");
  await leave(later);
});

chapter("a review can be made with the keyboard alone", async () => {
  const reviewer = await visitor();
  const { keyboard } = reviewer;
  await followLink(reviewer, reviewers.first, /Bedöm/);
  await tabTo(reviewer, "[name=conflict]");
  await keyboard.press("Space");
  await tabTo(reviewer, "main button");
  await keyboard.press("Enter");
  await arriveAt(reviewer, "Bedöm ansökan");
  const criteria = await reviewer.locator('main textarea[name$=".reason"]').count();
  for (let i = 0; i < criteria; i++) {
    await tabTo(reviewer, 'input[type=radio][name$=".score"]');
    for (let steps = 0; steps < 4; steps++) await keyboard.press("ArrowRight");
    await tabTo(reviewer, 'textarea[name$=".reason"]');
    await keyboard.type("Bra.");
  }
  await tabTo(reviewer, "[name=recommendation]");
  await keyboard.press("Space");
  await tabTo(reviewer, "[name=comment]");
  await keyboard.type("Bör beviljas.");
  await tabTo(reviewer, "button[formaction$='/skicka']");
  await keyboard.press("Enter");
  await arriveAt(reviewer, "Din bedömning är inlämnad");
  expect(await words(reviewer)).toContain("Bör beviljas.");
  await leave(reviewer);
});

chapter("the decider reads the decision back before it counts", async () => {
  const decider = await signedIn("decider");
  await lookUntil(decider, `/handlaggning/${id}/beslut`, /Registrera beslut/);
  await seen(decider, "beslut");
  await press(decider, "Läs igenom beslutet");
  await decider.getByText("Det finns något att rätta").waitFor();
  await seen(decider, "beslut-fel");
  await fillIn(decider, {
    outcome: "granted",
    conditions: "Lägesrapport minst var tredje månad.",
    legalBasis: "Förordning (2003:596)",
    stateAid: "none",
    reasons: "Projektet bidrar till att rusta barn och unga.",
    section: "§ 2",
    deciders: "Nämndens ordförande",
    rapporteur: "Handläggaren",
  });
  await press(decider, "Läs igenom beslutet");
  await arriveAt(decider, "Läs igenom beslutet");
  await seen(decider, "beslut-las-igenom");
  expect(await words(decider)).toContain("800 608,93 kr");
  await press(decider, "Ändra");
  await fillIn(decider, { section: "§ 3" });
  await press(decider, "Läs igenom beslutet");
  await press(decider, "Registrera att ansökan beviljas");
  await arriveAt(decider, "Ansökan är beviljad");
  await seen(decider, "beslut-fattat");
  expect(await words(decider)).toContain("§ 3");
  await leave(decider);
});

let holder: Page;

chapter("the holder reports costs and submits without JavaScript", async () => {
  holder = await visitor({ scripts: false });
  await followLink(holder, email, /beviljas bidrag/);
  await lookUntil(holder, `/projekt/${id}`, /Nästa rapport/);
  await lookUntil(holder, `/projekt/${id}`, /Börja på en rapport|Ingen rapport är påbörjad/);
  await seen(holder, "projekt");
  await press(holder, "Börja på en rapport");
  await arriveAt(holder, "Rapport 1");
  await seen(holder, "rapport");
  await press(holder, "Läs igenom och lämna in");
  await holder.getByText("Det finns något att rätta").waitFor();
  await seen(holder, "rapport-fel");
  await writeEverywhere(holder, said);
  for (const [i, amount] of ["456 852", "110 000", "10 000"].entries())
    await holder.locator(`[name^="costs.${i}.amounts."]`).first().fill(amount);
  await press(holder, "Läs igenom och lämna in");
  await arriveAt(holder, "Läs igenom rapporten");
  await seen(holder, "rapport-las-igenom");
  await press(holder, "Lämna in rapporten");
  await holder.getByRole("heading", { name: "Rapporten är inlämnad", exact: true }).waitFor();
  await leave(holder);
});

chapter("the officer returns the report with a comment, which the holder finds", async () => {
  await leave(officer);
  officer = await signedIn("officer");
  await lookUntil(officer, `/handlaggning/${id}`, /En rapport har kommit in/);
  await seen(officer, "arende-beviljad");
  await officer.getByRole("link", { name: "Granska rapporten" }).click();
  await seen(officer, "granska-rapport");
  await press(officer, "Lämna tillbaka rapporten");
  await officer.getByText("Det finns något att rätta").waitFor();
  await fillIn(officer, { comment: "Hur många ungdomar kom tillbaka till skolan?" });
  await press(officer, "Lämna tillbaka rapporten");
  await officer.getByText("Bidragsmottagaren har fått ett mejl").waitFor();
  await seen(officer, "rapport-aterlamnad");

  holder = await visitor();
  await followLink(holder, email, /behöver kompletteras/);
  await holder.goto(`/projekt/${id}/rapport/1`);
  await seen(holder, "rapport-att-komplettera");
  expect(await words(holder)).toContain("Hur många ungdomar kom tillbaka till skolan?");
});

const submitReport = async () => {
  await press(holder, "Läs igenom och lämna in");
  await arriveAt(holder, "Läs igenom rapporten");
  await press(holder, "Lämna in rapporten");
  await holder.getByRole("heading", { name: "Rapporten är inlämnad", exact: true }).waitFor();
};

chapter("the report is completed, saved while it is written, and accepted", async () => {
  await fillIn(holder, { "texts.results": "Sju ungdomar är tillbaka i skolan." });
  await holder.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
  await submitReport();
  await officer.goto(`/handlaggning/${id}/rapporter/1`);
  expect(await words(officer)).toContain("Sju ungdomar är tillbaka i skolan.");
  await press(officer, "Godkänn rapporten");
  await officer.getByText("Kostnaderna och utbetalningen är bokförda.").waitFor();
  expect(await words(officer)).toMatch(/Utbetalning\s+186 182,\d\d kr|Utbetalning\s+[\d ,]+ kr/);
  await seen(officer, "rapport-godkand");
});

chapter("the final report ends the project", async () => {
  await lookUntil(holder, `/projekt/${id}`, /Börja på en rapport|Nästa rapport/);
  await press(holder, "Börja på en rapport");
  await arriveAt(holder, "Rapport 2");
  await writeEverywhere(holder, said);
  await holder.locator('[name^="costs.0.amounts."]').first().fill("100 000,50");
  const total = () => holder.locator("#costs [data-total]").innerText();
  await expect.poll(async () => (await total()).replaceAll("\u00a0", " ")).toBe("121 390,61");
  await fillIn(holder, { final: "yes" });
  await submitReport();
  await officer.goto(`/handlaggning/${id}/rapporter/2`);
  expect(await words(officer)).toContain("121 390,61 kr");
  await press(officer, "Godkänn rapporten");
  await officer.getByText("Rapporten är godkänd").first().waitFor();
  await lookUntil(holder, `/projekt/${id}`, /Projektet är slutredovisat/);
  await seen(holder, "projekt-slutredovisat");
  await leave(holder);
});

chapter("the officer evaluates and signs, and the case is closed", async () => {
  await lookUntil(officer, `/handlaggning/${id}`, /ska utvärderas/);
  await officer.getByRole("link", { name: "Utvärdera" }).click();
  await seen(officer, "utvardering");
  await press(officer, "Läs igenom och underteckna");
  await officer.getByText("Det finns något att rätta").waitFor();
  await seen(officer, "utvardering-fel");
  await writeEverywhere(officer, "Fler ungdomar är tillbaka i skolan.");
  for (const radio of await officer.locator('main input[type=radio][value="yes"]').all()) await radio.check();
  await officer.locator("[name=dimensions]").first().check();
  await press(officer, "Läs igenom och underteckna");
  await arriveAt(officer, "Läs igenom utvärderingen");
  await seen(officer, "utvardering-las-igenom");
  await press(officer, "Underteckna utvärderingen");
  await officer
    .getByText(/Undertecknad .* av/)
    .first()
    .waitFor();
  await seen(officer, "utvardering-undertecknad");
  await lookUntil(officer, `/handlaggning/${id}`, /Ärendet är avslutat/);
  await seen(officer, "arende-utvarderad");
  expect(await words(officer)).toMatch(/Inbjudan att bedöma\s+\S+\s+Skickat/);
});

chapter("finance downloads the month, whose sums are those of the page", async () => {
  const finance = await signedIn("finance", { scripts: false });
  await finance.goto("/ekonomi");
  await seen(finance, "ekonomi");
  await finance.locator("#months a").first().click();
  await arriveAt(finance, /^Kostnader /);
  await seen(finance, "ekonomi-manad");
  const coming = finance.waitForEvent("download");
  await finance.getByRole("link", { name: "Hämta månaden som CSV" }).click();
  const stream = await (await coming).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const lines: Record<string, string>[] = parse(Buffer.concat(chunks), { bom: true, delimiter: ";", columns: true });
  // In öre, since sums of decimals would be off by their tails.
  const ore = (amount = "") => Number(amount.replaceAll(/[\s\u00a0]/g, "").replace(",", ".")) * 100;
  const sumOf = (kind: string) =>
    lines.filter(({ Typ }) => Typ === kind).reduce((sum, { Belopp }) => sum + Math.round(ore(Belopp)), 0);
  for (const id of ["calls", "categories", "pilots"]) {
    const [accepted, paid] = (await finance.locator(`#${id} tfoot td`).allInnerTexts()).slice(-2).map(ore);
    expect(sumOf("Godkänd kostnad")).toBe(Math.round(accepted ?? 0));
    expect(sumOf("Utbetalning")).toBe(Math.round(paid ?? 0));
  }
  expect(lines.some(({ Organisation, Belopp }) => Organisation === organisation && Belopp === "100000,50")).toBe(true);
  await leave(finance);
  await officer.goto("/ekonomi");
  await arriveAt(officer, refusalTexts.sv.forbidden.title);
  await seen(officer, "ingen-tillgang");
  await leave(officer);
});
