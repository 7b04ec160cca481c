import { expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { reportNamed, toldInWords } from "../../../test/builders/a-typed-report.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { MemberId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { beginReport } from "../begin-report.act.ts";
import { saveReport } from "../save-report.act.ts";
import { submitReport } from "../submit-report.act.ts";
import { handOnReport } from "./hand-on-report.act.ts";
import { sendBackReport } from "./send-back-report.act.ts";

const at = instant("2027-03-05T09:00:00Z");
const language = "sv";
const aTypedReport = {
  ...reportNamed({ "costs.0.amounts.2026-12": "38 071" }),
  ...toldInWords,
  ...{ "p-period.from": "2026-12", "p-period.to": "2027-02", "p-final": "no" },
};

/** A project with a signatory and a treasurer, who have links of their own, and a report that the treasurer has written. */
async function prepared({ signatoryReports = true } = {}) {
  const table = inMemoryTable();
  const call = { ...theCall, ...(signatoryReports ? { signatoryReports: true as const } : {}) };
  const id = await aProject(table, { call });
  const [signatory, treasurer] = [newId(MemberId), newId(MemberId)];
  const member = (memberId: MemberId, email: string, part: "writer" | "treasurer") => ({
    ...keys.member(id, memberId),
    ...{ memberId, applicationId: id, callId: call.callId, email, part, language, generation: 1, joinedAt: at },
  });
  const was = (await readPilot(table, id)).applied.signatory;
  await table.transact([
    { table: "pilots", put: member(signatory, "ordforanden@example.org", "writer") },
    { table: "pilots", put: member(treasurer, "kassoren@example.org", "treasurer") },
    {
      table: "pilots",
      put: {
        ...keys.party(id),
        ...{ v: 1, version: 1, changedAt: at },
        signatory: {
          ...(was ? { was: { name: was.name, email: was.email } } : {}),
          now: { name: "Ordföranden", email: "ordforanden@example.org" },
        },
      },
    },
  ]);
  const by = (person: string) => ({
    ...{ subject: pilotSubject(id), at, by: { kind: "holder" as const, id: person, name: "" }, nonce: newId(Nonce) },
  });
  const { number } = await press(table, beginReport, { ...by(treasurer), command: {} });
  const saved = await press(table, saveReport, {
    ...by(treasurer),
    command: { number, version: 1, typed: aTypedReport },
  });
  const { version } = saved;
  const report = async () => (await readPilot(table, id)).reports[0];
  const mails = async () =>
    (await readPilot(table, id)).outbox.flatMap(({ effect, cancelled, outboxId }) =>
      effect.kind === "mail" && !cancelled
        ? [`${effect.template} ${effect.to} ${outboxId.split("-").slice(0, 3).join("-")}`]
        : [],
    );
  const shown = async () => ({ number, version: (await report())?.version ?? 0, language }) as const;
  return { table, id, signatory, treasurer, by, report, mails, shown, version };
}

test("whoever writes is told who hands in, sends it on, and the signatory hands it in by an own link", async () => {
  const { table, signatory, treasurer, by, report, mails, shown } = await prepared();
  const refused = press(table, submitReport, { ...by(treasurer), command: await shown() });
  await expect(refused).rejects.toMatchObject({ code: "signer-hands-in", facts: { who: "Ordföranden" } });
  expect((await report())?.typed["p-done"]).toBe(toldInWords["p-done"]);
  expect(await press(table, handOnReport, { ...by(treasurer), command: await shown() })).toEqual({});
  expect((await report())?.toSign).toMatchObject({ memberId: treasurer });
  // The mail at once, and two reminders.
  const toSign = (await mails()).filter((mail) => mail.startsWith("report-to-sign ordforanden@example.org"));
  expect(toSign).toHaveLength(3);
  expect(await press(table, submitReport, { ...by(signatory), command: await shown() })).toHaveProperty("submittedAt");
  expect(await report()).toMatchObject({ status: "submitted" });
  expect((await report())?.toSign).toBe(undefined);
  expect((await mails()).filter((mail) => mail.startsWith("report-to-sign"))).toHaveLength(1);
});

test("the signatory sends it back with a comment, and it is sent on again", async () => {
  const { table, signatory, treasurer, by, report, mails, shown } = await prepared();
  await press(table, handOnReport, { ...by(treasurer), command: await shown() });
  const back = (person: string, comment: string) =>
    press(table, sendBackReport, { ...by(person), command: { number: 1, typed: { "p-comment": comment }, language } });
  await expect(back(treasurer, "Nej")).rejects.toMatchObject({ code: "signer-hands-in" });
  expect((await back(signatory, "")).wrong?.map(({ field }) => field)).toEqual(["p-comment"]);
  expect(await back(signatory, "Resorna saknas.")).toEqual({});
  expect(await report()).toMatchObject({ sentBack: { comment: "Resorna saknas." }, status: "draft" });
  expect((await mails()).some((mail) => mail.startsWith("report-sent-back kassoren@example.org"))).toBe(true);
  await expect(back(signatory, "Igen")).rejects.toMatchObject({ code: "not-prepared" });
  await press(table, handOnReport, { ...by(treasurer), command: await shown() });
  expect((await report())?.sentBack).toBe(undefined);
});

test("without a signatory who has a link the contact hands in, and in other calls whoever writes does", async () => {
  const alone = await prepared();
  await alone.table.transact([{ table: "pilots", delete: keys.member(alone.id, alone.signatory) }]);
  const command = await alone.shown();
  await expect(press(alone.table, submitReport, { ...alone.by(alone.treasurer), command })).rejects.toMatchObject({
    code: "signer-hands-in",
  });
  expect(await press(alone.table, submitReport, { ...alone.by("holder"), command })).toHaveProperty("submittedAt");

  const other = await prepared({ signatoryReports: false });
  const asked = { ...other.by(other.treasurer), command: await other.shown() };
  expect(await press(other.table, submitReport, asked)).toHaveProperty("submittedAt");
});
