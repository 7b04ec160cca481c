import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import { aTypedApplication, named } from "../../test/builders/an-application.ts";
import { deathsWithin, type Fault } from "../../test/fakes/mortality.ts";
import { aWorld } from "../../test/fakes/world.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { press } from "../pilot/press.ts";
import { emailHash } from "../platform/mail/mailbox.ts";
import { MemberId, Nonce, newId, personSubject, pilotSubject } from "../vocabulary/ids.ts";
import { registerAttachment } from "./attachments/register-attachment.act.ts";
import { saveSection } from "./draft/save-section.act.ts";
import { inviteMember } from "./people/invite-member.act.ts";
import { removeMember } from "./people/remove-member.act.ts";
import { askForLinks } from "./start/ask-for-links.act.ts";
import { confirmMailbox } from "./start/confirm-mailbox.act.ts";
import { type Started, startDraft } from "./start/start-draft.act.ts";
import { submitApplication } from "./submission/submit-application.act.ts";
import { withdrawApplication } from "./submission/withdraw-application.act.ts";

const language = "sv" as const;
const applicant = (id: string) => ({ kind: "applicant", id, name: "" }) as const;

/** An application from its first button to its withdrawal; every button is pressed again when its Lambda died. */
async function applied(fault?: Fault) {
  const world = aWorld({ start: "2026-11-21T12:00:00Z", ...(fault ? { fault } : {}) });
  const { table, clock, stored } = world;
  await publishCall(stored, call);
  let started: Started | undefined;
  const begin = { callId: call.callId, email: "sokande@example.org", language, asked: { mailbox: "p" } };
  const begun = { subject: personSubject("p"), by: applicant("p"), at: clock(), nonce: newId(Nonce), command: begin };
  await world.act(async () => {
    started = await press(table, startDraft, begun);
  });
  if (!started) throw new Error("nothing was begun");
  const { applicationId, memberId } = started;
  const pressed = <Command>(command: Command, nonce?: Nonce) => {
    return { subject: pilotSubject(applicationId), by: applicant(memberId), at: clock(), nonce, command };
  };
  const { sections } = call.forms.application;
  for (const { slug } of sections) {
    const saving = pressed({ slug, typed: aTypedApplication, version: 0, byButton: true as const });
    await world.act(async () => expect(await press(table, saveSection, saving)).toMatchObject({ clashes: [] }));
  }
  const otherwise = { ...aTypedApplication, ...named({ "project.summary": "En annan sammanfattning." }) };
  const changing = pressed({ slug: "projekt", typed: otherwise, version: 1 });
  await world.act(async () => expect(await press(table, saveSection, changing)).toMatchObject({ version: 2 }));
  await world.act(() => press(table, confirmMailbox, pressed({ memberId, generation: 1 })));
  const inviting = pressed(
    { email: "kollega@example.org", name: "Kollegan", part: "writer" as const, language: "sv" as const },
    newId(Nonce),
  );
  await world.act(() => press(table, inviteMember, inviting));
  const guest = stored.all("pilots").find(({ email }) => email === "kollega@example.org");
  const removing = pressed({ memberId: MemberId.parse(guest?.["memberId"]) }, newId(Nonce));
  await world.act(() => press(table, removeMember, removing));
  world.advance(600);
  const mailbox = emailHash(begin.email);
  const asking = { subject: personSubject(mailbox), by: applicant(mailbox), at: clock() };
  await world.act(() => press(table, askForLinks, { ...asking, command: { asked: { mailbox } } }));
  const upload = { name: "Plan.pdf", type: "pdf", bytes: 2000 } as const;
  const arrived = pressed({ fileId: "a".repeat(16), upload, key: "kept/a", sha256: "0".repeat(64) });
  await world.act(() => press(table, registerAttachment, arrived));
  const shown = {
    sections: Object.fromEntries(sections.map(({ id, slug }) => [id, slug === "projekt" ? 2 : 1])),
    files: "a".repeat(16),
  };
  const submitting = pressed({ language, shown }, newId(Nonce));
  await world.act(async () => expect(await press(table, submitApplication, submitting)).toHaveProperty("submittedAt"));
  await world.live(3);
  const withdrawing = pressed({ reason: "Vi hinner inte" }, newId(Nonce));
  await world.act(() => press(table, withdrawApplication, withdrawing));
  await world.live(3);
  const kinds = stored.all("pilots").map(({ sk }) => sk.split("#")[0] ?? "");
  const mails = stored.all("pilots").map(({ effect }) => (effect as { template?: string } | undefined)?.template); // as: some are mails
  return {
    world,
    stage: stored.all("pilots").find(({ sk }) => sk === "CASE")?.["stage"],
    submission: stored.all("pilots").find(({ sk }) => sk === "SUBMISSION"),
    kinds: [
      ...["DRAFT", "SECTION", "MEMBER", "ATTACHMENT"].map((kind) => kinds.filter((one) => one === kind).length),
      stored.all("pilots").filter(({ pk }) => pk.startsWith("EARLIER#")).length,
    ],
    mails: mails.filter((template) => template !== undefined).sort(),
    log: stored.all("record").map(({ action }) => action),
  };
}

test("a Lambda that dies before or after any call loses nothing that an applicant did and does nothing twice", async () => {
  const undisturbed = await applied();
  const { stage, kinds, mails, log } = undisturbed;
  expect([stage, kinds]).toEqual(["withdrawn", [1, 6, 3, 1, 1]]);
  expect(mails).toEqual([
    "access-ended",
    "invitation",
    "my-cases",
    "people-changed",
    "people-changed",
    "receipt",
    "receipt",
    "registered",
    "resume-link",
    // To the contact, and to who may write in it.
    "withdrawn",
    "withdrawn",
  ]);
  const calls = undisturbed.world.calls();
  expect(calls).toBeGreaterThan(60);
  for (const { at, when } of deathsWithin(calls)) {
    const found = await applied({ at, when });
    const where = `call ${at}, ${when}`;
    expect([found.stage, found.kinds, found.mails], where).toEqual([stage, kinds, mails]);
    expect(found.submission, where).toMatchObject({ attachments: [{ fileId: "a".repeat(16) }] });
    expect(
      found.log.filter((action) => String(action).startsWith("application.")),
      where,
    ).toEqual(log.filter((action) => String(action).startsWith("application.")));
    expect(found.log.filter((action) => action === "fact.withdrawalAsked").length, where).toBe(1);
  }
}, 60_000);
