import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { aTypedApplication } from "../../../test/builders/an-application.ts";
import { deathsWithin, type Fault } from "../../../test/fakes/mortality.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { copyEntry } from "../../pilot/happenings.ts";
import { press } from "../../pilot/press.ts";
import { acceptUpload } from "../../platform/files/accept-upload.ts";
import { placeOf } from "../../platform/files/places.ts";
import { Nonce, newId, personSubject, pilotSubject } from "../../vocabulary/ids.ts";
import { saveSection } from "../draft/save-section.act.ts";
import { confirmMailbox } from "../start/confirm-mailbox.act.ts";
import { startDraft } from "../start/start-draft.act.ts";
import { submitApplication } from "../submission/submit-application.act.ts";
import { registerAttachment } from "./register-attachment.act.ts";
import { removeAttachment } from "./remove-attachment.act.ts";

const language = "sv" as const;
const applicant = (id: string) => ({ kind: "applicant", id, name: "" }) as const;
const [stays, goes] = ["a".repeat(16), "b".repeat(16)];

/** A draft gets two files, loses one and is submitted; who finds the page dead loads it again. */
async function submitted(fault?: Fault) {
  const world = aWorld({ start: "2026-11-21T12:00:00Z", ...(fault ? { fault } : {}) });
  await publishCall(world.stored, call);
  const begin = { callId: call.callId, email: "sokande@example.org", language, asked: { mailbox: "p" } };
  const started = await press(world.stored, startDraft, {
    subject: personSubject("p"),
    by: applicant("p"),
    at: world.clock(),
    command: begin,
  });
  const { applicationId, memberId } = started;
  const subject = pilotSubject(applicationId);
  const pressed = <Command>(command: Command, nonce?: Nonce) => {
    return { subject, by: applicant(memberId), at: world.clock(), nonce, command };
  };
  const { sections } = call.forms.application;
  for (const { slug } of sections)
    await press(world.stored, saveSection, pressed({ slug, typed: aTypedApplication, version: 0 }));
  await press(world.stored, confirmMailbox, pressed({ memberId, generation: 1 }));

  const { table, bucket } = world;
  const sends = (fileId: string) =>
    world.act(() =>
      acceptUpload<"pdf", "too-many">(bucket, {
        applicationId,
        place: placeOf("drafts", applicationId, fileId),
        check: () => undefined,
        read: () => ({ found: "pdf" }),
        owed: (key) => table.transact([copyEntry(subject, key, world.clock())]),
        store: async ({ name, bytes, key, sha256 }, type) => {
          await press(table, registerAttachment, pressed({ fileId, upload: { name, type, bytes }, key, sha256 }));
          return undefined;
        },
      }),
    );
  for (const fileId of [stays, goes]) {
    world.files.sent(`${placeOf("drafts", applicationId, fileId)}Plan.pdf`, Buffer.from("%PDF-1.7"));
    await sends(fileId);
  }
  await world.act(() => press(table, removeAttachment, pressed({ fileId: goes })));
  const shown = { sections: Object.fromEntries(sections.map(({ id }) => [id, 1])), files: stays };
  await world.act(() => press(table, submitApplication, pressed({ language, shown }, newId(Nonce))));
  await world.live(2);
  const calls = world.calls();
  await world.live(70);
  const submission = world.stored.all("pilots").find(({ sk }) => sk === "SUBMISSION");
  const attachments = (submission?.["attachments"] ?? []) as { key: string }[]; // as: those of a submission
  const named = attachments.map(({ key }) => key);
  return { calls, named, kept: world.files.kept() };
}

test("whatever Lambda dies, the bucket keeps what the submission names and nothing else", async () => {
  const undisturbed = await submitted();
  expect(undisturbed.named).toHaveLength(1);
  expect(undisturbed.kept).toEqual(undisturbed.named);
  expect(undisturbed.calls).toBeGreaterThan(20);
  for (const fault of deathsWithin(undisturbed.calls)) {
    const { named, kept } = await submitted(fault);
    expect([named.length, kept], `call ${fault.at}, ${fault.when}`).toEqual([1, named]);
  }
}, 60_000);
