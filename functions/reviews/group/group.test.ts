import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formOn } from "../../../test/access/the-site.ts";
import { aGroupCall, aGroupOf } from "../../../test/builders/a-chosen-call.ts";
import { aPilot, moved } from "../../../test/builders/a-pilot.ts";
import { reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { overtaken } from "../../../test/fakes/overtaken.ts";
import { readCallFacts } from "../../calls/call.store.ts";
import { raiseHead, readHead } from "../../pilot/head.ts";
import { OutboxEntry } from "../../pilot/items/outbox-entry.ts";
import { firstQuorum } from "../../pilot/items/quorum.ts";
import type { Review, ReviewStatus } from "../../pilot/items/review.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId, callSubject, Nonce, newId, type ReviewId } from "../../vocabulary/ids.ts";
import { plusDays } from "../../vocabulary/instant.ts";
import { cancelAssignment } from "../assignment/cancel-assignment.act.ts";
import { officerRoutes } from "../officer.routes.ts";
import { endRound } from "./end-round.act.ts";
import { groupCount } from "./group-round.ts";
import { sendToGroup } from "./send-to-group.act.ts";

async function aRound(...names: readonly string[]) {
  const table = inMemoryTable();
  await aGroupOf(table, ...names);
  const applicationId = await aPilot(table, { stage: "submitted", call: aGroupCall });
  const people = reviewersOf(table, applicationId);
  const send = (nonce = newId(Nonce)) => press(table, sendToGroup, people.officers({}, nonce));
  const end = (typed: Record<string, string>, nonce = newId(Nonce)) =>
    press(table, endRound, people.officers({ typed, language: "sv" as const }, nonce));
  const idOf = async (name: string): Promise<ReviewId> => {
    const found = (await people.now()).reviews.find(({ reviewer }) => reviewer.name === name);
    if (!found) throw new Error(`${name} is not asked`);
    return found.reviewId;
  };
  const answers = async (name: string) => {
    await people.declare(await idOf(name));
    return people.submit(await idOf(name));
  };
  const outbox = () =>
    table
      .all("pilots")
      .filter(({ sk }) => sk.startsWith("OUTBOX#"))
      .map((item) => OutboxEntry.parse(item));
  const mailed = (template: string) =>
    outbox().flatMap(({ effect, dueAt, createdAt }) =>
      effect.kind === "mail" && effect.template === template && (dueAt === undefined || dueAt <= createdAt)
        ? [effect.to]
        : [],
    );
  const move = async () => (await people.now()).pilot.pendingMove;
  return { table, applicationId, people, send, end, idOf, answers, outbox, mailed, move };
}

const whole = { "p-reason": "Gruppen har haft sitt möte.", "p-statement": "Vi förordar att ansökan beviljas." };

describe("an application is sent to the group", () => {
  test("every member is asked in one press, and pressing again asks nobody twice", async () => {
    const { send, mailed, people } = await aRound("anna", "bo", "cilla");
    const nonce = newId(Nonce);
    expect([await send(nonce), await send(nonce), await send()]).toEqual([{ asked: 3 }, { asked: 3 }, { asked: 0 }]);
    expect(mailed("review-invitation").sort()).toEqual(["anna@example.org", "bo@example.org", "cilla@example.org"]);
    expect((await people.now()).quorum).toMatchObject({ quorum: 3, submitted: 0, sentAt: theDay });
  });

  test("who joins while the others are asked is asked, too", async () => {
    const { table, people, mailed } = await aRound("anna", "bo");
    const joins = async () => {
      await aGroupOf(table, "anna", "bo", "cilla");
      await table.transact([raiseHead(await readHead(table, callSubject(aGroupCall.callId)))]);
    };
    expect(await press(table, overtaken(sendToGroup, joins), people.officers({}))).toEqual({ asked: 3 });
    expect(mailed("review-invitation")).toHaveLength(3);
  });

  test("each member hears in the language that is theirs, and in Swedish where none was chosen", async () => {
    const { table, applicationId, people, outbox } = await aRound("anna", "bo");
    const facts = await readCallFacts(table, aGroupCall.callId);
    const group = facts?.group?.map((member) => (member.name === "anna" ? { ...member, language: "en" } : member));
    await table.transact([{ table: "pilots", put: { ...keys.currentCall(aGroupCall.callId), ...facts, group } }]);
    await press(table, sendToGroup, people.officers({}));
    const { reviews } = await readPilot(table, applicationId);
    expect(reviews.map(({ reviewer: { name, language } }) => [name, language]).sort()).toEqual([
      ["anna", "en"],
      ["bo", "sv"],
    ]);
    const mails = outbox().flatMap(({ effect }) =>
      effect.kind === "mail" && effect.template.startsWith("review-") ? [[effect.to, effect.language]] : [],
    );
    expect(mails.length).toBeGreaterThan(0);
    for (const [to, language] of mails) expect(language).toBe(to === "anna@example.org" ? "en" : "sv");
  });

  test("a member who has joined since is asked alone", async () => {
    const { table, send, people } = await aRound("anna");
    await send();
    await aGroupOf(table, "bo", "anna");
    expect(await send()).toEqual({ asked: 1 });
    expect((await people.now()).reviews.map(({ reviewer }) => reviewer.name).sort()).toEqual(["anna", "bo"]);
  });

  test("nobody who applies is asked, and a group of none is told so, with nothing written", async () => {
    const { send, people } = await aRound("projektledare"); // the contact of the application
    expect(await send()).toEqual({ nobody: true });
    expect(await people.now()).toMatchObject({ reviews: [], quorum: undefined });
  });

  test("a group of ten goes into one transaction, with its reminders", async () => {
    const names = Array.from({ length: 10 }, (_, place) => `medlem-${place}`);
    const { send, people } = await aRound(...names);
    expect(await send()).toEqual({ asked: 10 });
    expect((await people.now()).reviews).toHaveLength(10);
  });

  test("only where a group judges", async () => {
    const table = inMemoryTable();
    const people = reviewersOf(table, await aPilot(table, { stage: "submitted" }));
    await expect(press(table, sendToGroup, people.officers({}))).rejects.toMatchObject({ code: "not-found" });
    const ending = people.officers({ typed: whole, language: "sv" as const });
    await expect(press(table, endRound, ending)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("the round of a group", () => {
  test("ends when all have answered, and not before", async () => {
    const { table, applicationId, send, answers, move, people } = await aRound("anna", "bo");
    await send();
    await answers("anna");
    expect(await move()).toBeUndefined();
    await answers("bo");
    expect(await move()).toMatchObject({ fact: "quorumReached", to: "reviewed", reason: "group-answered" });
    expect((await people.now()).quorum).toMatchObject({ quorum: 2, submitted: 2, reachedAt: theDay });
    expect(await moved(table, applicationId)).toBe("reviewed");
  });

  test("waits for nobody with a conflict of interest, also when theirs is the last answer", async () => {
    const { send, answers, idOf, people, move } = await aRound("anna", "bo");
    await send();
    await answers("anna");
    await people.declare(await idOf("bo"), true);
    expect(await move()).toMatchObject({ reason: "group-answered", by: { kind: "reviewer", name: "bo" } });
    expect((await people.now()).quorum).toMatchObject({ quorum: 1, submitted: 1 });
  });

  test("waits for nobody whose task is taken back, and not for the first answer of none", async () => {
    const { table, send, answers, idOf, people, move } = await aRound("anna", "bo", "cilla");
    const take = async (name: string) =>
      press(table, cancelAssignment, people.officers({ reviewId: await idOf(name) }, newId(Nonce)));
    await send();
    await take("cilla");
    await answers("anna");
    expect(await move()).toBeUndefined();
    await take("bo");
    expect(await move()).toMatchObject({ reason: "group-answered", by: { kind: "officer" } });
  });

  test("does not end when everybody has a conflict: somebody must say something", async () => {
    const { send, end, idOf, people, move } = await aRound("anna");
    await send();
    await people.declare(await idOf("anna"), true);
    expect(await move()).toBeUndefined();
    await end(whole);
    expect(await move()).toMatchObject({ reason: "group-ended" });
  });

  test("does not end before the group is asked, whoever else has answered", async () => {
    const { send, people, move, answers } = await aRound("anna");
    await people.submit(await people.ready("ylle"));
    expect(await move()).toBeUndefined();
    await send();
    expect((await people.now()).quorum).toMatchObject({ quorum: 2, submitted: 1 });
    await answers("anna");
    expect(await move()).toMatchObject({ reason: "group-answered" });
  });

  test("takes an answer that comes before the application has moved, and ends once", async () => {
    const { table, applicationId, send, end, answers, idOf, people } = await aRound("anna", "bo");
    await send();
    await answers("anna");
    await end(whole);
    await people.declare(await idOf("bo"));
    await people.submit(await idOf("bo"));
    expect((await people.now()).quorum).toMatchObject({ submitted: 2, ended: { by: "Handläggaren" } });
    expect(table.all("record").filter(({ action }) => action === "fact.quorumReached")).toHaveLength(1);
    await moved(table, applicationId);
    await expect(people.submit(await idOf("bo"))).rejects.toMatchObject({ code: "already-submitted" });
  });
});

describe("an officer ends the round", () => {
  test("with a reason and what the group says together; who has not answered hears of it and is not reminded", async () => {
    const { table, send, end, answers, outbox, mailed, move, people } = await aRound("anna", "bo");
    await send();
    await answers("anna");
    const nonce = newId(Nonce);
    expect([await end(whole, nonce), await end(whole, nonce), await end(whole)]).toEqual([{}, {}, {}]);
    expect(await move()).toMatchObject({ fact: "quorumReached", reason: "group-ended" });
    const ended = { at: theDay, by: "Handläggaren", reason: whole["p-reason"], statement: whole["p-statement"] };
    expect((await people.now()).quorum).toMatchObject({ submitted: 1, quorum: 2, reachedAt: theDay, ended });
    expect(mailed("review-round-ended")).toEqual(["bo@example.org"]);
    expect(mailed("review-cancelled")).toEqual([]);
    expect(
      outbox().filter(
        ({ effect, cancelled, dueAt }) => effect.kind === "mail" && !cancelled && dueAt && dueAt > theDay,
      ),
    ).toEqual([]);
    const details = { submitted: 1, quorum: 2, reason: whole["p-reason"] };
    expect(table.all("record").find(({ action }) => action === "round.ended")).toMatchObject({ details });
  });

  test("not without both, and nothing is written", async () => {
    const { send, end, move } = await aRound("anna");
    await send();
    for (const left of ["p-reason", "p-statement"] as const) {
      const { wrong = [] } = await end({ ...whole, [left]: " " });
      expect(wrong.map(({ field }) => field)).toEqual([left]);
    }
    expect(await move()).toBeUndefined();
  });

  test("also where nobody was asked one by one: the group has met", async () => {
    const { end, move, people } = await aRound("anna");
    await end(whole);
    expect(await move()).toMatchObject({ reason: "group-ended" });
    expect((await people.now()).quorum).toMatchObject({ quorum: 0, submitted: 0 });
  });
});

const statuses: readonly ReviewStatus[] = ["invited", "declared", "in-progress", "submitted", "recused", "cancelled"];
const reviewsOf = (all: readonly ReviewStatus[]) => all.map((status) => ({ status }) as Review); // as: nothing else is looked at

test("whatever the group answers, its round ends exactly when somebody has answered and nobody is left to", () => {
  const asked = fc.array(fc.constantFrom(...statuses), { maxLength: 10 });
  fc.assert(
    fc.property(asked, fc.boolean(), fc.boolean(), (all, sent, over) => {
      const before = {
        ...firstQuorum(newId(ApplicationId), 0),
        ...(sent ? { sentAt: theDay } : {}),
        ...(over ? { reachedAt: theDay } : {}),
      };
      const later = plusDays(theDay, 1);
      const { after, reached } = groupCount(before, reviewsOf(all), later);
      const isOver =
        all.includes("submitted") && all.every((one) => ["submitted", "recused", "cancelled"].includes(one));
      expect(reached).toBe(sent && !over && isOver);
      expect(after.reachedAt).toBe(over ? theDay : reached ? later : undefined);
      expect(after.submitted).toBe(all.filter((one) => one === "submitted").length);
    }),
  );
});

describe("the officer's pages", () => {
  async function anOfficer(...names: readonly string[]) {
    const round = await aRound(...names);
    const officer = aVisitor(officerRoutes({ table: round.table }), () => theDay, await staffCookie(theDay, "officer"));
    const list = `/handlaggning/${round.applicationId}/bedomare`;
    /** Presses the button of the form that goes there, on the page where it stands. */
    const pressOn = async (on: string, to: string, typed: Record<string, string> = {}) =>
      officer.send(to, { ...formOn((await officer.see(on)).body, to), ...typed });
    return { ...round, officer, list, pressOn };
  }

  test("show the group and who has been asked, and send to all of it by one button", async () => {
    const { officer, list, pressOn } = await anOfficer("anna", "bo", "projektledare");
    const before = (await officer.see(list)).body;
    for (const text of [
      "bedöms av processgruppen",
      "Gruppen är inte tillfrågad än.",
      "2 medlemmar är inte tillfrågade",
      "Hör till den sökande",
    ])
      expect(before).toContain(text);
    expect(before).not.toContain("bedömningar är inlämnade");
    const { location } = await pressOn(list, `${list}/grupp`);
    const after = (await officer.see(location)).body;
    expect(after).toContain("Nya inbjudningar: 2.");
    expect(after).toContain("0 av 2 bedömningar är inlämnade.");
    expect(after).not.toContain("inte tillfrågad än");
    expect(after).not.toContain("Skicka till gruppen");
  });

  test("say it where there is nobody to send to", async () => {
    const { officer, list, pressOn, table } = await anOfficer("anna");
    const form = formOn((await officer.see(list)).body, `${list}/grupp`) ?? {};
    await aGroupOf(table, "projektledare");
    const { location } = await officer.send(`${list}/grupp`, form);
    expect((await officer.see(location)).body).toContain("Ingen i gruppen kan bedöma ansökan.");
    await aGroupOf(table);
    expect((await officer.see(list)).body).toContain("Gruppen har inga medlemmar.");
    expect((await pressOn(`${list}/avsluta`, `${list}/avsluta`, whole)).location).toBe(list);
  });

  test("end the round with what the group says, which stands there afterwards; what was typed survives what is missing", async () => {
    const { officer, list, pressOn } = await anOfficer("anna");
    const statement = { "p-statement": "Vi är <eniga>." };
    const wrong = await pressOn(`${list}/avsluta`, `${list}/avsluta`, statement);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain("Vi är &lt;eniga>.");
    await pressOn(`${list}/avsluta`, `${list}/avsluta`, { ...whole, ...statement });
    const { body } = await officer.see(list);
    for (const text of ["Gruppens gemensamma bedömning", "Vi är &lt;eniga>.", whole["p-reason"]])
      expect(body).toContain(text);
    // Nobody was asked one by one: the group has met.
    expect(body).not.toContain("Gruppen är inte tillfrågad än.");
    expect((await officer.see(`${list}/avsluta`)).status).toBe(409);
  });
});
