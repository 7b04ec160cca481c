import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import type { Language } from "../../functions/vocabulary/language.ts";
import { rules } from "../access/rules.ts";
import { aWorld, type Who, type World } from "../access/the-people.ts";
import { aSite, now } from "../access/the-site.ts";
import { registered } from "../builders/registered.ts";

/** A page of the site as its first rightful reader gets it. */
export type SeenPage = { readonly route: string; readonly path: string; readonly body: string };

/** The first who may read a page: somebody by a cookie, or anybody by none; undefined where nobody may. */
function readerOf(may: readonly Who[] | "everyone", { people }: World): readonly string[] | undefined {
  if (may === "everyone") return [];
  const [who] = may;
  return who && [people[who]];
}

/** Every page of the site, in a language: all that the access tests have an address of. */
export async function everyPage(lang: Language): Promise<readonly SeenPage[]> {
  const world = await aWorld();
  const cases = world.table.all("pilots").filter(({ sk }) => sk === "CASE");
  for (const { applicationId } of cases) await registered(world.table, ApplicationId.parse(applicationId), now);
  const asked = Object.entries(rules)
    .filter(([route]) => route.startsWith("GET "))
    .flatMap(([route, found]) => [found].flat().map((rule) => ({ route, ...rule })));
  const pages: SeenPage[] = [];
  for (const { route, at, may } of asked) {
    const reader = readerOf(may, world);
    if (!reader) continue;
    const path = at(world);
    const { body, headers, status } = await aSite(world.table.twin())({ path, cookies: [`lang=${lang}`, ...reader] });
    if (headers["content-type"]?.startsWith("text/html") && status === 200) pages.push({ route, path, body });
  }
  return pages;
}
