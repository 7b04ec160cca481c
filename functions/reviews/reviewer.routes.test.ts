import { expect, test } from "vitest";
import { aPilot, aSubmission, moved, theCall } from "../../test/builders/a-pilot.ts";
import { aTypedAssessment, reviewersOf, reviewFields, theDay, theOfficer } from "../../test/builders/a-review.ts";
import { aVisitor, identity } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { parseCall } from "../calls/parse-call.ts";
import { recordFact } from "../pilot/happenings.ts";
import { press } from "../pilot/press.ts";
import { mintLink } from "../platform/links/links.ts";
import { keys } from "../platform/table/keys.ts";
import { MemberId, newId, pilotSubject, type ReviewId } from "../vocabulary/ids.ts";
import { plusDays } from "../vocabulary/instant.ts";
import { cancelAssignment } from "./assignment/cancel-assignment.act.ts";
import { extendDeadline } from "./assignment/extend-deadline.act.ts";
import { resendInvitation } from "./assignment/resend-invitation.act.ts";
import { reviewerRoutes } from "./reviewer.routes.ts";

const clock = () => theDay;
const { criteria, comment, strengths, recommendation } = reviewFields;
const first = criteria[0]?.id ?? "";
const secret = "Vi prövar tillsammans."; // written in the application, and nowhere else

async function aReview({ assigned = ["anna", "bo"], at = clock, call = theCall } = {}) {
  const table = inMemoryTable();
  const applicationId = await aPilot(table, { stage: "submitted", call });
  const attachment = {
    ...{ v: 1, applicationId, fileId: "f".repeat(16), name: "Plan.pdf", type: "pdf", bytes: 120_000 },
    ...{ key: `${applicationId}/plan`, addedAt: theDay, addedBy: newId(MemberId) },
  };
  const submission = { ...aSubmission(applicationId), attachments: [attachment] };
  await table.transact([{ table: "pilots", put: { ...keys.submission(applicationId), ...submission } }]);
  const people = reviewersOf(table, applicationId);
  const ids = new Map<string, ReviewId>();
  for (const name of assigned) {
    const done = await people.assign(name);
    if ("reviewId" in done) ids.set(name, done.reviewId);
  }
  const idOf = (name: string) => ids.get(name) ?? ("" as ReviewId); // as: a name of this test
  const files = {
    scanOf: async () => "clean" as const,
    presignedDownload: async ({ key, name }: { key: string; name: string }) => `https://files/${key}/${name}`,
  };
  const routes = reviewerRoutes({ table, identity, files });
  const visitor = async (name: string) => {
    const session = { kind: "reviewer", applicationId, subject: idOf(name), generation: 1 } as const;
    const cookie = await identity.opened(session, "/", at());
    return aVisitor(routes, at, cookie.split(";")[0] ?? "");
  };
  const home = (name: string) => `/bedomning/${applicationId}/${idOf(name)}`;
  /** A reviewer who has declared no conflict, and the fields of the form. */
  const writing = async (name: string) => {
    await people.declare(idOf(name));
    const person = await visitor(name);
    return { person, home: home(name), fields: (await person.see(home(name))).fields };
  };
  const officers = <More extends object = object>(name: string, more?: More) =>
    people.officers({ reviewId: idOf(name), ...(more ?? ({} as More)) }); // as: nothing more is asked
  const link = { purpose: "review", subject: idOf("anna"), generation: 1, expiresAt: plusDays(theDay, 30) } as const;
  const minted = async (change = {}) => {
    const { path, write } = mintLink(pilotSubject(applicationId), { ...link, ...change });
    await table.transact([write]);
    return path;
  };
  const withdraw = () =>
    table.transact(
      recordFact({
        applicationId,
        fact: "withdrawalAsked",
        from: "submitted",
        at: theDay,
        by: theOfficer,
        reason: "",
      }),
    );
  return { table, applicationId, people, idOf, routes, visitor, home, writing, officers, minted, withdraw };
}

test("the application is shown only after no conflict has been declared", async () => {
  const { visitor, home } = await aReview();
  const anna = await visitor("anna");
  const first = await anna.see(home("anna"));
  expect(first.body).toContain("Är du jävig?");
  expect(first.body).toContain("Hallsbergs kommun");
  expect(first.body).not.toContain(secret);
  const asked = await anna.send(`${home("anna")}/jav`, { ...first.fields, "p-conflict": "" });
  expect(asked.status).toBe(422);
  expect(asked.body).toContain('href="#p-conflict"');
  const answered = await anna.send(`${home("anna")}/jav`, { ...first.fields, "p-conflict": "p-no" });
  expect(answered).toMatchObject({ status: 303, location: home("anna") });
  const page = await anna.see(home("anna"));
  expect(page.body).toContain(secret);
  expect(page.body).toContain("Plan.pdf");
  for (const { id } of criteria) expect(page.body).toContain(`name="${id}"`);
  // A level that is called as many as its points is not said twice.
  expect(page.body).toContain(">5</label>");
  expect(page.body).not.toContain("5 – 5");
});

test("a reviewer who declares a conflict is thanked, and never sees the application, its files or the form", async () => {
  const { visitor, home, people, idOf, table } = await aReview();
  const anna = await visitor("anna");
  const { fields } = await anna.see(home("anna"));
  await anna.send(`${home("anna")}/jav`, {
    ...fields,
    "p-conflict": "p-yes",
    "p-explanation": "Min bror leder projektet.",
  });
  for (const path of ["", "/jav", "/spara", "/skicka"]) {
    const page = await anna.see(`${home("anna")}${path}`);
    expect(page.body).not.toContain(secret);
  }
  expect((await anna.see(home("anna"))).body).toContain("din anmälan om jäv är registrerad");
  for (const typed of [aTypedAssessment(), aTypedAssessment("9")]) {
    for (const button of ["spara", "skicka"]) {
      const refused = await anna.send(`${home("anna")}/${button}`, { ...fields, version: "0", ...typed });
      expect(refused.status).toBe(403);
      expect(refused.body).not.toContain(secret);
    }
  }
  expect((await anna.see(`${home("anna")}/bilagor/${"f".repeat(16)}`)).status).toBe(403);
  const { reviews, quorum } = await people.now();
  expect(reviews.find(({ reviewId }) => reviewId === idOf("anna"))).toMatchObject({
    status: "recused",
    explanation: "Min bror leder projektet.",
  });
  expect(quorum?.submitted).toBe(0);
  expect(JSON.stringify(table.all("record"))).not.toContain("Min bror");
});

test("before anything is declared, a tampered form shows nothing either", async () => {
  const { visitor, home } = await aReview();
  const anna = await visitor("anna");
  const { fields } = await anna.see(home("anna"));
  for (const typed of [aTypedAssessment(), aTypedAssessment("9")])
    for (const button of ["spara", "skicka"]) {
      const refused = await anna.send(`${home("anna")}/${button}`, { ...fields, version: "0", ...typed });
      expect(refused.status).toBe(403);
      expect(refused.body).not.toContain(secret);
    }
  expect((await anna.see(`${home("anna")}/bilagor/${"f".repeat(16)}`)).status).toBe(403);
});

test("a conflict that is found while reading ends the review, and what was written is shown to nobody", async () => {
  const { writing, people, idOf } = await aReview();
  const { person, home, fields } = await writing("anna");
  await person.send(`${home}/spara`, { ...fields, [comment]: "Ett utkast" });
  const page = await person.see(`${home}/jav`);
  await person.send(`${home}/jav`, { ...page.fields, "p-conflict": "p-yes" });
  const over = await person.see(home);
  expect(over.body).toContain("din anmälan om jäv är registrerad");
  expect(over.body).not.toContain("Ett utkast");
  // It is kept for the day when the declaration turns out to be a mistake.
  const { reviews } = await people.now();
  expect(reviews.find(({ reviewId }) => reviewId === idOf("anna"))).toMatchObject({
    status: "recused",
    before: { status: "in-progress", typed: { [comment]: "Ett utkast" } },
  });
});

test("what is saved, unfinished, is there when the reviewer comes back", async () => {
  const { writing } = await aReview();
  const { person, home, fields } = await writing("anna");
  const saved = await person.send(`${home}/spara`, { ...fields, [`${first}.reason`]: "Halv tanke" });
  expect(saved.location).toBe(`${home}?sparat=1`);
  const page = await person.see(saved.location);
  expect(page.body).toContain("Halv tanke");
  expect(page.body).toContain("Det du har skrivit är sparat");
});

test("autosave answers the new version, and goes on from it", async () => {
  const { writing } = await aReview();
  const { person, home, fields } = await writing("anna");
  const auto = { "x-autosave": "1" };
  const first = await person.send(`${home}/spara`, { ...fields, [comment]: "a" }, auto);
  expect(JSON.parse(first.body)).toEqual({ version: 1 });
  const second = await person.send(`${home}/spara`, { ...fields, version: "1", [comment]: "ab" }, auto);
  expect(JSON.parse(second.body)).toEqual({ version: 2 });
  const stale = await person.send(`${home}/spara`, { ...fields, version: "1", [comment]: "ac" }, auto);
  expect(stale.status).toBe(409);
  const tooLong = await person.send(`${home}/spara`, { ...fields, version: "2", [comment]: "x".repeat(4000) }, auto);
  expect(JSON.parse(tooLong.body)).toEqual({ version: 3 });
  expect((await person.see(home)).body).toContain("x".repeat(4000));
  const huge = await person.send(`${home}/spara`, { ...fields, version: "3", [comment]: "x".repeat(100_001) }, auto);
  expect(huge.status).toBe(413);
});

test("of two tabs the older one keeps its text, is shown what the other saved, and may then save", async () => {
  const { writing } = await aReview();
  const { person, home, fields } = await writing("anna");
  await person.send(`${home}/spara`, { ...fields, [comment]: "Från den ena fliken" });
  const older = await person.send(`${home}/spara`, { ...fields, [comment]: "Från den andra fliken" });
  expect(older.status).toBe(409);
  expect(older.body).toContain("Från den andra fliken</textarea>");
  expect(older.body).toMatch(/Flik 2 har sparat.*Från den .*ena/s);
  const merge = { ...older.fields, [`mine.${comment}`]: "Från den andra fliken", [comment]: "Från båda" };
  const unsettled = await person.send(`${home}/spara`, merge);
  expect(unsettled.status).toBe(422);
  expect(unsettled.body).toContain(`href="#keep.${comment}"`);
  expect(unsettled.body).toContain("Från båda</textarea>");
  const again = await person.send(`${home}/spara`, { ...merge, ...unsettled.fields, [`keep.${comment}`]: "both" });
  expect(again.status).toBe(303);
  expect((await person.see(home)).body).toContain("Från båda</textarea>");
  const submitted = await person.send(`${home}/skicka`, { ...fields, ...aTypedAssessment() });
  expect(submitted.status).toBe(409);
});

test("what only one of two tabs changed is taken from it, also when a third save came between", async () => {
  const { writing, people } = await aReview();
  const { person, home, fields } = await writing("anna");
  await person.send(`${home}/spara`, { ...fields, [comment]: "Från den ena fliken" });
  await person.send(`${home}/spara`, { ...fields, version: "1", [comment]: "Från den ena", [strengths]: "Rak" });
  const older = await person.send(`${home}/spara`, {
    ...fields,
    version: "1",
    [comment]: "Från den ena fliken",
    [`${first}.reason`]: "Ny",
  });
  expect(older.status).toBe(200);
  expect(older.body).toContain("Du har också skrivit i en annan flik");
  const [review] = (await people.now()).reviews.filter(({ status }) => status === "in-progress");
  expect(review).toMatchObject({
    edition: 3,
    typed: { [comment]: "Från den ena", [strengths]: "Rak", [`${first}.reason`]: "Ny" },
  });
  const submitted = await person.send(`${home}/skicka`, {
    ...fields,
    version: "2",
    ...aTypedAssessment(),
    [comment]: "Från den ena",
    [strengths]: "Rak",
    [`${first}.reason`]: "",
  });
  expect(submitted.status).toBe(409);
  expect(submitted.body).toContain("sparad men inte inlämnad");
  expect((await people.now()).quorum?.submitted).toBe(0);
});

test("an autosave hears what another tab changed, and where it is settled what both did", async () => {
  const { writing } = await aReview();
  const { person, home, fields } = await writing("anna");
  const auto = { "x-autosave": "1" };
  await person.send(`${home}/spara`, { ...fields, [comment]: "Ena" });
  const other = await person.send(`${home}/spara`, { ...fields, [strengths]: "Rak" }, auto);
  expect(JSON.parse(other.body)).toEqual({
    version: 2,
    fields: { [comment]: ["Ena"] },
    labels: ["Kommentar till rekommendationen"],
    by: "En annan flik",
  });
  const clash = await person.send(`${home}/spara`, { ...fields, [comment]: "Andra" }, auto);
  expect(clash.status).toBe(409);
  const label = "Kommentar till rekommendationen";
  expect(JSON.parse(clash.body)).toEqual({ version: 2, href: home, label, by: "En annan flik" });
});

test("after a save the page says what is still missing, with a link to each question", async () => {
  const { writing } = await aReview();
  const { person, home, fields } = await writing("anna");
  const saved = await person.send(`${home}/spara`, { ...fields, ...aTypedAssessment(), [comment]: "" });
  const page = (await person.see(saved.location)).body;
  expect(page).toContain(`<a href="#${comment}">Fyll i ”Kommentar till rekommendationen”.</a>`);
  expect(page).not.toContain(`<a href="#${first}">`);
  expect((await person.see(home)).body).not.toContain(`href="#${comment}"`);
});

test("pressing save twice with the same text is no conflict, nor is an officer's new deadline", async () => {
  const { table, writing, officers } = await aReview();
  const { person, home, fields } = await writing("anna");
  const typed = { ...fields, [comment]: "Samma" };
  expect((await person.send(`${home}/spara`, typed)).status).toBe(303);
  expect((await person.send(`${home}/spara`, typed)).status).toBe(303);
  await press(table, extendDeadline, officers("anna", { deadline: plusDays(theDay, 40) }));
  expect((await person.send(`${home}/spara`, { ...typed, version: "1", [comment]: "Mer" })).status).toBe(303);
});

test("handing in asks for every score, reason, recommendation and comment, and keeps what was typed", async () => {
  const { writing, people } = await aReview();
  const { person, home, fields } = await writing("anna");
  const typed = { ...fields, ...aTypedAssessment(), [`${first}.reason`]: " ", [recommendation]: "", [comment]: "" };
  const page = await person.send(`${home}/skicka`, { ...typed, [strengths]: "Bra samverkan" });
  expect(page.status).toBe(422);
  for (const field of [`${first}.reason`, recommendation, comment]) expect(page.body).toContain(`href="#${field}"`);
  expect(page.body).toContain("Bra samverkan</textarea>");
  const off = await person.send(`${home}/skicka`, { ...page.fields, ...aTypedAssessment("6") });
  expect(off.body).toContain("finns inte att välja");
  expect((await people.now()).quorum?.submitted).toBe(0);
});

test("a submitted review is frozen; its receipt shows it; a second press gives the same answer", async () => {
  const { writing, people } = await aReview();
  const { person, home, fields } = await writing("anna");
  const typed = { ...fields, ...aTypedAssessment("4", "Tydliga mål & medel") };
  const first = await person.send(`${home}/skicka`, typed);
  expect(first).toMatchObject({ status: 303, location: home });
  expect(await person.send(`${home}/skicka`, typed)).toMatchObject({ status: 303, location: home });
  expect((await people.now()).quorum?.submitted).toBe(1);
  const receipt = await person.see(home);
  expect(receipt.body).toContain("Din bedömning är inlämnad");
  expect(receipt.body).toContain("Tydliga mål &amp; medel");
  const late = await person.send(`${home}/spara`, { ...typed, [comment]: "Ändrat i efterhand" });
  expect(late.status).toBe(409);
  expect(late.body).toContain("Ändrat i efterhand");
  // A conflict that is found afterwards can be declared; that there is none was said before.
  const declaring = await person.see(`${home}/jav`);
  expect(declaring.body).toContain("Är du jävig räknas den inte längre");
  expect(await person.send(`${home}/jav`, { ...declaring.fields, "p-conflict": "p-no" })).toMatchObject({
    status: 303,
    location: home,
  });
  expect((await people.now()).quorum?.submitted).toBe(1);
});

test("a reviewer never sees what another one wrote", async () => {
  const { writing, people } = await aReview();
  const anna = await writing("anna");
  await anna.person.send(`${anna.home}/skicka`, { ...anna.fields, ...aTypedAssessment("2", "Annas hemliga skäl") });
  const bo = await writing("bo");
  expect((await bo.person.see(bo.home)).body).not.toContain("Annas hemliga skäl");
  await bo.person.send(`${bo.home}/skicka`, { ...bo.fields, ...aTypedAssessment() });
  expect((await bo.person.see(bo.home)).body).not.toContain("Annas hemliga skäl");
  expect((await people.now()).pilot?.pendingMove?.fact).toBe("quorumReached");
});

test("one reviewer's link opens no other review, nor another application", async () => {
  const { visitor, home, applicationId } = await aReview();
  const other = await aReview();
  const anna = await visitor("anna");
  expect((await anna.see(home("bo"))).status).toBe(401);
  expect((await anna.see(other.home("anna"))).status).toBe(401);
  expect((await anna.see(`/bedomning/${applicationId}/nonsense`)).status).toBe(401);
  expect((await anna.see("/bedomning/nonsense/nonsense")).status).toBe(404);
});

test("a reviewer who may read the application fetches its attachments from the bucket", async () => {
  const { writing } = await aReview();
  const { person, home } = await writing("anna");
  const file = await person.see(`${home}/bilagor/${"f".repeat(16)}`);
  expect(file).toMatchObject({ status: 303 });
  expect(file.location).toMatch(/^https:\/\/files\/.*Plan\.pdf$/);
  expect((await person.see(`${home}/bilagor/other`)).status).toBe(404);
});

test("looking at the emailed link does nothing; its button opens the review in the reviewer's language", async () => {
  const { minted, routes, home } = await aReview();
  const anyone = aVisitor(routes, clock, "");
  const path = await minted();
  const seen = await anyone.see(path);
  expect(seen.body).toContain("Öppna din bedömning");
  expect(seen.location).toBe("");
  expect(await anyone.send(path, {})).toMatchObject({ status: 303, location: `${home("anna")}?lang=sv` });
});

test("expired, replaced, unknown and wrong links each get their own page", async () => {
  const { table, minted, routes, officers } = await aReview();
  const anyone = aVisitor(routes, clock, "");
  const said = async (path: string) => (await anyone.send(path, {})).body;
  expect(await said(await minted({ expiresAt: plusDays(theDay, -1) }))).toContain("Länken har gått ut");
  const resume = (await minted({ purpose: "resume" })).replace("/ansokan/", "/bedomning/");
  expect(await said(resume)).toContain("Länken fungerar inte");
  expect(await said(`/bedomning/lank/${"x".repeat(43)}`)).toContain("Länken fungerar inte");
  expect(await said(await minted({ subject: "nobody" }))).toContain("Länken fungerar inte");
  const old = await minted();
  await press(table, resendInvitation, officers("anna"));
  expect(await said(old)).toContain("Länken gäller inte längre");
  expect((await anyone.send(await minted({ generation: 2 }), {})).status).toBe(303);
});

test("a cancelled reviewer's link and open page stop working, and what was typed is given back", async () => {
  const { table, writing, minted, routes, officers } = await aReview();
  const { person, home, fields } = await writing("anna");
  const path = await minted();
  await press(table, cancelAssignment, officers("anna"));
  expect((await aVisitor(routes, clock, "").send(path, {})).body).toContain("Länken gäller inte längre");
  const refused = await person.send(`${home}/spara`, { ...fields, [comment]: "Mina ord" });
  expect(refused.status).toBe(410);
  expect(refused.body).toMatch(/Kommentar till rekommendationen.*Mina ord/s);
  expect(refused.body).not.toContain(secret);
});

test("a page that a replaced link has opened closes with the link, and what was typed is given back", async () => {
  const { table, writing, minted, routes, officers } = await aReview();
  const { person, home, fields } = await writing("anna");
  await press(table, resendInvitation, officers("anna"));
  const shut = await person.see(home);
  expect([shut.status, shut.body.includes(secret)]).toEqual([410, false]);
  expect((await person.send(`${home}/spara`, { ...fields, [comment]: "Mina ord" })).body).toContain("Mina ord");
  const again = await aVisitor(routes, clock, "").send(await minted({ generation: 2 }), {});
  expect(again.status).toBe(303);
});

test("when the application is being withdrawn, and when it is, the page says so and nothing is taken in", async () => {
  const { writing, visitor, home, withdraw, table, applicationId, people } = await aReview();
  const anna = await writing("anna");
  await anna.person.send(`${anna.home}/spara`, { ...anna.fields, [comment]: "Mitt utkast" });
  await withdraw();
  const refused = await anna.person.send(`${anna.home}/skicka`, {
    ...anna.fields,
    version: "1",
    ...aTypedAssessment(),
  });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain("Tydligt beskrivet.");
  const closing = await anna.person.see(anna.home);
  expect(closing.body).toContain("återkallelse av ansökan är registrerad");
  expect(closing.body).toContain("Mitt utkast");
  await moved(table, applicationId);
  expect((await (await visitor("bo")).see(home("bo"))).body).toContain("Ansökan är återkallad");
  expect((await people.now()).quorum?.submitted).toBe(0);
});

test("the quorum is a minimum: the case moves when nobody is left to answer, and then takes no more", async () => {
  const { writing, people, table, applicationId, idOf } = await aReview({
    assigned: ["anna", "bo", "cilla", "david"],
  });
  for (const name of ["anna", "bo"]) {
    const { person, home, fields } = await writing(name);
    await person.send(`${home}/skicka`, { ...fields, ...aTypedAssessment() });
  }
  expect((await people.now()).pilot.pendingMove).toBeUndefined();
  const cilla = await writing("cilla");
  await cilla.person.send(`${cilla.home}/skicka`, { ...cilla.fields, ...aTypedAssessment() });
  expect((await people.now()).pilot.pendingMove).toBeUndefined();
  const david = await writing("david");
  await people.declare(idOf("david"), true);
  expect((await people.now()).pilot.pendingMove?.fact).toBe("quorumReached");
  await moved(table, applicationId);
  expect((await david.person.send(`${david.home}/skicka`, { ...david.fields, ...aTypedAssessment() })).status).toBe(
    403,
  );
  expect((await cilla.person.see(cilla.home)).body).toContain("Din bedömning är inlämnad");
});

test("a late review is welcome while the application waits", async () => {
  const { writing } = await aReview({ at: () => plusDays(theDay, 25) });
  const { person, home, fields } = await writing("anna");
  expect((await person.see(home)).body).toContain("Du kan fortfarande lämna den");
  expect((await person.send(`${home}/skicka`, { ...fields, ...aTypedAssessment() })).status).toBe(303);
});

test("where the call says so, who has handed in reads what the others have, and who has not reads nothing", async () => {
  const opened = parseCall({ ...theCall, readEachOther: true });
  const { writing, people, idOf } = await aReview({ assigned: ["anna", "bo", "cilla", "david"], call: opened });
  const [anna, bo, cilla, david] = [
    await writing("anna"),
    await writing("bo"),
    await writing("cilla"),
    await writing("david"),
  ];
  expect((await anna.person.see(anna.home)).body).toContain("Ni som bedömer får läsa varandras bedömningar");
  const handIn = async ({ person, home, fields }: typeof anna, words: string) =>
    person.send(`${home}/skicka`, { ...fields, ...aTypedAssessment(), [comment]: words });
  await handIn(anna, "Annas ord.");
  expect((await anna.person.see(anna.home)).body).toContain("Ingen annan har lämnat in ännu");
  expect((await bo.person.see(bo.home)).body).not.toContain("Annas ord.");
  await handIn(bo, "Bos ord.");
  await handIn(cilla, "Cillas ord.");
  // A late conflict of interest takes that person's words out for the others, too, and the others' for that person.
  await people.declare(idOf("cilla"), true);
  const read = (await anna.person.see(anna.home)).body;
  expect(read).toContain("Bos ord.");
  expect(read).not.toContain("Cillas ord.");
  for (const { person, home } of [cilla, david]) expect((await person.see(home)).body).not.toContain("Annas ord.");
});

test("without the call's word nobody reads another's, not when they have handed in either", async () => {
  const { writing } = await aReview();
  for (const name of ["anna", "bo"]) {
    const { person, home, fields } = await writing(name);
    await person.send(`${home}/skicka`, { ...fields, ...aTypedAssessment(), [comment]: `${name}s ord.` });
    const read = (await person.see(home)).body;
    expect(read).toContain(`${name}s ord.`);
    expect(read.match(/s ord\./g)).toHaveLength(1);
  }
});
