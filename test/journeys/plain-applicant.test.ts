import type { Page } from "playwright-core";
import { expect } from "vitest";
import { girlUnit, stepsOf, withEmail } from "../../local/demo/pilots.ts";
import { controlNamed } from "../builders/an-application.ts";
import { begin } from "./applying.ts";
import { story } from "./chapters.ts";
import { disguised, smallPdf, tooLarge } from "./files.ts";
import { seen } from "./seen.ts";
import { arriveAt, fillIn, press, words } from "./typing.ts";
import { addressOf, followLink, leave, lookUntil, post, visitor } from "./visitors.ts";

// The applicant's whole way once more, with JavaScript off from beginning to end.
const chapter = story();
const email = addressOf("girlunit");
let page: Page;
let id = "";

chapter("without JavaScript every step is saved by its button, and the next one follows", async () => {
  page = await visitor({ scripts: false });
  id = await begin(page, email);
  await page.goto(`/ansokan/${id}/granska`);
  await page.getByText("Det här saknas").waitFor();
  await seen(page, "granska-ofullstandig");
  await page.getByRole("link", { name: "Fyll i ”Organisationens namn”." }).click();
  expect(new URL(page.url()).hash).toBe(`#${controlNamed("organisation.name")}`);
  for (const [slug, fields] of stepsOf(withEmail(girlUnit, email))) {
    await page.waitForURL(`**/${slug}*`);
    await fillIn(page, fields);
    await press(page, "Spara och fortsätt");
  }
  await arriveAt(page, "Bilagor");
});

chapter("the sums and the grant are the server's", async () => {
  await page.goto(`/ansokan/${id}/budget`);
  expect((await page.textContent("[data-grant]"))?.replaceAll("\u00a0", " ")).toBe("130 871,20 kr");
});

chapter("a wrong organisation number is refused in words, and the summary leads to its field", async () => {
  await page.goto(`/ansokan/${id}/organisation`);
  await fillIn(page, { "organisation.number": "218000-2180" });
  await press(page, "Spara och fortsätt");
  await page.getByRole("link", { name: /Organisationsnumrets sista siffra/ }).click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${controlNamed("organisation.number")}`);
  await fillIn(page, { "organisation.number": "252200-3330" });
  await press(page, "Spara och fortsätt");
  await arriveAt(page, "Projektet");
});

chapter("files go straight to the bucket, and the wrong ones are answered in words", async () => {
  await page.goto(`/ansokan/${id}/bilagor`);
  await page.setInputFiles("[name=file]", disguised);
  await press(page, "Ladda upp filen");
  await page.getByText("Det finns något att rätta").waitFor();
  await page.setInputFiles("[name=file]", tooLarge());
  await press(page, "Ladda upp filen");
  await page.getByText("Filen är större än 10 MB.").first().waitFor();
  await page.setInputFiles("[name=file]", smallPdf());
  await press(page, "Ladda upp filen");
  await page.getByText("Filen är uppladdad.").waitFor();
  await page.setInputFiles("[name=file]", smallPdf());
  await press(page, "Ladda upp filen");
  await page.getByText("Filen är uppladdad.").waitFor();
  await page
    .getByRole("button", { name: /^Ta bort/ })
    .first()
    .click();
  await page.getByText("Filen är borttagen.").waitFor();
  expect(await page.getByRole("link", { name: smallPdf().name }).count()).toBe(1);
});

chapter("the application is submitted, followed and taken back", async () => {
  await page.goto(`/ansokan/${id}/granska`);
  expect(await words(page)).toContain(smallPdf().name);
  await press(page, "Lämna in ansökan");
  await arriveAt(page, "Ansökan är inlämnad");
  await post.wait(email, /Diarienummer/);
  await lookUntil(page, `/ansokan/${id}`, /\d\dRS\d+/);
  await leave(page);
  page = await visitor({ scripts: false });
  await followLink(page, email, /Din ansökan/);
  await arriveAt(page, girlUnit.title);
  await page.getByRole("link", { name: "Återkalla ansökan" }).click();
  await fillIn(page, { "p-reason": "Vi söker nästa år i stället." });
  await press(page, "Ja, återkalla ansökan");
  await lookUntil(page, `/ansokan/${id}`, /Ansökan är återkallad/);
  await seen(page, "min-ansokan-aterkallad");
  await post.wait(email, /är återkallad/);
  await leave(page);
});
