import { type CallInForce, currentCall } from "../../calls/call.store.ts";
import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import type { DraftHead, Member } from "../../pilot/items/draft.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { ApplicationId, type CallId, MemberId, pilotSubject } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { firstGeneration } from "../start/start-draft.act.ts";
import { type DayFault, dayFault, typistsMailbox } from "./paper.ts";

type Command = {
  readonly callId: CallId;
  /** When it came, and from whom. */
  readonly day: LocalDay;
  readonly from: string;
  readonly language: Language;
};
type Seen = Guarded & { readonly call: CallInForce };
export type Begun = { readonly applicationId: ApplicationId } | { readonly fault: DayFault };

/**
 * An officer begins to type in an application that came on paper. Whoever types is no applicant: their place among those
 * who write has a name and no mailbox, and is gone once it is handed in. The member of staff is the act's subject, so that
 * the form pressed again finds the draft it began; the history is the new pilot's.
 */
export const beginPaper = act({
  name: "begin-paper",
  writes: ["DRAFT", "MEMBER"],
  see: async (table: Reader, { command: { callId } }: Pressed<Command>): Promise<Seen> => ({
    heads: [],
    call: await currentCall(table, callId),
  }),
  decide: ({ call }: Seen, { callId, day, from, language }: Command, { by, at, newId }): Outcome<Begun> => {
    const fault = dayFault(call, day, at);
    if (fault) return { answer: { fault } };
    const applicationId = newId(ApplicationId);
    const memberId = newId(MemberId);
    const paper = { day, from, by: { id: by.id, name: by.name } };
    const draft: DraftHead = { applicationId, callId, callVersion: call.version, language, createdAt: at, paper };
    const typist: Member = {
      ...{ memberId, applicationId, callId, email: typistsMailbox, language },
      ...{ generation: firstGeneration, joinedAt: at },
    };
    const begun = { action: "application.paper-begun", details: { day } };
    return {
      answer: { applicationId },
      writes: [
        {
          table: "pilots",
          put: { ...keys.draft(applicationId), ...draft, ...indexed.paperDrafts(at, applicationId) },
          when: absent,
        },
        { table: "pilots", put: { ...keys.member(applicationId, memberId), ...typist }, when: absent },
        auditEntry(pilotSubject(applicationId), { at, by }, begun),
      ],
    };
  },
});
