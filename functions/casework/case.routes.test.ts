import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { aGrant, decide } from "../../test/builders/a-decision.ts";
import { aPilot, aSubmission, moved, theCall } from "../../test/builders/a-pilot.ts";
import { aPosting } from "../../test/builders/a-posting.ts";
import { aTypedAssessment, reviewFields, reviewPin, weighing } from "../../test/builders/a-review.ts";
import { authority } from "../../test/builders/an-authority.ts";
import { aWebEvent } from "../../test/builders/web-event.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { staffOf } from "../casework/staff-bar.ts";
import { postToLedger } from "../ledger/posting.store.ts";
import { auditEntry, mailEntry } from "../pilot/happenings.ts";
import { theSystem } from "../pilot/items/lifecycle.ts";
import { readForm } from "../platform/forms/read.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { type Role, sessions } from "../platform/sign-in/session.ts";
import { staffRegister } from "../platform/sign-in/staff-register.ts";
import { keys } from "../platform/table/keys.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { type ApplicationId, MemberId, Nonce, newId, OutboxId, pilotSubject, ReviewId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { caseRoutes } from "./case.routes.ts";

const siteUrl = "https://pilot.example.org";
const now = instant("2026-11-21T12:00:00Z");
const identity = sessions(
  secretKeys("keys", async () => "k".repeat(64)),
  siteUrl,
);

function setUp() {
  const table = inMemoryTable();
  const handler = webHandler({
    authority,
    siteUrl,
    clock: { now: () => now, ready: async () => {} },
    identity,
    register: staffRegister(table),
    staffBar: staffOf,
    routes: [
      ...caseRoutes({
        table,
        files: {
          presignedDownload: async ({ key, name }) => `https://files.example.org/${key}?name=${name}`,
          scanOf: async () => "clean",
        },
      }),
    ],
  });
  /** A member of staff at a browser. */
  const as = async (...roles: Role[]) => {
    const cookie = await identity.opened({ kind: "staff", subject: "s", name: "Medarbetaren", roles }, "/", now);
    const cookies = [cookie.split(";")[0] ?? ""];
    return async (address: string, form?: string) => {
      const { pathname, search } = new URL(address, siteUrl);
      const event = aWebEvent({ path: pathname, query: search.slice(1), cookies, ...(form ? { form } : {}) });
      const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
      return { ...answer, body: answer.body ?? "" };
    };
  };
  return { table, as };
}
type World = ReturnType<typeof setUp>;

const reviewer = { name: "Första bedömaren", email: "forsta@example.org", language: "sv" } as const;
const strength = "Tydligt mål";
const answers = readForm(theCall.forms.review, {
  ...aTypedAssessment(4, "Skälet till betyget"),
  [reviewFields.strengths]: strength,
}).answers;

/** A review that is in, with the quorum reached or not. */
const reviewIn = async ({ table }: World, applicationId: ApplicationId, reached: boolean) => {
  const reviewId = newId(ReviewId);
  const review = {
    v: 2,
    applicationId,
    reviewId,
    version: 3,
    reviewer,
    assignedAt: now,
    deadline: now,
    linkGeneration: 1,
    reminders: 0,
    status: "submitted",
    declaredAt: now,
    submittedAt: now,
    form: reviewPin,
    answers,
  };
  const quorum = { v: 1, applicationId, version: 2, quorum: 2, submitted: reached ? 2 : 1 };
  await table.transact([
    { table: "pilots", put: { ...keys.review(applicationId, reviewId), ...review } },
    { table: "pilots", put: { ...keys.reviews(applicationId), ...quorum, ...(reached ? { reachedAt: now } : {}) } },
  ]);
};

const aMail = OutboxId.parse("mail-receipt");
const mailIn = async ({ table }: World, applicationId: ApplicationId, status: string) => {
  const data = { title: "Vändpunkten", callTitle: "Utlysningen", submittedAt: now, reference: "abc" };
  const to = "projektledare@example.org";
  const mail = { template: "receipt", language: "sv", to, data } as const;
  await table.transact([mailEntry(pilotSubject(applicationId), mail, now, { id: aMail })]);
  await table.transact([
    {
      table: "pilots",
      update: keys.outbox(pilotSubject(applicationId), aMail),
      set: { status, attempts: 12 },
      remove: ["duePk", "dueAt"],
    },
  ]);
};

/** A granted pilot with a review, a mail, something in the ledger and something in the log. */
async function aFundedPilot(world: World): Promise<ApplicationId> {
  const { table } = world;
  await publishCall(table, theCall);
  const id = await aPilot(table);
  await reviewIn(world, id, true);
  await mailIn(world, id, "delivered");
  await decide(table, id, aGrant());
  await moved(table, id);
  await postToLedger(table, aPosting({ applicationId: id }), (writes) => table.transact(writes));
  return id;
}

/** Words that stand on the page only where the part is shown. */
const signs = {
  application: "Vi prövar tillsammans.",
  contact: "projektledare@example.org",
  attachments: "Läs hela ansökan",
  reviewer: "Första bedömaren",
  judgement: "Skälet till betyget",
  decision: "Projektet svarar mot utlysningens mål.",
  money: "Beviljat bidrag",
  mails: "Mejl i ärendet",
  history: "Beslut registrerat: bidrag beviljat",
};

describe("a case page shows", () => {
  const shownTo = async (...roles: Role[]) => {
    const world = setUp();
    const id = await aFundedPilot(world);
    const { statusCode, body } = await (await world.as(...roles))(`/handlaggning/${id}`);
    expect(statusCode).toBe(200);
    return Object.entries(signs)
      .filter(([, sign]) => body.includes(sign))
      .map(([part]) => part);
  };
  test("the officer everything", async () => expect(await shownTo("officer")).toEqual(Object.keys(signs)));
  test("the decider everything but the mails", async () =>
    expect(await shownTo("decider")).toEqual(Object.keys(signs).filter((part) => part !== "mails")));
  test("finance the decision and the money, and nothing of application, reviews, people or log", async () =>
    expect(await shownTo("finance")).toEqual(["decision", "money"]));
});

test("finance is turned away from a case without a grant, from its files, and from mails", async () => {
  const world = setUp();
  const id = await aPilot(world.table);
  const finance = await world.as("finance");
  for (const path of ["", "/bokforing", "/bilagor/abc"])
    expect((await finance(`/handlaggning/${id}${path}`)).statusCode).toBe(403);
  expect((await (await world.as("officer"))(`/handlaggning/${id}`)).statusCode).toBe(200);
});

test("what reviewers think is not shown before the quorum is reached, not even that of a review that is in", async () => {
  const world = setUp();
  const id = await aPilot(world.table, { stage: "submitted" });
  await reviewIn(world, id, false);
  const officer = await world.as("officer");
  const early = (await officer(`/handlaggning/${id}`)).body;
  expect(early).toContain(reviewer.name);
  expect(early).toContain("Inlämnad");
  for (const result of [strength, "Skälet till betyget", "Rekommendation"]) expect(early).not.toContain(result);
  await reviewIn(world, id, true);
  const open = (await officer(`/handlaggning/${id}`)).body;
  for (const result of ["Skälet till betyget", "4,0", strength, "Bevilja"]) expect(open).toContain(result);
});

test("where the call weighs its criteria the officer reads what the reviews come to", async () => {
  const world = setUp();
  const id = await aPilot(world.table, { stage: "submitted", call: weighing(70, 30) });
  await reviewIn(world, id, true);
  const { body } = await (await world.as("officer"))(`/handlaggning/${id}`);
  for (const words of ["(70\u00a0%)", "Medel med vikter", "4,00"]) expect(body).toContain(words);
});

test.each([
  ["submitted", "officer", "/bedomare"],
  ["reviewed", "decider", "/beslut"],
  ["reported", "officer", "/utvardering"],
] as const)("in the stage %s the %s alone gets the button that leads on", async (stage, role, leads) => {
  const world = setUp();
  const id = await aPilot(world.table, { stage });
  const button = `<a href="/handlaggning/${id}${leads}" class="govuk-button"`;
  expect((await (await world.as(role))(`/handlaggning/${id}`)).body).toContain(button);
  const other = role === "officer" ? "decider" : "officer";
  expect((await (await world.as(other))(`/handlaggning/${id}`)).body).not.toContain(button);
});

test("a case on its way says so and asks nothing of anybody", async () => {
  const world = setUp();
  const id = await aPilot(world.table);
  const pendingMove = {
    factId: "f",
    fact: "grantDecided",
    from: "reviewed",
    to: "funded",
    at: now,
    by: theSystem,
    reason: "",
  };
  await world.table.transact([{ table: "pilots", update: keys.case(id), set: { pendingMove } }]);
  const { body } = await (await world.as("decider"))(`/handlaggning/${id}`);
  expect(body).toContain("Registrerat, behandlas");
  expect(body).not.toContain("Fatta beslut");
});

describe("a mail that did not arrive", () => {
  const bounced = async () => {
    const world = setUp();
    const id = await aPilot(world.table);
    await mailIn(world, id, "bounced");
    const press = async (role: Role, csrf?: string) => {
      const ask = await world.as(role);
      const page = (await ask(`/handlaggning/${id}`)).body;
      const seal = csrf ?? /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
      return ask(`/handlaggning/${id}/mejl`, `csrf=${seal}&nonce=${newId(Nonce)}&mail=${aMail}`);
    };
    const entry = () => world.table.get("pilots", keys.outbox(pilotSubject(id), aMail));
    const log = () => world.table.all("record").filter(({ action }) => action === "mail.resent");
    return { press, entry, log };
  };

  test("is sent again when the officer presses, and the log says so", async () => {
    const { press, entry, log } = await bounced();
    const answer = await press("officer");
    expect(answer.headers?.["location"]).toContain("?skickas");
    expect(await entry()).toMatchObject({ status: "waiting", attempts: 0, dueAt: now });
    expect(log()).toHaveLength(1);
  });
  test("is sent again once by two presses", async () => {
    const { press, log } = await bounced();
    expect([(await press("officer")).statusCode, (await press("officer")).statusCode]).toEqual([303, 303]);
    expect(log()).toHaveLength(1);
  });
  test("is not sent by a decider, nor without the form's seal", async () => {
    const { press, entry } = await bounced();
    expect((await press("decider")).statusCode).toBe(403);
    expect((await press("officer", "guess")).statusCode).toBe(403);
    expect(await entry()).toMatchObject({ status: "bounced" });
  });
});

test("a file is fetched by those who may read the application, from where it lies", async () => {
  const world = setUp();
  const id = await aPilot(world.table);
  const file = {
    v: 1,
    applicationId: id,
    fileId: "b".repeat(16),
    name: "budget.pdf",
    type: "pdf",
    bytes: 2000,
    key: `${id}/f/budget.pdf`,
    addedAt: now,
    addedBy: MemberId.parse("m".repeat(16)),
  };
  const submission = { ...aSubmission(id), attachments: [file] };
  await world.table.transact([{ table: "pilots", put: { ...keys.submission(id), ...submission } }]);
  const decider = await world.as("decider");
  expect((await decider(`/handlaggning/${id}`)).body).toContain(`/handlaggning/${id}/bilagor/${file.fileId}`);
  const answer = await decider(`/handlaggning/${id}/bilagor/${file.fileId}`);
  expect(answer.headers?.["location"]).toBe(`https://files.example.org/${file.key}?name=budget.pdf`);
  expect((await decider(`/handlaggning/${id}/bilagor/${"c".repeat(16)}`)).statusCode).toBe(404);
});

test("the days of the project are those of its grant, which an amendment may have moved", async () => {
  const world = setUp();
  const id = await aFundedPilot(world);
  const read = async () => (await (await world.as("officer"))(`/handlaggning/${id}`)).body.split("Projekttid")[1] ?? "";
  expect((await read()).slice(0, 200)).not.toContain("28 februari 2029");
  await world.table.transact([{ table: "pilots", update: keys.grant(id), set: { endDay: "2029-02-28" } }]);
  expect((await read()).slice(0, 200)).toContain("28 februari 2029");
});

test("the ledger of the pilot is shown line by line with its running totals", async () => {
  const world = setUp();
  const id = await aFundedPilot(world);
  const { body } = await (await world.as("finance"))(`/handlaggning/${id}/bokforing`);
  for (const shown of ["P2026-1, rad\u00a01", "Godkänd kostnad: Egen personal", "oktober 2026", "1\u00a0000", "276"])
    expect(body).toContain(shown);
});

test("the log is shown by pages, newest first", async () => {
  const world = setUp();
  const id = await aPilot(world.table);
  for (let minute = 10; minute < 40; minute++) {
    const at = instant(`2026-11-21T10:${minute}:00Z`);
    const entry = { action: "report.begun", details: { number: minute } };
    await world.table.transact([auditEntry(pilotSubject(id), { at, by: theSystem }, entry)]);
  }
  const officer = await world.as("officer");
  const first = (await officer(`/handlaggning/${id}`)).body;
  expect(first.indexOf("Rapport 39 påbörjad")).toBeLessThan(first.indexOf("Rapport 38 påbörjad"));
  expect(first).not.toContain("Rapport 10 påbörjad");
  const older = /href="([^"]*historik=[^"#]*)/.exec(first)?.[1] ?? "";
  const rest = (await officer(older)).body;
  expect(rest).toContain("Rapport 10 påbörjad");
  expect(rest).not.toContain("Rapport 39 påbörjad");
});

test("an unknown case, and what is no id, are no pages", async () => {
  const officer = await setUp().as("officer");
  expect((await officer(`/handlaggning/${"z".repeat(16)}`)).statusCode).toBe(404);
  expect((await officer("/handlaggning/nonsense")).statusCode).toBe(404);
});
