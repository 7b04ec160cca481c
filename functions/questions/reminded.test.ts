import { expect, test } from "vitest";
import { anAskedCase, pressedOn } from "../../test/builders/a-returned-application.ts";

type Case = Awaited<ReturnType<typeof anAskedCase>>;

const reminders = async (at: Case) =>
  (await at.pilot()).outbox
    .filter(({ outboxId }) => outboxId.startsWith("remind-"))
    .map(({ outboxId, dueAt, cancelled, effect }) => [
      outboxId,
      cancelled ? "cancelled" : dueAt,
      effect.kind === "mail" && effect.data["reminder"],
    ]);
const asked = (at: Case, due: string) =>
  pressedOn(at.officer, `${at.desk}/fragor/ny`, { "p-question": "Vilka skolor?", "p-due": due, action: "send" });

test("everybody who was asked is reminded two days before the day, unless somebody has answered", async () => {
  const at = await anAskedCase();
  await asked(at, "2026-12-01");
  expect(await reminders(at)).toEqual([
    ["remind-question-1-2026-12-01-0", "2026-11-29T07:00:00.000Z", true],
    ["remind-question-1-2026-12-01-1", "2026-11-29T07:00:00.000Z", true],
  ]);
  await pressedOn(at.applicant, `${at.home}/fragor/1`, { "p-answer": "Kumla.", action: "send" });
  expect((await reminders(at)).map(([, when]) => when)).toEqual(["cancelled", "cancelled"]);
});

test("a question without a day, or whose day is near, is not reminded of", async () => {
  const at = await anAskedCase();
  await asked(at, "");
  await asked(at, "2026-11-26");
  expect(await reminders(at)).toEqual([]);
});

test("a question that is closed is not reminded of, and leaves the reminders of others as they are", async () => {
  const at = await anAskedCase();
  await asked(at, "2026-12-01");
  await asked(at, "2026-12-02");
  await pressedOn(at.officer, `${at.desk}/fragor`, { version: "1" }, `${at.desk}/fragor/1/klar`);
  const left = (await reminders(at)).filter(([, when]) => when !== "cancelled");
  expect(left.map(([id]) => id)).toEqual(["remind-question-2-2026-12-02-0", "remind-question-2-2026-12-02-1"]);
});

test("a completion is reminded of before its day, moves with more time, and is not when it has come in or is ended", async () => {
  const at = await anAskedCase();
  const { id } = (await at.pilot()).call.forms.application.sections[0]?.questions[0] ?? { id: "" };
  const typed = { "p-open": [id], "p-due": "2026-12-04", "p-reason": "Skriv ett tal." };
  await pressedOn(at.officer, `${at.desk}/komplettering`, typed);
  const waiting = async () => (await reminders(at)).filter(([, when]) => when !== "cancelled").map(([name]) => name);
  expect(await waiting()).toEqual(["remind-completion-1-2026-12-04-0", "remind-completion-1-2026-12-04-1"]);
  const more = { version: "1", "p-until": "2026-12-14" };
  await pressedOn(at.officer, `${at.desk}/komplettering`, more, `${at.desk}/komplettering/1/mer-tid`);
  expect(await waiting()).toEqual(["remind-completion-1-2026-12-14-0", "remind-completion-1-2026-12-14-1"]);
  const end = { version: "2", "p-why": "Per telefon." };
  await pressedOn(at.officer, `${at.desk}/komplettering`, end, `${at.desk}/komplettering/1/avsluta`);
  expect(await waiting()).toEqual([]);
});
