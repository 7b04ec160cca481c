import type { Call } from "../../calls/call.ts";
import { requireOpen } from "../../calls/require-open.ts";
import { ApplicationId, type CallId, MemberId, newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Starting } from "../draft/draft.store.ts";

type Needs = {
  readonly currentCall: (callId: CallId) => Promise<Call>;
  readonly draftStarted: (starting: Starting) => Promise<{ applicationId: ApplicationId; memberId: MemberId }>;
};
type Command = {
  readonly callId: CallId;
  readonly email: string;
  readonly language: Language;
  readonly nonce: string;
  readonly now: Instant;
};

/** Someone begins an application with nothing but an e-mail address. @throws Refusal not-found, call-not-open, call-closed */
export const startDraft =
  ({ currentCall, draftStarted }: Needs) =>
  async ({ callId, email, language, nonce, now }: Command) => {
    const call = await currentCall(callId);
    requireOpen(call, language, now);
    const applicationId = newId(ApplicationId);
    const memberId = newId(MemberId);
    return draftStarted({
      head: { applicationId, callId, language, createdAt: now },
      member: { memberId, applicationId, callId, email, language, generation: 1, joinedAt: now },
      call,
      nonce,
    });
  };
