import { expect, test } from "vitest";
import { aNonce, anApplicantSite, filled, mails, stored } from "../../test/builders/an-applicant.ts";
import { aTypedApplication } from "../../test/builders/an-application.ts";
import { meanwhile } from "../../test/fakes/meanwhile.ts";
import { kraftsamlingPiloter2026 as call } from "../calls/kraftsamling-piloter-2026.ts";
import { press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { ApplicationId, MemberId, Nonce, newId, personSubject, pilotSubject } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { registerAttachment } from "./attachments/register-attachment.act.ts";
import { removeAttachment } from "./attachments/remove-attachment.act.ts";
import { saveSection } from "./draft/save-section.act.ts";
import { inviteMember } from "./people/invite-member.act.ts";
import { confirmMailbox } from "./start/confirm-mailbox.act.ts";
import { startDraft } from "./start/start-draft.act.ts";
import { submitApplication } from "./submission/submit-application.act.ts";

const at = instant("2026-11-21T12:00:00Z");

/** A complete draft, and what its applicant presses. */
async function aCompleteDraft() {
  const site = await anApplicantSite();
  const { home } = await filled(site);
  const id = ApplicationId.parse(home.split("/")[2]);
  const [member] = stored(site, "MEMBER#");
  const by = { kind: "applicant", id: String(member?.["memberId"]), name: "" } as const;
  const pressed = <Command>(command: Command, nonce?: Nonce) => ({ subject: pilotSubject(id), by, at, nonce, command });
  const { table } = site;
  const memberId = MemberId.parse(by.id);
  await press(table, confirmMailbox, pressed({ memberId, generation: 1 }));
  const aims = (text: string) => ({
    section: "aims" as const,
    typed: { ...aTypedApplication, "headings.purpose": text },
  });
  return {
    site,
    table,
    submit: (over: Table = table) => press(over, submitApplication, pressed({ language: "sv" as const }, newId(Nonce))),
    /** Changes the first words of a step that was saved once. */
    save: (text: string, over: Table = table, version = 1) =>
      press(over, saveSection, pressed({ ...aims(text), version, language: "sv" as const })),
    register: (fileId: string, over: Table = table) => {
      const upload = { name: "Plan.pdf", type: "pdf", bytes: 2000 } as const;
      return press(over, registerAttachment, pressed({ fileId, upload, key: `kept/${fileId}` }));
    },
    remove: (fileId: string) => press(table, removeAttachment, pressed({ fileId })),
    invite: (email: string, over: Table = table) => press(over, inviteMember, pressed({ email }, newId(Nonce))),
  };
}

test("of two who save one step at the same moment the second is shown the first one's text", async () => {
  const { save, site, table } = await aCompleteDraft();
  const saved = await save(
    "Min text",
    meanwhile(table, () => save("Deras text")),
  );
  expect(saved).toMatchObject({
    version: 2,
    theirs: [{ text: "Deras text" }],
    kept: { "headings.purpose": "Min text" },
  });
  expect(stored(site, "SECTION#aims")).toMatchObject([{ version: 2, typed: { "headings.purpose": "Deras text" } }]);
});

test("a step saved twice with the same words is saved once, and no other text is shown", async () => {
  const { save } = await aCompleteDraft();
  expect(await save("Min text")).toMatchObject({ version: 2, theirs: [] });
  expect(await save("Min text")).toMatchObject({ version: 2, theirs: [] });
});

test("a step that is saved while a colleague submits is in what is submitted", async () => {
  const { save, submit, site, table } = await aCompleteDraft();
  await submit(meanwhile(table, () => save("I sista stund")));
  expect(stored(site, "SUBMISSION")).toMatchObject([{ application: { headings: { purpose: "I sista stund" } } }]);
});

test("a step that is saved after a colleague submitted is refused", async () => {
  const { save, submit, table } = await aCompleteDraft();
  await expect(save("För sent", meanwhile(table, submit))).rejects.toMatchObject({ code: "already-submitted" });
});

test("a file that arrives while a colleague submits is in what is submitted, and one that comes later is refused", async () => {
  const { register, remove, submit, site, table } = await aCompleteDraft();
  await submit(meanwhile(table, () => register("a".repeat(16))));
  expect(stored(site, "SUBMISSION")).toMatchObject([{ attachments: [{ fileId: "a".repeat(16) }] }]);
  await expect(register("b".repeat(16))).rejects.toMatchObject({ code: "already-submitted" });
  await expect(remove("a".repeat(16))).rejects.toMatchObject({ code: "already-submitted" });
  const registered = stored(site, "ATTACHMENT#");
  expect(await register("a".repeat(16))).toEqual({});
  expect(stored(site, "ATTACHMENT#")).toEqual(registered);
});

test("no more files fit than there is room for, however many arrive at once", async () => {
  const { register, site } = await aCompleteDraft();
  const ids = Array.from("abcdefghijkm", (letter) => letter.repeat(16));
  const answers = await Promise.all(ids.map((fileId) => register(fileId)));
  expect(stored(site, "ATTACHMENT#")).toHaveLength(10);
  expect(answers.filter(({ problem }) => problem === "too-many")).toHaveLength(2);
});

test("a colleague invited by two people at the same moment is one member with one mail", async () => {
  const { invite, site, table } = await aCompleteDraft();
  await invite(
    "kollega@example.org",
    meanwhile(table, () => invite("Kollega@example.org")),
  );
  expect(stored(site, "MEMBER#")).toHaveLength(2);
  expect(mails(site).sort()).toEqual(["invitation", "people-changed", "resume-link"]);
});

test("a form to begin that is pressed twice in one instant begins one draft", async () => {
  const { table } = await anApplicantSite();
  const command = { callId: call.callId, email: "a@example.org", language: "sv" as const, asked: { mailbox: "p" } };
  const by = { kind: "applicant", id: "p", name: "" } as const;
  const pressed = { subject: personSubject("p"), by, at, nonce: Nonce.parse(aNonce), command };
  const first = () => press(table, startDraft, pressed);
  const raced = meanwhile(table, first);
  expect(await press(raced, startDraft, pressed)).toEqual(await first());
  expect(table.all("pilots").filter(({ sk }) => sk === "DRAFT")).toHaveLength(1);
});
