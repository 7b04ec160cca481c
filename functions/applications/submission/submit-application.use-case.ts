import type { Application } from "../../calls/application-form/application.ts";
import { formVersion } from "../../calls/application-form/form-versions.ts";
import type { Call } from "../../calls/call.ts";
import { requireOpen } from "../../calls/require-open.ts";
import { type Draft, typedSections } from "../../pilot/items/draft.ts";
import type { TypedSections } from "../../pilot/items/sections.ts";
import type { Submission } from "../../pilot/items/submission.ts";
import type { ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import type { Submitting } from "./submission.store.ts";

type Needs = {
  readonly readDraft: (id: ApplicationId) => Promise<{ draft: Draft; call: Call }>;
  /** Reads the form; undefined while something is missing or wrong. */
  readonly applicationOf: (typed: TypedSections, call: Call, language: Language) => Application | undefined;
  readonly submitted: (submitting: Submitting) => Promise<{ submittedAt: Instant }>;
};
type Command = {
  readonly applicationId: ApplicationId;
  readonly by: MemberId;
  readonly language: Language;
  readonly nonce: string;
  /** When the request was received: the deadline is held against this, and the receipt says it. */
  readonly now: Instant;
};

/** Submitted now or before: either way there is a receipt. Incomplete: there is something to correct. */
export type Outcome = "submitted" | "incomplete";

/**
 * The application is submitted as it stands, against the call in force.
 * @throws Refusal call-not-open, call-closed, stale-version
 */
export const submitApplication =
  ({ readDraft, applicationOf, submitted }: Needs) =>
  async ({ applicationId, by, language, nonce, now }: Command): Promise<Outcome> => {
    const { draft, call } = await readDraft(applicationId);
    if (draft.head.submittedAt) return "submitted";
    requireOpen(call, language, now);
    const application = applicationOf(typedSections(draft), call, language);
    if (!application) return "incomplete";
    const member = draft.members.find(({ memberId }) => memberId === by) ?? refuse("session-expired");
    const submission: Submission = {
      v: 1,
      applicationId,
      callId: call.callId,
      callVersion: call.version,
      formVersion,
      submittedAt: now,
      submittedBy: by,
      language: draft.head.language,
      application,
      attachments: [...draft.attachments],
    };
    try {
      await submitted({ draft, submission, call, email: member.email, nonce });
    } catch (error) {
      // Two people pressed at once: one application, one receipt for both.
      if (!(error instanceof Refusal && error.code === "already-submitted")) throw error;
    }
    return "submitted";
  };
