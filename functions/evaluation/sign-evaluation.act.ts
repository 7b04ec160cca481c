import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { typedInVersion } from "../pilot/earlier-draft.store.ts";
import type { SignedEvaluation } from "../pilot/items/evaluation.ts";
import { occasionRemindersOf } from "../pilot/obligations/occasion-reminders.ts";
import { type Pilot, requireStage, thePilot } from "../pilot/pilot.ts";
import { pinned } from "../platform/forms/pinned.ts";
import { readForm } from "../platform/forms/read.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { draftOf, evaluationPut, writableEvaluation } from "./evaluation.ts";
import { evaluationForm } from "./read-evaluation.ts";

/** `version` is the one that the officer has read through. */
type Command = { readonly version: number };
/** `changed`: a colleague has written since it was read through; what was read, to be held beside what is there now. */
export type Signed = { readonly incomplete?: true; readonly changed?: Typed };

type Seen = { readonly pilot: Pilot; readonly heads: Pilot["heads"]; readonly readThrough: Typed };

async function seenWithShown(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const asked = { id: pilot.id, draft: "EVALUATION", now: draftOf(pilot) } as const;
  const readThrough = await typedInVersion(table, asked, pressed.command.version);
  return { pilot, heads: pilot.heads, readThrough: readThrough ?? {} };
}

/** The officer signs the evaluation as it was read through: it is final, the pilot is evaluated, and its holder hears of it. */
export const signEvaluation = act({
  name: "sign-evaluation",
  writes: ["EVALUATION"],
  see: seenWithShown,
  decide: ({ pilot, readThrough }: Seen, { version }: Command, { by, at }): Outcome<Signed> => {
    const before = writableEvaluation(pilot);
    if ((before?.version ?? 0) !== version) return { answer: { changed: readThrough } };
    const form = evaluationForm(pilot.call);
    const { answers, problems } = readForm(form, before?.typed ?? {});
    if (problems.length > 0) return { answer: { incomplete: true } };
    requireStage(pilot, "reported");
    const { title, contact } = pilot.grant;
    const signed: SignedEvaluation = {
      v: 2,
      version: version + 1,
      status: "signed",
      ...pinned(form, answers),
      changedAt: at,
      signedAt: at,
      signedBy: by.name,
    };
    // The holder is asked again after years; what was to be evaluated before is not waited for any more.
    const reminders = occasionRemindersOf(pilot, { evaluation: signed }, at);
    return {
      answer: {},
      writes: [evaluationPut(pilot, signed)],
      fact: { fact: "evaluationSigned", from: "reported", reason: "evaluation" },
      mails: [
        { template: "evaluated", language: contact.language, to: contact.email, data: { title } },
        ...reminders.mails,
      ],
      cancels: reminders.cancels,
      log: { action: "evaluation.signed" },
    };
  },
});
