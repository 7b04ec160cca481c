import type { Call } from "../../calls/call.ts";
import type { Member } from "../../pilot/items/draft.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";

type Needs = {
  readonly membershipsOf: (email: string) => Promise<readonly Member[]>;
  readonly currentCall: (callId: CallId) => Promise<Call>;
  readonly oweLink: (member: Member, call: Call, at: Instant) => Promise<void>;
};

/** Mails a link for each application of a mailbox. Says nothing: whoever asks learns nothing about the address. */
export const sendLinks =
  ({ membershipsOf, currentCall, oweLink }: Needs) =>
  async ({ email, now }: { readonly email: string; readonly now: Instant }): Promise<void> => {
    for (const member of await membershipsOf(email)) {
      await oweLink(member, await currentCall(member.callId), now);
    }
  };
