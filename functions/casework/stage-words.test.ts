import { expect, test } from "vitest";
import { aDirectCall, aGroupCall } from "../../test/builders/a-chosen-call.ts";
import { rowsKept } from "../../test/builders/a-desk.ts";
import { aPilot } from "../../test/builders/a-pilot.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { decisionRoutes } from "../decisions/decision.routes.ts";
import { instant } from "../vocabulary/instant.ts";
import { caseRoutes } from "./case.routes.ts";
import { deskRoutes } from "./desk/desk.routes.ts";

const now = instant("2027-01-15T12:00:00Z");

/** What staff see of a call's cases, of one case, and of a decision that is too early. */
async function seenIn(call: typeof aDirectCall) {
  const table = inMemoryTable();
  await publishCall(table, call);
  const [reviewed, submitted] = [
    await aPilot(table, { stage: "reviewed", call }),
    await aPilot(table, { stage: "submitted", call }),
  ];
  const files = { presignedDownload: async () => "", scanOf: async () => "clean" as const };
  await rowsKept(table);
  const routes = [...deskRoutes({ table }), ...caseRoutes({ table, files }), ...decisionRoutes({ table })];
  const staff = aVisitor(routes, () => now, await staffCookie(now, "officer", "decider"));
  return {
    list: (await staff.see(`/handlaggning?vantar=alla&utlysning=${call.callId}&steg=reviewed`)).body.replace(
      /<select.*?<\/select>/gs,
      "",
    ),
    one: (await staff.see(`/handlaggning/${reviewed}`)).body,
    tooEarly: (await staff.see(`/handlaggning/${submitted}/beslut`)).body,
  };
}

test("where a call decides directly, no list and no case says that anything is reviewed", async () => {
  const { list, one, tooEarly } = await seenIn(aDirectCall);
  for (const body of [list, one, tooEarly]) {
    expect(body).toContain("Klar för beslut");
    expect(body).not.toContain("Bedömd");
  }
});

test("where a group judges, the application is called reviewed, and what is waited for is the group", async () => {
  const { list, one, tooEarly } = await seenIn(aGroupCall);
  for (const body of [list, one]) expect(body).toContain("Bedömd");
  expect(tooEarly).toContain("när gruppens bedömning är avslutad");
});
