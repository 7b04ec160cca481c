import type { Page } from "playwright-core";
import type { DemoPilot } from "../../local/demo/pilots.ts";
import { arriveAt, fillIn, press } from "./typing.ts";

/** Begins an application on a call's page. Answers its id. */
export async function begin(page: Page, email: string, callId = "kraftsamling-piloter-2026"): Promise<string> {
  await page.goto(`/utlysningar/${callId}`);
  await fillIn(page, { email });
  await press(page, /Börja ansökan|Begin the application/);
  await page.waitForURL(/\/ansokan\/[a-z0-9]+$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Every step of the form, with the address that answers come to. */
export const stepsOf = (pilot: DemoPilot, email: string) =>
  [
    ["organisation", { ...pilot.organisation, "organisation.contact.email": email }],
    ["projekt", pilot.project],
    ["mal", pilot.aims],
    ["genomforande", pilot.delivery],
    ["larande", pilot.learning],
    ["budget", pilot.budget],
  ] as const;

/** Fills in every step, from the first to the files. */
export async function fillInAll(page: Page, id: string, pilot: DemoPilot, email: string): Promise<void> {
  await page.goto(`/ansokan/${id}/organisation`);
  for (const [slug, fields] of stepsOf(pilot, email)) {
    await page.waitForURL(`**/${slug}`);
    await fillIn(page, fields);
    await press(page, "Spara och fortsätt");
  }
  await arriveAt(page, "Bilagor");
}
