import { dayOf, Month, yearOf } from "../../functions/vocabulary/instant.ts";
import { staff } from "./acts.ts";
import { formTo, heading } from "./person.ts";
import type { Stage } from "./stage.ts";

/** What parties were asked for, by year, and what has come. */
export type Contributions = Readonly<Record<`${number}Ore`, number>> & { readonly receivedOre: number };

/** Invented parties: a number that nobody knows is missing. */
const parties = [
  "Kommunen Ett; saknas; 5 000 000",
  "Kommunen Två; saknas; 5 000 000",
  "Universitetet; saknas; 1 100 000",
];

/** `11 100 000` in öre. */
const oreIn = (text = "") => Math.round(Number(text.replace(/[\s\u00a0]/g, "").replace(",", ".")) * 100);

/** Three parties' agreement is entered and approved, its first year is requisitioned, and one of them pays. */
export async function playMoneyIn(stage: Stage): Promise<Contributions> {
  const economist = await staff(stage, "finance");
  const today = dayOf(await stage.clock.now());
  const year = yearOf(Month.parse(today.slice(0, 7)));
  const list = "/ekonomi/partnerskap";
  const entered = await economist.fill(
    await economist.visit(`${list}/nytt`),
    {
      ...{ "p-name": "Partnerskapet i exemplet", "p-from": String(year), "p-through": String(year + 3) },
      ...{ "p-parties": parties.join("\n"), "p-target": "10 000 000" },
    },
    formTo(list),
  );
  const at = new URL(entered.url).pathname;
  stage.show("Ekonomen", `skriver in avtalet: ${heading(entered)}`);
  const press = async (what: string, typed: Readonly<Record<string, string>>) =>
    economist.fill(await economist.visit(`${at}/${what}`), typed, formTo(`${at}/${what}`));
  for (const party of [1, 2, 3]) await press("beslut", { "p-party": `p-of-${party}`, "p-day": today });
  stage.show("Ekonomen", "antecknar att de tre parternas beslut har fått laga kraft");
  await press("rekvisition", { "p-year": String(year), "p-due": "" });
  const page = await press("inbetalning", { "p-claim": `p-of-${year}-1`, "p-amount": "5 000 000", "p-day": today });
  const cells = page.root.querySelectorAll("#requisitions tfoot tr > *").map(({ text }) => text);
  const [requisitioned, received] = cells.slice(-3);
  stage.show("Ekonomen", `rekvirerar ${year}: ${requisitioned} kr, varav ${received} kr har kommit`);
  return { [`${year}Ore`]: oreIn(requisitioned), receivedOre: oreIn(received) };
}
