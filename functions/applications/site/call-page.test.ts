import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { reviewFields, weighing } from "../../../test/builders/a-review.ts";
import { aVisitor } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { Call } from "../../calls/call.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { instant } from "../../vocabulary/instant.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { publicRoutes } from "../public-web.routes.ts";

/** What anybody reads on a call's page. */
const pageOf = async (call: Call): Promise<string> => {
  const table = inMemoryTable();
  await publishCall(table, call);
  const routes = publicRoutes({ table, readFile: async () => undefined, assetVersion: "v" });
  const anybody = aVisitor(routes, () => instant("2026-11-21T12:00:00Z"), "");
  return parse((await anybody.see(`/utlysningar/${call.callId}`)).body).text.replaceAll("\u00a0", " ");
};

test("applicants read how much each criterion counts, and nothing of weights where none has any", async () => {
  const [first, second] = reviewFields.criteria.map(({ label }) => label["sv"]);
  const page = await pageOf(weighing(70, 30));
  for (const words of [`${first} (70 %)`, `${second} (30 %)`]) expect(page).toContain(words);
  expect(await pageOf(theCall)).not.toContain(`${first} (`);
});

test("applicants read whose money each source is, and until which minute the call is open", async () => {
  const financing = theCall.financing.map((one) =>
    one.grant ? { ...one, kind: "public" as const, appropriation: { code: "1:1" } } : one,
  );
  const publicMost = Rate.parse("0.5");
  const page = await pageOf({ ...theCall, financing, publicMost, closesAt: instant("2027-01-15T12:00:00+01:00") });
  expect(page).toContain("1:1-medel (bidraget ni söker) – offentlig finansiering, anslag 1:1");
  expect(page).toContain("Högst 50 % av finansieringen får vara offentlig, bidraget räknat med.");
  expect(page).toContain("15 januari 2027 kl. 12:00");
});
