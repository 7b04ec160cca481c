import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { adoptionOf, aReceiver } from "../../../test/builders/an-adoption.ts";
import { analysisOf } from "../../../test/builders/an-analysis.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { instant } from "../../vocabulary/instant.ts";
import { analysisFileRoutes } from "./analysis-files.routes.ts";
import { funnelFileRoutes } from "./funnel-files.routes.ts";

const now = instant("2026-12-01T12:00:00Z");
const call = "/handlaggning/utlysningar/kraftsamling-piloter-2026";

async function anOffice() {
  const table = inMemoryTable();
  const id = await aProject(table);
  const routes = [...analysisFileRoutes({ table }), ...funnelFileRoutes({ table })];
  const officer = aVisitor(routes, () => now, await staffCookie(now, "officer"));
  const text = async (path: string) =>
    Buffer.from((await officer.see(`${call}${path}`)).body, "base64")
      .toString()
      .replaceAll("\r\n", "\n");
  return { table, id, text };
}

test("the analysis is fetched as a table of projects by code, and as its passages, without what was withdrawn", async () => {
  const { table, id, text } = await anOffice();
  const analysis = analysisOf(table);
  await analysis.write(id);
  await analysis.mark(id, 1, "Vi borde ha frågat eleverna först.", "p-lesson");
  await analysis.write(id);
  await analysis.mark(id, 2, "Föräldrarna kom när maten var gratis.", "p-condition");
  await analysis.withdraw(id, 2);
  expect(await text("/analys/fil/koder/csv")).toContain(
    "Projekt;Organisation;Intervjuer;Lärdom;Utmaning;Förutsättning\n1. Vändpunkten;Hallsbergs kommun;1;1;0;0\n",
  );
  const passages = await text("/analys/fil/passager/csv");
  expect(passages).toContain("1.1.1;Vändpunkten;Vi borde ha frågat eleverna först.;Lärdom\n");
  expect(passages).not.toContain("gratis");
  expect((await text("/analys/fil/passager/xlsx")).startsWith("PK")).toBe(true);
});

test("all receivers of a call are fetched as a file, with the reasons of those who ended", async () => {
  const { table, id, text } = await anOffice();
  await adoptionOf(table, id).receive(aReceiver("Enheten", "ended", { "p-reason": "=Lokalen försvann" }));
  expect(await text("/ordinarie/csv")).toContain(
    "Vändpunkten;Hallsbergs kommun;Enheten;Samtalen vid frukost;Avslutat;;;'=Lokalen försvann;2026-12-01\n",
  );
});
