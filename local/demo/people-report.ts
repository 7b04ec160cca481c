import { monthOf } from "../../functions/vocabulary/instant.ts";
import { staff } from "./acts.ts";
import { aPhoto, costSheet, type Members } from "./association.ts";
import { says, type Texts } from "./people-acts.ts";
import { phone } from "./phone.ts";
import type { Stage } from "./stage.ts";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The treasurer reports on a phone: opens the link, begins, writes, fetches the costs from a spreadsheet, attaches a photo
 * and says what it may be used for, reads through and hands in.
 */
export async function reported(stage: Stage, id: string, { bo }: Members): Promise<Texts> {
  const { post, show, clock, url } = stage;
  const month = monthOf(await clock.now());
  const screen = await phone(url);
  const { page, press, look, send } = screen;
  const step = async (what: string) => show(bo.name, `${what}: ${await screen.heading()}`);
  const texts: string[] = [];

  await page.goto((await post.wait(bo.email, /Det finns ett beslut/)).link ?? "/");
  await look("lank");
  await press(/./, "projektet");
  await step("öppnar länken på telefonen");
  await press("Börja på en rapport", "rapporten");
  for (const end of ["from", "to"]) await page.locator(`[name="p-period.${end}"]`).selectOption(month);
  for (const [i, area] of (await page.locator("main textarea").all()).entries()) {
    if (!(await area.isVisible())) continue;
    const text = `Kassörens rad ${i + 1}, skriven på telefonen.`;
    await area.fill(text);
    texts.push(text);
  }
  await press("Spara utkastet", "utkastet");

  await page.getByRole("link", { name: "Hämta kostnader ur en SIE-fil eller ett kalkylark" }).click();
  await look("kalkylark");
  const buffer = Buffer.from(costSheet(month));
  await send({ name: "Kostnader.xlsx", mimeType: sheetType, buffer }, "Ladda upp filen", "kolumner");
  await press("Fortsätt", "kostnadsslag");
  // What the sheet calls otherwise than the budget is mapped once.
  await page.locator('[name="account.Personal"]').selectOption("staff");
  await press("Fortsätt", "granska-kostnader");
  await press("Använd kostnaderna", "hamtade");
  await step("hämtar kostnaderna ur ett kalkylark");

  await page.getByRole("link", { name: "Bifoga bilder och dokument" }).click();
  await look("bilagor");
  await send({ name: "Lovet.jpg", mimeType: "image/jpeg", buffer: aPhoto() }, "Ladda upp filen", "fragor-om-bilden");
  await page.getByLabel("Ja, och alla som går att känna igen").check();
  await page.getByLabel("Ja, och vi har rätt att säga ja").check();
  await press("Spara svaren", "bilden-besvarad");
  await page.getByRole("link", { name: "Till rapporten" }).first().click();
  await step("bifogar ett foto och svarar vad det får användas till");

  await press("Läs igenom och lämna in", "las-igenom");
  await press("Lämna in rapporten", "inlamnad");
  await page.getByRole("heading", { name: "Rapporten är inlämnad" }).waitFor();
  await step("lämnar in rapporten");
  await screen.putAway();

  return {
    lost: async () => {
      const officer = await staff(stage, "officer");
      const read = await officer.visit(`/handlaggning/${id}/rapporter/1`);
      return [...texts, "Lovet.jpg"].filter((text) => !says(read, text)).length;
    },
  };
}
