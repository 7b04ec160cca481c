import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { aVisitor } from "../../../test/builders/a-visitor.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { Authority } from "../../settings/authority.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import { instant } from "../../vocabulary/instant.ts";
import { publicRoutes } from "../public-web.routes.ts";

const at = instant("2026-11-21T12:00:00Z");

/** The paragraphs about how long personal data is kept, as anybody reads them. */
async function keptBy(retention: Authority["retention"], path = "/personuppgifter"): Promise<readonly string[]> {
  const table = inMemoryTable();
  await table.transact(authorityPut({ ...anAuthorityDocument, retention }, at));
  const routes = publicRoutes({ table, readFile: async () => undefined, assetVersion: "v" });
  const { body } = await aVisitor(routes, () => at, "").see(path);
  const section = parse(body)
    .querySelectorAll("section")
    .find((one) => /^(Hur länge|How long)/.test(one.querySelector("h2")?.text ?? ""));
  return section?.querySelectorAll("p").map(({ text }) => text) ?? [];
}

test("everybody reads how long what is kept, as the authority says it", async () => {
  const kept = await keptBy({ drafts: 1, withoutGrant: 5, contacts: 2, vouchers: 7, deMinimis: 10 });
  expect(kept.slice(1, -2)).toEqual([
    "Utkast som aldrig lämnades in: 1 år efter det år då de senast ändrades.",
    "Ansökningar som inte fick bidrag: 5 år efter det år då ärendet avslutades.",
    "Kontaktuppgifter till personer: 2 år efter det år då ärendet avslutades.",
    "Verifikationer: 7 år efter det år då räkenskapsåret slutade.",
    "Uppgifter om stöd av mindre betydelse: 10 år efter det år då stödet gavs.",
  ]);
});

test("of an authority that has said nothing only what the law says is promised", async () => {
  const kept = await keptBy({ vouchers: 7, deMinimis: 10 });
  expect(kept.slice(1, -2)).toHaveLength(2);
  expect(kept.join(" ")).not.toContain("undefined");
});
