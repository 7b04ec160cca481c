import type { Page } from "playwright-core";
import { type DemoPilot, stepsOf, withEmail } from "../../local/demo/pilots.ts";
import { arriveAt, fillIn, press } from "./typing.ts";

/** Begins an application on a call's page. Answers its id. */
export async function begin(page: Page, email: string, callId = "kraftsamling-piloter-2026"): Promise<string> {
  await page.goto(`/utlysningar/${callId}`);
  await fillIn(page, { "p-email": email });
  await press(page, /Börja ansökan|Begin the application/);
  await page.waitForURL(/\/ansokan\/[a-z0-9]+$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Fills in every step, from the first to the files. */
export async function fillInAll(page: Page, id: string, pilot: DemoPilot, email: string): Promise<void> {
  await page.goto(`/ansokan/${id}/organisation`);
  for (const [slug, fields] of stepsOf(withEmail(pilot, email))) {
    await page.waitForURL(`**/${slug}`);
    await fillIn(page, fields);
    await press(page, "Spara och fortsätt");
  }
  await arriveAt(page, "Bilagor");
}
