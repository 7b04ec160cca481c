import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import { aNonce, anApplicantSite, begun, filled, mails, stored } from "../../test/builders/an-applicant.ts";
import { aTypedApplication, controlNamed, named } from "../../test/builders/an-application.ts";
import { meanwhile } from "../../test/fakes/meanwhile.ts";
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
  /** What stands in the first section of texts, with other first words, or another text in one of its controls. */
  const aims = (text: string, name = "headings.purpose") => ({
    slug: "mal",
    typed: { ...aTypedApplication, ...named({ [name]: text }) },
  });
  const { sections } = call.forms.application;
  const mal = sections.find(({ slug }) => slug === "mal")?.id ?? "";
  /** As the read-through shows it when every section was saved once, and the first one of texts so many times. */
  const shown = (version = 1) => ({
    sections: { ...Object.fromEntries(sections.map(({ id }) => [id, 1])), [mal]: version },
    files: stored(site, "ATTACHMENT#")
      .map(({ fileId }) => fileId)
      .join(" "),
  });
  return {
    site,
    table,
    submit: (over: Table = table, read = shown()) =>
      press(over, submitApplication, pressed({ language: "sv" as const, shown: read }, newId(Nonce))),
    shown,
    typedNow: () => stored(site, `SECTION#${mal}`).map(({ version, typed }) => ({ version, typed })),
    /** Changes one control of a section that was saved once. */
    save: (text: string, over: Table = table, name?: string) =>
      press(over, saveSection, pressed({ ...aims(text, name), version: 1 })),
    register: (fileId: string, over: Table = table) => {
      const upload = { name: "Plan.pdf", type: "pdf", bytes: 2000 } as const;
      return press(
        over,
        registerAttachment,
        pressed({ fileId, upload, key: `kept/${fileId}`, sha256: "0".repeat(64) }),
      );
    },
    remove: (fileId: string) => press(table, removeAttachment, pressed({ fileId })),
    invite: (email: string, over: Table = table) =>
      press(
        over,
        inviteMember,
        pressed({ email, name: "Kollegan", part: "writer" as const, language: "sv" as const }, newId(Nonce)),
      ),
  };
}

const purpose = controlNamed("headings.purpose");
const targetGroup = controlNamed("headings.targetGroup");

test("of two who change one control at the same moment the second is asked, with both texts, and nothing is lost", async () => {
  const { save, typedNow, table } = await aCompleteDraft();
  const saved = await save(
    "Min text",
    meanwhile(table, () => save("Deras text")),
  );
  expect(saved).toMatchObject({
    version: 2,
    clashes: [{ field: purpose, mine: ["Min text"], theirs: ["Deras text"] }],
    typed: { [purpose]: "Min text" },
  });
  expect(typedNow()).toMatchObject([{ version: 2, typed: { [purpose]: "Deras text" } }]);
});

test("what two people change in different controls of one section is both there, and nobody is asked", async () => {
  const { save, typedNow, table } = await aCompleteDraft();
  const saved = await save(
    "Min målgrupp",
    meanwhile(table, () => save("Deras syfte")),
    "headings.targetGroup",
  );
  expect(saved).toMatchObject({ version: 3, clashes: [], merged: [purpose] });
  expect(typedNow()).toMatchObject([
    { version: 3, typed: { [purpose]: "Deras syfte", [targetGroup]: "Min målgrupp" } },
  ]);
});

test("who comes back to an old page and saves takes nothing back that others have written since", async () => {
  const { save, typedNow } = await aCompleteDraft();
  await save("Första ändringen");
  expect(await save("Målgruppen", undefined, "headings.targetGroup")).toMatchObject({ version: 3, clashes: [] });
  expect(await save("Min målgrupp", undefined, "headings.activities")).toMatchObject({ version: 4, clashes: [] });
  expect(typedNow()).toMatchObject([{ typed: { [purpose]: "Första ändringen", [targetGroup]: "Målgruppen" } }]);
});

test("without the version that a person began from, each control that differs is asked and none is overwritten", async () => {
  const { save, typedNow, table } = await aCompleteDraft();
  await save("Deras text");
  for (const { pk, sk } of table.all("pilots").filter((item) => item.pk.startsWith("EARLIER#")))
    await table.transact([{ table: "pilots", delete: { pk, sk } }]);
  const saved = await save("Min målgrupp", undefined, "headings.targetGroup");
  expect(saved.clashes.map(({ field }) => field).sort()).toEqual([purpose, targetGroup].sort());
  expect(typedNow()).toMatchObject([{ version: 2, typed: { [purpose]: "Deras text" } }]);
});

test("a section saved twice with the same words is saved once, and nobody is asked", async () => {
  const { save } = await aCompleteDraft();
  expect(await save("Min text")).toMatchObject({ version: 2, clashes: [] });
  expect(await save("Min text")).toMatchObject({ version: 2, clashes: [] });
});

test("what is submitted is what was read through: a colleague's later words are shown first", async () => {
  const { save, submit, shown, site } = await aCompleteDraft();
  const read = shown();
  await save("I sista stund");
  const changed = await submit(undefined, read);
  expect(changed).toMatchObject({ changed: { [purpose]: aTypedApplication[purpose] } });
  expect(stored(site, "SUBMISSION")).toEqual([]);
  expect(await submit(undefined, shown(2))).toHaveProperty("submittedAt");
  expect(stored(site, "SUBMISSION")).toMatchObject([{ answers: { [purpose]: "I sista stund" } }]);
});

test("a section that is saved while a colleague submits is shown first, too", async () => {
  const { save, submit, site, table } = await aCompleteDraft();
  expect(await submit(meanwhile(table, () => save("I sista stund")))).toHaveProperty("changed");
  expect(stored(site, "SUBMISSION")).toEqual([]);
});

test("a section that is saved after a colleague submitted is refused", async () => {
  const { save, submit, table } = await aCompleteDraft();
  await expect(save("För sent", meanwhile(table, submit))).rejects.toMatchObject({ code: "already-submitted" });
});

test("a file that arrives while a colleague submits is shown first, and one that comes after it is refused", async () => {
  const { register, remove, submit, shown, site, table } = await aCompleteDraft();
  expect(await submit(meanwhile(table, () => register("a".repeat(16))))).toHaveProperty("changed");
  await submit(undefined, shown());
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

test("a link that is opened in two browsers at one moment proves the mailbox once", async () => {
  const site = await anApplicantSite();
  const { home } = await begun(site);
  const id = ApplicationId.parse(home.split("/")[2]);
  const memberId = MemberId.parse(stored(site, "MEMBER#")[0]?.["memberId"]);
  const by = { kind: "applicant", id: memberId, name: "" } as const;
  const pressed = { subject: pilotSubject(id), by, at, command: { memberId, generation: 1 } };
  const opened = () => press(site.table, confirmMailbox, pressed);
  await press(meanwhile(site.table, opened), confirmMailbox, pressed);
  const log = site.table.all("record").filter(({ action }) => action === "application.mailbox-confirmed");
  expect(log).toHaveLength(1);
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
