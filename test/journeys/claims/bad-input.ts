import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { mostSieBytes } from "../../../functions/claims/sie/sie-file.ts";
import { extractLimits } from "../../../functions/pilot/items/extract.ts";
import { reportControl, reportNamed } from "../../builders/a-typed-report.ts";
import type { Chapter } from "../chapters.ts";
import { seen } from "../seen.ts";
import { arriveAt, fillIn, press, words, writeEverywhere } from "../typing.ts";
import { followLink, leave, visitor } from "../visitors.ts";
import { type Claim, standing } from "./claim.ts";
import { extractWithFormula, inPc8, ledgerLines, picked } from "./ledger.ts";

/** So many bytes of nothing, in a file that has the name of something. */
async function withLargeFile(name: string, bytes: number, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "large-"));
  const path = join(folder, name);
  try {
    await writeFile(path, "");
    await truncate(path, bytes);
    await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whatever is wrong with what a holder sends is said in words, and nothing has changed. Without JavaScript. */
export function isMetWithBadInput(chapter: Chapter, told: () => Claim) {
  let holder: Page;
  const here = () => `/projekt/${told().id}/rapport/2`;
  const refused = async (page: string, file: Parameters<Page["setInputFiles"]>[1], says: string | RegExp) => {
    const before = await standing(told());
    await holder.goto(`${here()}/${page}`);
    await holder.setInputFiles("[name=file]", file);
    await press(holder, "Ladda upp filen");
    await holder.locator(".govuk-error-summary").getByText(says).waitFor();
    expect(await standing(told())).toEqual(before);
  };

  chapter("a second report is begun over the same months and one more", async () => {
    const { id, email, months } = told();
    holder = await visitor({ scripts: false });
    await followLink(holder, email, /beviljas bidrag/);
    await holder.goto(`/projekt/${id}`);
    await press(holder, "Börja på en rapport");
    await arriveAt(holder, "Rapport 2");
    await fillIn(holder, reportNamed({ "period.from": months[0], "period.through": months[2] }));
    await press(holder, "Visa månaderna i tabellen");
    await writeEverywhere(holder, "Vi har fortsatt som planerat.");
    await press(holder, "Spara utkastet");
    await holder.getByText("Utkastet är sparat.").waitFor();
  });

  chapter("a file that no ledger would write is refused line by line, and not kept", async () => {
    const { months } = told();
    const lines = ledgerLines(months[0], months[1]);
    const whole = inPc8(lines);
    const changed = (from: string, to: string) => inPc8(lines.map((line) => line.replace(from, to)));
    const files: readonly [Buffer, string][] = [
      [whole.subarray(0, whole.lastIndexOf("2440")), "Verifikationen B 7 börjar här men tar aldrig slut"],
      [Buffer.from(lines.join("\r\n"), "utf16le"), "Filen är sparad i UTF-16"],
      [changed("#SIETYP 4", "#SIETYP 4\r\n#VALUTA EUR"), "Filens belopp är i EUR (#VALUTA), men rapporten är i kronor"],
      [changed("#TRANS 5810", "#TRANS RESOR"), "”RESOR” är inte ett kontonummer"],
      [changed(" 20000.00", " 99999999999999.00"), "99999999999999.00 är orimligt stort"],
    ];
    for (const [buffer, says] of files) await refused("sie", picked("bokföring.se", buffer), says);
    await seen(holder, "sie-fel");
    await refused("sie", picked("bokföring.xml", whole), "Filen ska vara en SIE-fil");
  });

  chapter("an extract whose cells would reckon is refused", async () => {
    await refused("underlag", extractWithFormula, "Rad 3: en cell börjar som en formel");
    await seen(holder, "underlag-fel");
  });

  chapter(
    "a hundred megabytes are refused in words by the pages, and by their script from one byte too many",
    async () => {
      const scripted = await visitor();
      await followLink(scripted, told().email, /beviljas bidrag/);
      const uploads = [
        ["sie", "bokforing.se", mostSieBytes, "Filen är större än 30 MB"],
        ["underlag", "huvudbok.pdf", extractLimits.bytes, "Filen är större än 10 MB"],
      ] as const;
      for (const [page, name, limit, says] of uploads) {
        await withLargeFile(name, 100_000_000, (path) => refused(page, path, says));
        await withLargeFile(name, limit + 1, async (path) => {
          await scripted.goto(`${here()}/${page}`);
          await scripted.setInputFiles("[name=file]", path);
          await press(scripted, "Ladda upp filen");
          await scripted.getByText(`${says}.`).waitFor();
        });
      }
      await leave(scripted);
    },
  );

  chapter("what is larger still the bucket itself refuses, and the page is as it was", async () => {
    const before = await standing(told());
    await withLargeFile("huvudbok.pdf", 121_000_000, async (path) => {
      await holder.goto(`${here()}/underlag`);
      await holder.setInputFiles("[name=file]", path);
      const answer = holder.waitForResponse((one) => one.request().method() === "POST");
      await press(holder, "Ladda upp filen");
      expect((await answer).status()).toBe(400);
      expect(await (await answer).text()).toContain("EntityTooLarge");
    });
    expect(await standing(told())).toEqual(before);
    await holder.goto(`${here()}/underlag`);
    await holder.getByText("Inga utdrag än.").waitFor();
  });

  chapter("amounts that cannot be are told by category and month", async () => {
    const { months } = told();
    const { ledger, files } = await standing(told());
    await holder.goto(here());
    await fillIn(
      holder,
      reportNamed({
        [`costs.1.amounts.${months[2]}`]: "999 999 999 999",
        [`costs.2.amounts.${months[2]}`]: "=1+1",
      }),
    );
    await press(holder, "Läs igenom och lämna in");
    await holder.getByText("Det finns något att rätta").waitFor();
    await seen(holder, "rapport-orimliga-belopp");
    const said = await words(holder);
    expect(said).toMatch(/Beloppet för ”Externa tjänster, \S+ \d{4}” får vara högst/);
    expect(said).toMatch(/Skriv beloppet för ”Resor och logi, \S+ \d{4}” i kronor med siffror, till exempel 12 500/);
    expect(await holder.inputValue(`[name="${reportControl(`costs.1.amounts.${months[2]}`)}"]`)).toBe(
      "999 999 999 999",
    );
    await fillIn(
      holder,
      reportNamed({
        [`costs.0.amounts.${months[2]}`]: "-9 999 999",
        [`costs.1.amounts.${months[2]}`]: "",
        [`costs.2.amounts.${months[2]}`]: "",
      }),
    );
    await press(holder, "Läs igenom och lämna in");
    await holder.getByText("Det finns något att rätta").waitFor();
    expect(await words(holder)).toMatch(/Egen personal: återbetalningen är större än kostnaderna/);
    expect(await standing(told())).toMatchObject({ ledger, files });
    await leave(holder);
  });
}
