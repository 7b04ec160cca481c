import type { Page } from "playwright-core";
import { expect } from "vitest";
import { decisionNamed } from "../../builders/a-decision.ts";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, words, writeEverywhere } from "../typing.ts";
import { followLink, leave, lookUntil, signedIn, visitor } from "../visitors.ts";
import type { Pilot } from "./pilot.ts";

const said = "Vi har mött tjugo ungdomar varje vecka och lärt oss av dem.";

/** The decision, a report that comes back, and the final one. */
export function isGrantedAndReported(chapter: Chapter, pilot: Pilot) {
  chapter("the decider reads the decision back before it counts", async () => {
    const decider = await signedIn("decider");
    await lookUntil(decider, `/handlaggning/${pilot.id}/beslut`, /Registrera beslut/);
    await seen(decider, "beslut");
    await press(decider, "Läs igenom beslutet");
    await decider.getByText("Det finns något att rätta").waitFor();
    await seen(decider, "beslut-fel");
    await fillIn(
      decider,
      decisionNamed({
        outcome: "granted",
        conditions: "Lägesrapport minst var tredje månad.",
        legalBasis: "Förordning (2003:596)",
        stateAid: "none",
        reasons: "Projektet bidrar till att rusta barn och unga.",
        section: "§ 2",
        deciders: "Nämndens ordförande",
        rapporteur: "Handläggaren",
      }),
    );
    await press(decider, "Läs igenom beslutet");
    await arriveAt(decider, "Läs igenom beslutet");
    await seen(decider, "beslut-las-igenom");
    expect(await words(decider)).toContain("800 608,93 kr");
    await decider.getByRole("link", { name: "Ändra", exact: true }).click();
    await decider.locator('[name="p-paragraph"]').waitFor();
    await fillIn(decider, decisionNamed({ section: "§ 3" }));
    await press(decider, "Läs igenom beslutet");
    await press(decider, "Registrera att ansökan beviljas");
    await arriveAt(decider, "Ansökan är beviljad");
    await seen(decider, "beslut-fattat");
    expect(await words(decider)).toContain("§ 3");
    await leave(decider);
  });

  let holder: Page;
  let officer: Page;

  chapter("the holder reports costs and submits without JavaScript", async () => {
    holder = await visitor({ scripts: false });
    await followLink(holder, pilot.email, /beviljas bidrag/);
    await lookUntil(holder, `/projekt/${pilot.id}`, /Rapporternas dagar/);
    await lookUntil(holder, `/projekt/${pilot.id}`, /Börja på en rapport|Ingen rapport är påbörjad/);
    await seen(holder, "projekt");
    await press(holder, "Börja på en rapport");
    await arriveAt(holder, "Rapport 1");
    await seen(holder, "rapport");
    await press(holder, "Läs igenom och lämna in");
    await holder.getByText("Det finns något att rätta").waitFor();
    await seen(holder, "rapport-fel");
    await writeEverywhere(holder, said);
    for (const [row, amount] of Object.entries({ staff: "456 852", services: "110 000", travel: "10 000" }))
      await holder.locator(`[name^="p-costs.${row}."]`).first().fill(amount);
    await press(holder, "Läs igenom och lämna in");
    await arriveAt(holder, "Läs igenom rapporten");
    await seen(holder, "rapport-las-igenom");
    await press(holder, "Lämna in rapporten");
    await holder.getByRole("heading", { name: "Rapporten är inlämnad", exact: true }).waitFor();
    await leave(holder);
  });

  chapter("the officer returns the report with a comment, which the holder finds", async () => {
    officer = await signedIn("officer");
    await lookUntil(officer, `/handlaggning/${pilot.id}`, /En rapport har kommit in/);
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
    await followLink(holder, pilot.email, /behöver kompletteras/);
    await holder.goto(`/projekt/${pilot.id}/rapport/1`);
    await seen(holder, "rapport-att-komplettera");
    expect(await words(holder)).toContain("Hur många ungdomar kom tillbaka till skolan?");
  });

  const submitReport = async ({ early = false } = {}) => {
    await press(holder, "Läs igenom och lämna in");
    await arriveAt(holder, "Läs igenom rapporten");
    if (early) {
      expect(await words(holder)).toMatch(/månader återstår/);
      await press(holder, "Lämna in rapporten");
      await holder.getByText("Det finns något att rätta").waitFor();
      await seen(holder, "slutrapport-i-fortid");
      await fillIn(holder, { "p-early": "p-last" });
    }
    await press(holder, "Lämna in rapporten");
    await holder.getByRole("heading", { name: "Rapporten är inlämnad", exact: true }).waitFor();
  };

  chapter("the report is completed, saved while it is written, and accepted", async () => {
    await fillIn(holder, { "p-results": "Sju ungdomar är tillbaka i skolan." });
    await holder.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
    await submitReport();
    await officer.goto(`/handlaggning/${pilot.id}/rapporter/1`);
    expect(await words(officer)).toContain("Sju ungdomar är tillbaka i skolan.");
    await press(officer, "Godkänn rapporten");
    await officer.getByText("Kostnaderna är bokförda.").waitFor();
    expect(await words(officer)).toMatch(/Utbetalning\s+186 182,05 kr/);
    await seen(officer, "rapport-godkand");
  });

  chapter("the final report ends the project", async () => {
    await lookUntil(holder, `/projekt/${pilot.id}`, /Börja på en rapport/);
    await press(holder, "Börja på en rapport");
    await arriveAt(holder, "Rapport 2");
    await fillIn(holder, { "p-final": "yes" });
    await writeEverywhere(holder, said);
    await holder.locator('[name^="p-costs.staff."]').first().fill("100 000,50");
    const total = () => holder.locator("#p-costs [data-total]").innerText();
    await expect.poll(async () => (await total()).replaceAll("\u00a0", " ")).toBe("121 390,61");
    await submitReport({ early: true });
    await officer.goto(`/handlaggning/${pilot.id}/rapporter/2`);
    expect(await words(officer)).toContain("121 390,61 kr");
    await press(officer, "Godkänn rapporten");
    await officer.getByText("Rapporten är godkänd").first().waitFor();
    await lookUntil(holder, `/projekt/${pilot.id}`, /Projektet är slutredovisat/);
    await seen(holder, "projekt-slutredovisat");
    await leave(holder);
    await leave(officer);
  });
}
