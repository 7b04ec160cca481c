import { expect, test } from "vitest";
import { anAskedCase } from "../../test/builders/a-returned-application.ts";
import { aTypedAssessment, reviewersOf, reviewFields } from "../../test/builders/a-review.ts";
import { aVisitor, identity } from "../../test/builders/a-visitor.ts";
import { aCompletion } from "../../test/builders/some-asking.ts";
import { instant } from "../vocabulary/instant.ts";
import { reviewerRoutes } from "./reviewer.routes.ts";

const now = instant("2026-11-24T09:00:00Z");

test("a page that shows the application as it was saves the review, and shows what changed before it is handed in", async () => {
  const { id, table, files, pilot } = await anAskedCase();
  const anna = await reviewersOf(table, id, { clock: () => instant("2026-11-22T09:00:00Z") }).ready("anna");
  const session = { kind: "reviewer", applicationId: id, subject: anna, generation: 1 } as const;
  const cookie = (await identity.opened(session, "/", now)).split(";")[0] ?? "";
  const reviewer = aVisitor(reviewerRoutes({ table, identity, files }), () => now, cookie);
  const page = `/bedomning/${id}/${anna}`;
  const before = await reviewer.see(page);
  expect(before.body).not.toContain("Ansökan har kompletterats");

  await aCompletion(table, id, now, { text: "Tjugo ungdomar får stöd." });
  const typed = { ...before.fields, ...aTypedAssessment(4, "Tydligt.", "Väl tänkt.") };
  const refused = await reviewer.send(`${page}/skicka`, typed);
  expect(refused.status).toBe(409);
  expect(refused.body).toContain("ansökan kompletterades medan du skrev");
  expect(refused.body).toContain("Tjugo ungdomar får stöd.");
  expect((await pilot()).reviews).toMatchObject([{ status: "in-progress" }]);

  const after = await reviewer.see(page);
  expect(after.body).toContain("Ansökan har kompletterats");
  expect(after.body).toContain(`${page}/skicka?version=2`);
  const aText = reviewFields.comment;
  expect(after.body).toContain(`name="${aText}"`);
  expect(after.body).toContain("Väl tänkt.");
});
