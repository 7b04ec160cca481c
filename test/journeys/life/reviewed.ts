import type { Page } from "playwright-core";
import { expect } from "vitest";
import { commonRefusals } from "../../../functions/platform/web/common.refusals.ts";
import { vandpunkten } from "../../../local/demo/pilots.ts";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, tabTo, words, writeEverywhere } from "../typing.ts";
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
      await fillIn(officer, { name: name ?? "", email: address ?? "" });
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
    await expect.poll(async () => (await post.all(pilot.reviewers.second)).length, { timeout: 25_000 }).toBe(2);
    const reviewer = await visitor();
    await reviewer.goto(link);
    await reviewer.locator("main button").click();
    await arriveAt(reviewer, commonRefusals["link-revoked"].title.sv);
    await seen(reviewer, "lank-ersatt");
    await leave(reviewer);
  });

  chapter("whoever has a conflict of interest says so, and sees nothing of the application", async () => {
    const reviewer = await visitor({ scripts: false });
    await followLink(reviewer, pilot.reviewers.partial, /Bedöm/);
    await arriveAt(reviewer, "Är du jävig?");
    await seen(reviewer, "jav");
    await fillIn(reviewer, { conflict: "yes", explanation: "Jag sitter i styrelsen." });
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
    for (const radio of await page.locator(`main input[type=radio][value="${score}"]`).all()) await radio.check();
    await fillIn(page, { recommendation: "grant" });
    await writeEverywhere(page, "Tydligt beskrivet och rimligt.");
  };

  chapter("a reviewer without JavaScript reads, saves, comes back and submits", async () => {
    const reviewer = await visitor({ scripts: false });
    await followLink(reviewer, pilot.reviewers.second, /Bedöm/);
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
    await followLink(later, pilot.reviewers.second, /Bedöm/);
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
    await followLink(reviewer, pilot.reviewers.first, /Bedöm/);
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
}
