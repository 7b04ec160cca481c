import { expect, test } from "vitest";
import { aGrant, decide } from "../../test/builders/a-decision.ts";
import { moved } from "../../test/builders/a-pilot.ts";
import { anAskedCase, pressedOn } from "../../test/builders/a-returned-application.ts";
import { recordFact } from "../pilot/happenings.ts";
import { logPage } from "../pilot/log.store.ts";
import { LocalDay } from "../vocabulary/instant.ts";
import { openQuestions } from "./open-questions.ts";

const question = "Vilka skolor är med?\nHur många elever?";
const answer = "Kumla och Hallsberg, med 40 elever.";

type Case = Awaited<ReturnType<typeof anAskedCase>>;
const asked = async (at: Case, due = "2026-12-01") =>
  pressedOn(at.officer, `${at.desk}/fragor/ny`, { "p-question": question, "p-due": due, action: "send" });
const answered = (at: Case, text = answer, action = "send") =>
  pressedOn(at.applicant, `${at.home}/fragor/1`, { "p-answer": text, action });
const works = async (at: Case) =>
  openQuestions.open(await at.pilot()).map(({ kind, for: whom, due }) => [kind, whom, due].filter(Boolean).join(" "));
const actions = async (at: Case) => {
  const { entries } = await logPage(at.table, (await at.pilot()).subject, {});
  return entries.map(({ action }) => action);
};

test("an officer asks, the applicant's people are mailed, and the answer is on the desk until it is read", async () => {
  const at = await anAskedCase();
  expect((await asked(at)).location).toBe(`${at.desk}/fragor?skickad`);
  expect(await works(at)).toEqual(["await-answer applicant 2026-12-01"]);
  const letters = at.mails().filter(({ template, data }) => template === "question-asked" && !("reminder" in data));
  expect(letters.map(({ to, link }) => [to, link !== undefined])).toEqual([
    ["sokande@example.org", true],
    ["projektledare@example.org", true],
  ]);
  expect(letters[0]?.data).toMatchObject({ text: question, dueDay: "2026-12-01" });

  expect((await at.browser.get(at.home)).body).toContain(`${at.home}/fragor/1`);
  expect((await at.applicant.see(`${at.home}/fragor/1`)).body).toContain("Vilka skolor är med?");
  expect((await answered(at)).location).toBe(`${at.home}/fragor?besvarad`);
  expect((await at.pilot()).questions).toMatchObject([{ answer: { text: answer, by: { name: "Hallsbergs kommun" } } }]);
  expect(await works(at)).toEqual(["read-answer officer"]);

  const { body } = await at.officer.see(`${at.desk}/fragor`);
  expect(body).toContain(answer);
  expect((await at.decider.see(`${at.desk}/fragor`)).body).toContain(answer);
  await pressedOn(at.officer, `${at.desk}/fragor`, { version: "2" }, `${at.desk}/fragor/1/klar`);
  expect(await works(at)).toEqual([]);
  expect(await actions(at)).toEqual(expect.arrayContaining(["question.asked", "question.answered", "question.read"]));
});

test("the applicant asks, the officer has it to answer, and everybody on that side is mailed the answer", async () => {
  const at = await anAskedCase();
  const sent = await pressedOn(at.applicant, `${at.home}/fragor/ny`, {
    "p-question": "När får vi besked?",
    action: "send",
  });
  expect(sent.location).toBe(`${at.home}/fragor?skickad`);
  expect(await works(at)).toEqual(["answer-question officer"]);
  expect((await pressedOn(at.officer, `${at.desk}/fragor/1`, { "p-answer": "I mars.", action: "send" })).status).toBe(
    303,
  );
  expect(await works(at)).toEqual([]);
  expect(at.mails().filter(({ template }) => template === "question-answered")).toMatchObject([
    { to: "sokande@example.org", data: { question: "När får vi besked?", text: "I mars." } },
    { to: "projektledare@example.org", link: { purpose: "resume" } },
  ]);
  expect((await at.applicant.see(`${at.home}/fragor`)).body).toContain("I mars.");
});

test("a case that has been granted: the holder is asked and answers from the project's page", async () => {
  const at = await anAskedCase();
  const applicationId = at.id;
  const by = { kind: "system", id: "system", name: "Pilot Grants" } as const;
  const fact = { applicationId, fact: "quorumReached", from: "submitted", reason: "test" } as const;
  await at.table.transact(recordFact({ ...fact, at: (await at.pilot()).lifecycle.submittedAt, by }));
  await moved(at.table, applicationId);
  await decide(at.table, applicationId, { ...aGrant(), day: LocalDay.parse("2026-11-21") });
  await moved(at.table, applicationId);
  await asked(at);
  expect(await works(at)).toEqual(["await-answer holder 2026-12-01"]);
  const letters = at.mails().filter(({ template, data }) => template === "question-asked" && !("reminder" in data));
  expect(letters.find(({ to }) => to === "projektledare@example.org")?.link).toMatchObject({ purpose: "holder" });
  const under = `/projekt/${applicationId}`;
  expect((await pressedOn(at.holder, `${under}/fragor/1`, { "p-answer": answer, action: "send" })).location).toBe(
    `${under}/fragor?besvarad`,
  );
  expect((await at.pilot()).questions[0]?.answer?.text).toBe(answer);
});

test("what is written is kept until it is sent, and none but its own side sees it", async () => {
  const at = await anAskedCase();
  await asked(at);
  expect((await answered(at, "Kumla och", "save")).location).toBe(`${at.home}/fragor/1?sparad`);
  expect((await at.applicant.see(`${at.home}/fragor/1`)).body).toContain("Kumla och");
  expect((await at.officer.see(`${at.desk}/fragor/1`)).body).not.toContain("Kumla och");
  await answered(at);
  expect((await at.pilot()).writings.size).toBe(0);
});

test("two who answer at once: the second keeps the text, and is shown both", async () => {
  const at = await anAskedCase();
  await asked(at);
  const page = `${at.home}/fragor/1`;
  const { csrf = "", nonce = "" } = (await at.applicant.see(page)).fields;
  await answered(at, "Kumla", "save");
  const late = await at.applicant.send(page, { csrf, nonce, version: "0", "p-answer": "Örebro", action: "send" });
  expect(late.status).toBe(409);
  expect(late.body).toContain("Kumla");
  expect(late.body).toContain("Örebro");
  expect((await at.pilot()).questions[0]?.answer).toBeUndefined();
});

test("a double press asks once and answers once", async () => {
  const at = await anAskedCase();
  const page = `${at.desk}/fragor/ny`;
  const { csrf = "", nonce = "" } = (await at.officer.see(page)).fields;
  const form = { csrf, nonce, version: "0", "p-question": question, "p-due": "", action: "send" };
  const both = await Promise.all([at.officer.send(page, form), at.officer.send(page, form)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect((await at.pilot()).questions).toHaveLength(1);
});

test("a question that is answered or closed takes no other answer, and gives the text back", async () => {
  const at = await anAskedCase();
  await asked(at);
  const page = `${at.home}/fragor/1`;
  const { csrf = "", nonce = "" } = (await at.applicant.see(page)).fields;
  await pressedOn(at.officer, `${at.desk}/fragor`, { version: "1" }, `${at.desk}/fragor/1/klar`);
  expect(await works(at)).toEqual([]);
  const late = await at.applicant.send(page, { csrf, nonce, version: "0", "p-answer": answer, action: "send" });
  expect([late.status, late.body.includes(answer)]).toEqual([409, true]);
  expect(late.body).toContain("Frågan är avslutad");
});

test("an answer that came is not passed over by a page that does not show it", async () => {
  const at = await anAskedCase();
  await asked(at);
  await answered(at);
  const late = await pressedOn(at.officer, `${at.desk}/fragor`, { version: "1" }, `${at.desk}/fragor/1/klar`);
  expect(late.status).toBe(409);
  expect(await works(at)).toEqual(["read-answer officer"]);
});

test.each([
  ["2026-11-23", "en dag i det förflutna"],
  ["2027-12-01", "en dag för långt fram"],
  ["3 dec", "ingen dag"],
])("the day %s (%s) is refused in words, and the question is kept", async (due) => {
  const at = await anAskedCase();
  const page = await asked(at, due);
  expect(page.status).toBe(422);
  expect(page.body).toContain("Hur många elever?");
  expect((await at.pilot()).questions).toEqual([]);
  expect((await at.pilot()).writings.get("question-staff")?.typed["p-question"]).toBe(question);
});

test("nothing is answered under another side's number, and an empty text is not sent", async () => {
  const at = await anAskedCase();
  await asked(at);
  expect(
    (await pressedOn(at.officer, `${at.desk}/fragor`, { "p-answer": "Nej", action: "send" }, `${at.desk}/fragor/1`))
      .status,
  ).toBe(404);
  expect((await at.applicant.see(`${at.home}/fragor/2`)).status).toBe(404);
  expect((await answered(at, "  ")).status).toBe(422);
});

test("the applicant may have twenty questions waiting, and no more", async () => {
  const at = await anAskedCase();
  const ask = (text: string) => pressedOn(at.applicant, `${at.home}/fragor/ny`, { "p-question": text, action: "send" });
  for (let i = 1; i <= 20; i++) expect((await ask(`Fråga ${i}?`)).status).toBe(303);
  const more = await ask("En till?");
  expect([more.status, more.body.includes("En till?")]).toEqual([409, true]);
});
