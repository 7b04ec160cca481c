import { expect, test } from "vitest";
import { aDirectCall, aGroupCall } from "../../../test/builders/a-chosen-call.ts";
import { aGrant, aRejection, decide } from "../../../test/builders/a-decision.ts";
import { moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aVisitor } from "../../../test/builders/a-visitor.ts";
import { anApplicantSite, filled, stored } from "../../../test/builders/an-applicant.ts";
import type { Call } from "../../calls/call.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { publicRoutes } from "../public-web.routes.ts";

/** The demo call with other conditions, and an application to it that has just been submitted. */
async function submitted(conditions: Partial<Call>) {
  const site = await anApplicantSite({ ...theCall, ...conditions });
  site.turnTo("2026-11-19T12:00:00Z");
  const { browser, home } = await filled(site);
  const { location } = await browser.post(`${home}/skicka`, {});
  const applicationId = ApplicationId.parse(home.split("/").at(-1));
  const receipt = (await browser.get(location)).body;
  return { ...site, browser: () => browser, home, applicationId, receipt, site };
}
const { choosing: direct } = aDirectCall;
const { choosing: byGroup } = aGroupCall;

test("a call that is decided directly: the application goes on to the decider as it is submitted, and the log says why", async () => {
  const { table, applicationId } = await submitted({ choosing: direct, quorum: 0 });
  const { lifecycle, quorum, reviews } = await readPilot(table, applicationId);
  expect(lifecycle).toMatchObject({ stage: "submitted", pendingMove: { fact: "quorumReached", to: "reviewed" } });
  expect([quorum, reviews]).toMatchObject([{ quorum: 0, submitted: 0, reachedAt: lifecycle.submittedAt }, []]);
  const [fact, ...more] = table.all("record").filter(({ action }) => action === "fact.quorumReached");
  expect([fact, more]).toMatchObject([{ by: { kind: "system" }, details: { reason: "direct-decision" } }, []]);
  expect(await moved(table, applicationId)).toBe("reviewed");
});

test("a call with reviewers or a group waits for them", async () => {
  for (const conditions of [{}, { choosing: byGroup, quorum: 0 }]) {
    const { table, applicationId, site } = await submitted(conditions);
    expect((await readPilot(table, applicationId)).lifecycle.pendingMove).toBeUndefined();
    expect([stored(site, "REVIEWS"), stored(site, "OUTBOX#signal-")]).toEqual([[], []]);
  }
});

test("the receipt says who looks at the application, as it is in that call", async () => {
  expect((await submitted({})).receipt).toContain("Minst två bedömare läser ansökan mot utlysningens kriterier.");
  const others = [
    await submitted({ choosing: direct, quorum: 0 }),
    await submitted({ choosing: byGroup, quorum: 0 }),
  ].map(({ receipt }) => receipt);
  expect(others[0]).toContain("Den som beslutar prövar ansökan direkt mot utlysningens kriterier.");
  expect(others[1]).toContain("Ansökan bedöms av processgruppen,");
  for (const body of others) expect(body).not.toContain("Minst två bedömare");
});

test("the applicant of a direct decision reads of no review", async () => {
  const { table, applicationId, browser, home } = await submitted({ choosing: direct, quorum: 0 });
  await moved(table, applicationId);
  const { body } = await browser().get(home);
  expect(body).toContain("Ansökan väntar på beslut.");
  expect(body).not.toContain("Ansökan är bedömd");
  expect(body).not.toContain("Bedömd");
});

test("the call's page says how it is judged; scores are said only where somebody gives them", async () => {
  const bodyOf = async (conditions: Partial<Call>) => {
    const { table } = await anApplicantSite({ ...theCall, ...conditions });
    const routes = publicRoutes({ table, readFile: async () => Buffer.from(""), assetVersion: "dev" });
    const visitor = aVisitor(routes, () => instant("2026-11-21T12:00:00Z"), "");
    return (await visitor.see(`/utlysningar/${theCall.callId}`)).body;
  };
  const [reviewed, decided] = [await bodyOf({}), await bodyOf({ choosing: direct, quorum: 0 })];
  expect(reviewed).toContain("Varje kriterium får ett betyg från 1 till 5");
  expect(decided).toContain("Inga särskilda bedömare utses.");
  expect(decided).not.toContain("Varje kriterium får ett betyg");
});

test("how to appeal stands beside the decision, in the reader's language, where the call says so", async () => {
  const to = { sv: "Domstolen i Exempelstad", en: "The court of Example Town" };
  const appeal = { kind: "legality-review", to } as const;
  for (const made of [aGrant(), aRejection]) {
    const { table, applicationId, browser, home, site } = await submitted({ choosing: direct, quorum: 0, appeal });
    await moved(table, applicationId);
    await decide(table, applicationId, made);
    const { body } = await browser().get(home);
    expect(body).toContain("Så överklagar ni");
    expect(body).toContain("Överklagandet lämnas till: Domstolen i Exempelstad");
    expect((await browser().get(`${home}?lang=en`)).body).toContain("The court of Example Town");
    const [mail] = stored(site, "OUTBOX#decision-letter");
    expect(JSON.stringify(mail?.["effect"])).toContain("13 kap. kommunallagen (2017:725)");
  }
});

test("a call that says nothing of appeals has no word of them", async () => {
  const { table, applicationId, browser, home, site } = await submitted({ choosing: direct, quorum: 0 });
  await moved(table, applicationId);
  await decide(table, applicationId, aRejection);
  expect((await browser().get(home)).body).not.toContain("överklag");
  expect(JSON.stringify(stored(site, "OUTBOX#decision-letter"))).not.toContain("appeal");
});
