import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as first } from "../../../local/cloud/first-call.ts";
import { reviewersOf } from "../../../test/builders/a-review.ts";
import { aVisitor, identity } from "../../../test/builders/a-visitor.ts";
import { anApplicantSite, begun, fileSent, filled, linkTo, stored } from "../../../test/builders/an-applicant.ts";
import { aTypedApplication, controlNamed } from "../../../test/builders/an-application.ts";
import { meanwhile } from "../../../test/fakes/meanwhile.ts";
import type { Call } from "../../calls/call.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import type { Question, QuestionOf } from "../../platform/forms/document.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { reviewerRoutes } from "../../reviews/reviewer.routes.ts";
import { ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { applicationForm } from "../form/read-application.ts";
import { registerAttachment } from "./register-attachment.act.ts";

const now = instant("2026-11-21T12:00:00Z");
const summary = controlNamed("project.summary");
const plans: QuestionOf<"files"> = {
  id: "p-plans",
  label: { sv: "Planer", en: "Plans" },
  kind: "files",
  most: 2,
  types: ["pdf"],
};

/** A version of the call that asks for plans in the section of the project. */
function asking(version: number, question?: Question): Call {
  const { application } = first.forms;
  const sections = application.sections.map((section) =>
    section.slug === "projekt" && question ? { ...section, questions: [...section.questions, question] } : section,
  );
  return { ...first, version, forms: { ...first.forms, application: { ...application, version, sections } } };
}

/** A draft of a call that asks for plans; `again` writes the other sections, so that only the plans may be missing. */
async function aDraft(question: Partial<Pick<Question, "optional" | "when" | "notFor">> = {}) {
  const site = await anApplicantSite();
  const call = asking(2, { ...plans, ...question });
  await publishCall(site.table, call);
  const { browser, home } = await begun(site);
  const write = async (typed: Typed = aTypedApplication) => {
    for (const section of applicationForm(call).sections) {
      await browser.get(`${home}/${section.slug}`);
      await browser.post(`${home}/${section.slug}`, { ...keptOf(typed, section), next: "later" });
    }
  };
  const id = ApplicationId.parse(home.split("/")[2]);
  const [member] = stored(site, "MEMBER#");
  const by = { kind: "applicant", id: String(member?.["memberId"]), name: "" } as const;
  return {
    ...{ site, browser, home, write, id },
    page: `${home}/bilagor?fraga=p-plans`,
    send: (name = "Plan.pdf", content?: Uint8Array, page = `${home}/bilagor?fraga=p-plans`) =>
      fileSent({ files: site.files, browser }, page, name, content),
    register: (fileId: string, over: Table = site.table) => {
      const upload = { name: "Plan.pdf", type: "pdf", bytes: 20 } as const;
      const command = { fileId, upload, key: `kept/${fileId}`, sha256: "0".repeat(64), question: "p-plans" };
      return press(over, registerAttachment, { subject: pilotSubject(id), by, at: now, command });
    },
    submit: async () => {
      await browser.post(await linkTo(site, "sokande@example.org"), {});
      await browser.get(`${home}/granska`);
      return browser.post(`${home}/skicka`, {});
    },
  };
}

test("the button at the question saves what was typed, leads to its files and back, and says what is there", async () => {
  const { browser, home, page, send, site } = await aDraft();
  expect((await browser.get(`${home}/projekt`)).body).toContain("Högst 2 filer: PDF.");
  const left = await browser.post(`${home}/projekt`, { [summary]: "Halvskrivet", attach: "p-plans" });
  expect([left.status, left.location]).toEqual([303, page]);
  const empty = await browser.get(page);
  expect(empty.body).toContain(`href="${home}/projekt#p-plans"`);
  expect(empty.body).toContain('accept=".pdf"');
  expect((await send("Plan å.pdf")).location).toBe(`${page}&uppladdad`);
  expect(stored(site, "ATTACHMENT#")).toMatchObject([{ name: "Plan å.pdf", question: "p-plans" }]);
  const { body } = await browser.get(`${home}/projekt`);
  expect(body).toContain("Halvskrivet");
  expect(body).toMatch(/Plan å\.pdf<\/a>, 1\skB <strong[^>]*>Kontrollerad av virusskyddet/);
  site.files.allAre("threat");
  expect((await browser.get(`${home}/projekt`)).body).toMatch(/Plan å\.pdf, 1\skB <strong[^>]*>Innehåller skadlig kod/);
  const general = await browser.get(`${home}/bilagor`);
  expect([general.body.includes("Plan å.pdf"), /Planer<\/a>, 1 fil/.test(general.body)]).toEqual([false, true]);
});

test("a file is taken away at its question, and the page of the question says so", async () => {
  const { browser, page, send, site } = await aDraft();
  await send();
  const remove = /action="([^"]*ta-bort[^"]*)"/.exec((await browser.get(page)).body)?.[1] ?? "";
  expect((await browser.post(remove, {})).location).toBe(`${page}&borttagen`);
  expect(stored(site, "ATTACHMENT#")).toEqual([]);
});

test("what a question does not take is refused in words that name it, and other files have their own room", async () => {
  const { send, browser, home, page, site } = await aDraft();
  const picture = await send("Bild.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  expect(site.files.kept()).toEqual([]);
  expect([picture.status, picture.body.includes("inte av en typ som ”Planer” tar emot")]).toEqual([422, true]);
  await send("Ett.pdf");
  const inTime = /data-done="https:\/\/pilot.example.org([^"]*)"/.exec((await browser.get(page)).body)?.[1] ?? "";
  const place = inTime.replace(/^\/ansokan\/(.*)\/bilagor\/(.*)\/klar.*$/, "applications/$1/$2/");
  await send("Två.pdf");
  expect((await browser.get(page)).body).toContain("så många filer som får plats under ”Planer”");
  site.files.sent(`${place}Tre.pdf`, Buffer.from("%PDF-1.7 text"));
  const third = await browser.get(inTime);
  expect([third.status, third.body.includes("under ”Planer” finns redan 2 filer")]).toEqual([422, true]);
  expect(await send("Övrig.pdf", undefined, `${home}/bilagor`)).toMatchObject({
    location: `${home}/bilagor?uppladdad`,
  });
  expect(stored(site, "ATTACHMENT#").map(({ question }) => question)).toEqual(
    expect.arrayContaining(["p-plans", "p-plans", undefined]),
  );
});

test("of two who send at once to a question with room for one more, one is refused", async () => {
  const { register, site } = await aDraft();
  await register("a".repeat(16));
  const late = await register(
    "b".repeat(16),
    meanwhile(site.table, () => register("c".repeat(16))),
  );
  expect(late).toEqual({ problem: "too-many" });
  expect(stored(site, "ATTACHMENT#")).toHaveLength(2);
});

test("a question that must be answered is missing with a link to it, until a file answers it", async () => {
  const { browser, home, write, send, id, site, submit } = await aDraft();
  await write();
  const { body } = await browser.get(`${home}/granska`);
  expect(body).toContain(`href="${home}/projekt?granska#p-plans">Lägg till en fil under ”Planer”.`);
  await send();
  expect((await submit()).location).toBe(`${home}/kvittens`);
  const { submission } = await readPilot(site.table, id);
  expect(submission.answers["p-plans"]).toEqual([submission.attachments[0]?.fileId]);
});

test("what a browser types in the place of files is no answer", async () => {
  const { browser, home, write } = await aDraft();
  await write({ ...aTypedApplication, "p-plans": ["a".repeat(16)] });
  expect((await browser.get(`${home}/granska`)).body).toContain("Lägg till en fil under ”Planer”.");
});

test("files of a question that is not asked are said to stay behind, and nobody else gets them", async () => {
  const { browser, home, write, send, id, site, submit } = await aDraft({
    when: { not: { question: summary, answered: true } },
  });
  await write();
  await send("Kvar.pdf");
  const { body } = await browser.get(`${home}/granska`);
  expect(body).toContain("Filer som inte lämnas in");
  expect(body).toMatch(/Kvar\.pdf, <a href="[^"]*fraga=p-plans">Planer/);
  expect((await submit()).location).toBe(`${home}/kvittens`);
  const { submission, attachments } = await readPilot(site.table, id);
  expect([submission.answers["p-plans"], submission.attachments, attachments]).toEqual([undefined, [], []]);
  expect(stored(site, "ATTACHMENT#")).toHaveLength(1);
});

test("who hands in is shown that a file which answers a question is gone since they read it through, by its name", async () => {
  const { browser, home, write, send, site } = await aDraft({ optional: true });
  await write();
  await send("Plan 1: år två.pdf");
  await browser.post(await linkTo(site, "sokande@example.org"), {});
  await browser.get(`${home}/granska`);
  const [file] = stored(site, "ATTACHMENT#");
  if (file) await site.table.transact([{ table: "pilots", delete: { pk: file.pk, sk: file.sk } }]);
  const answer = await browser.post(`${home}/skicka`, {});
  expect([answer.status, answer.body.includes("Plan 1: år två.pdf")]).toEqual([409, true]);
  expect(stored(site, "SUBMISSION")).toEqual([]);
});

test("a file whose question is gone in a newer version is said to stay, and stands among the others", async () => {
  const { browser, home, write, send, site } = await aDraft();
  await write();
  await send("Plan.pdf");
  await publishCall(site.table, asking(3));
  await site.table.update({ table: "pilots", update: keys.currentCall(first.callId), set: { carryFrom: 3 } });
  const { body } = await browser.get(`${home}/overfor`);
  expect([body.includes("bland ansökans övriga bilagor"), body.includes("<li>Plan.pdf</li>")]).toEqual([true, true]);
  await browser.post(`${home}/overfor`, {});
  expect((await browser.get(`${home}/bilagor`)).body).toContain("Plan.pdf");
  expect((await browser.get(`${home}/granska`)).body.split(">Plan.pdf</a>")).toHaveLength(2);
});

test("a file that a newer version's question does not take is to be replaced", async () => {
  const { browser, home, write, send, site } = await aDraft();
  await write();
  await send("Plan.pdf");
  await publishCall(site.table, asking(3, { ...plans, types: ["sheet"] }));
  await site.table.update({ table: "pilots", update: keys.currentCall(first.callId), set: { carryFrom: 3 } });
  await browser.get(`${home}/overfor`);
  await browser.post(`${home}/overfor`, {});
  expect((await browser.get(`${home}/granska`)).body).toContain("är inte av en typ som frågan tar emot");
});

test("a reviewer gets neither the name nor the file of a question that is not for reviewers", async () => {
  const given = async (question: Partial<Pick<Question, "notFor">>) => {
    const { write, send, submit, id, site } = await aDraft(question);
    await write();
    await send("Plan.pdf");
    await submit();
    const people = reviewersOf(site.table, id, { clock: () => now });
    const done = await people.assign("anna");
    if (!("reviewId" in done)) throw new RangeError("nobody was assigned");
    await people.declare(done.reviewId);
    const session = { kind: "reviewer", applicationId: id, subject: done.reviewId, generation: 1 } as const;
    const cookie = await identity.opened(session, "/", now);
    const routes = reviewerRoutes({ table: site.table, identity, files: site.files });
    const anna = aVisitor(routes, () => now, cookie.split(";")[0] ?? "");
    const home = `/bedomning/${id}/${done.reviewId}`;
    const file = await anna.see(`${home}/bilagor/${(await readPilot(site.table, id)).attachments[0]?.fileId}`);
    return [(await anna.see(home)).body.includes("Plan.pdf"), file.status];
  };
  expect(await given({})).toEqual([true, 303]);
  expect(await given({ notFor: ["reviewers"] })).toEqual([false, 404]);
});

test("a file that arrives for a question which is gone meanwhile is taken among the others", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await filled(site);
  const { body } = await browser.get(`${home}/bilagor?fraga=p-plans`);
  const done = /data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "";
  site.files.sent(`${/name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1]}Plan.pdf`, Buffer.from("%PDF-1.7"));
  expect((await browser.get(`${done}/p-plans`)).location).toBe(`${home}/bilagor?uppladdad`);
  expect(stored(site, "ATTACHMENT#")[0]).not.toHaveProperty("question");
});
