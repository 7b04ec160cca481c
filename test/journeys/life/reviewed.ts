import type { Page } from "playwright-core";
import { expect } from "vitest";
import { commonRefusals } from "../../../functions/platform/web/common.refusals.ts";
import { vandpunkten } from "../../../local/demo/pilots.ts";
import { levelOf, reviewFields } from "../../builders/a-review.ts";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, press, tabTo, words, writeEverywhere } from "../typing.ts";
import { followLink, leave, post, signedIn, visitor } from "../visitors.ts";
import type { Pilot } from "./pilot.ts";

/** Three reviewers are assigned: one has a conflict of interest, one writes without JavaScript, one without a mouse. */
export function isReviewed(chapter: Chapter, pilot: Pilot) {
  let officer: Page;

  chapter("the officer signs in, finds the case and assigns three reviewers", async () => {
    officer = await signedIn("officer", { scripts: false });
    await seen(officer, "arenden");
    await officer.goto("/handlaggning?utlysning=kraftsamling-piloter-2026");
    await officer.getByRole("link", { name: vandpunkten.title }).first().waitFor();
    await officer.goto(`/handlaggning/${pilot.id}`);
    await seen(officer, "arende-inlamnad");
    await officer.getByRole("link", { name: "Utse bedömare" }).click();
    await seen(officer, "bedomare-inga");
    await press(officer, "Utse och skicka inbjudan");
    await officer.getByText("Det finns något att rätta").waitFor();
    for (const [name, address] of [
      ["Bedömare Ett", pilot.reviewers.first],
      ["Bedömare Två", pilot.reviewers.second],
      ["Bedömare Tre", pilot.reviewers.partial],
    ]) {
      await officer.getByLabel("Namn", { exact: true }).fill(name ?? "");
      await officer.getByLabel("E-postadress", { exact: true }).fill(address ?? "");
      await press(officer, "Utse och skicka inbjudan");
      await officer.getByText("Bedömaren är utsedd och inbjudan skickas.").waitFor();
    }
    await seen(officer, "bedomare");
  });

  chapter("an invitation is sent again, and the earlier link no longer opens anything", async () => {
    const { link = "" } = await post.wait(pilot.reviewers.second, /Bedöm/);
    await officer.getByRole("link", { name: "Bedömare Två" }).click();
    await seen(officer, "en-bedomare");
    await press(officer, "Skicka igen");
    await officer.getByText("En ny inbjudan skickas.").waitFor();
    await expect.poll(async () => (await post.all(pilot.reviewers.second)).length).toBe(2);
    const reviewer = await visitor();
    await reviewer.goto(link);
    await arriveAt(reviewer, commonRefusals["link-revoked"].title.sv);
    await reviewer.getByRole("button", { name: "Mejla mig en ny länk" }).waitFor();
    await seen(reviewer, "lank-ersatt");
    await leave(reviewer);
  });

  chapter("whoever has a conflict of interest says so, and sees nothing of the application", async () => {
    const reviewer = await visitor({ scripts: false });
    await followLink(reviewer, pilot.reviewers.partial, /Bedöm/);
    await arriveAt(reviewer, "Är du jävig?");
    await seen(reviewer, "jav");
    await reviewer.getByLabel("Ja, jag är eller kan vara jävig").check();
    await reviewer.getByLabel("Vad beror det på?").fill("Jag sitter i styrelsen.");
    await press(reviewer, "Fortsätt");
    await arriveAt(reviewer, "Tack, din anmälan om jäv är registrerad");
    await seen(reviewer, "jav-anmalt");
    expect(await words(reviewer)).not.toContain(vandpunkten.aims["headings.purpose"]);
    await leave(reviewer);
    await officer.goto(`/handlaggning/${pilot.id}/bedomare`);
    expect(await words(officer)).toMatch(/Bedömare Tre\s+Jäv anmält/);
    await leave(officer);
  });

  /** Scores and reasons for every criterion. */
  const judge = async (page: Page, score: number) => {
    for (const { id } of reviewFields.criteria)
      await page.locator(`main [name="${id}"][value="${levelOf(score)}"]`).check();
    await page.getByLabel("Bevilja", { exact: true }).check();
    await writeEverywhere(page, "Tydligt beskrivet och rimligt.");
  };

  chapter("a reviewer without JavaScript reads, saves, comes back and submits", async () => {
    const reviewer = await visitor({ scripts: false });
    await followLink(reviewer, pilot.reviewers.second, /Bedöm/);
    await reviewer.getByLabel("Nej, jag är inte jävig").check();
    await press(reviewer, "Fortsätt");
    await arriveAt(reviewer, "Bedöm ansökan");
    await seen(reviewer, "bedomning");
    expect(await words(reviewer)).toContain(vandpunkten.aims["headings.purpose"]);
    await reviewer.getByLabel("Styrkor").fill("Ungdomarna är med från början.");
    await press(reviewer, "Spara och fortsätt senare");
    await reviewer.getByText("Det du har skrivit är sparat.").waitFor();
    await leave(reviewer);

    const later = await visitor({ scripts: false });
    await followLink(later, pilot.reviewers.second, /Bedöm/);
    expect(await later.getByLabel("Styrkor").inputValue()).toBe("Ungdomarna är med från början.");
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
    await followLink(reviewer, pilot.reviewers.first, /Bedöm/);
    await tabTo(reviewer, "[name=p-conflict]");
    await keyboard.press("Space");
    await tabTo(reviewer, "main button");
    await keyboard.press("Enter");
    await arriveAt(reviewer, "Bedöm ansökan");
    for (const { id } of reviewFields.criteria) {
      await tabTo(reviewer, `[name="${id}"]`);
      for (let steps = 0; steps < 4; steps++) await keyboard.press("ArrowRight");
      await tabTo(reviewer, `[name="${id}.reason"]`);
      await keyboard.type("Bra.");
    }
    await tabTo(reviewer, `[name="${reviewFields.recommendation}"]`);
    await keyboard.press("Space");
    await tabTo(reviewer, `[name="${reviewFields.comment}"]`);
    await keyboard.type("Bör beviljas.");
    await tabTo(reviewer, "button[formaction$='/skicka']");
    await keyboard.press("Enter");
    await arriveAt(reviewer, "Din bedömning är inlämnad");
    expect(await words(reviewer)).toContain("Bör beviljas.");
    await leave(reviewer);
  });
}
