import type { Call } from "../../calls/call.ts";
import { typedIn } from "../../pilot/items/draft.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { type Carried, carry } from "../../platform/forms/carry.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form } from "../../platform/forms/document.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { type DraftSeen, draftOf } from "../draft/draft.store.ts";
import { applicationForm } from "../form/read-application.ts";

/** An application that may be copied: what was typed in it, and by which form. */
export type Source = {
  readonly form: Form;
  readonly typed: Typed;
  readonly call: Call;
  /** How many files it has: they are not copied. */
  readonly files: number;
  /** Of one that is still written. */
  readonly draft?: DraftSeen;
};

/** What is copied of an application: of one that was handed in, what was handed in last. */
export async function sourceIn(table: Parameters<typeof draftOf>[0], pilot: Pilot): Promise<Source> {
  if (!pilot.isDraft) {
    const { call, submission, attachments } = pilot;
    const form = applicationForm(call);
    return { form, typed: typedOf(form, submission.answers), call, files: attachments.length };
  }
  const draft = await draftOf(table, pilot);
  const form = applicationForm(draft.call);
  return { form, typed: typedIn(draft.draft), call: draft.call, files: draft.draft.attachments.length, draft };
}

/** What has a place in a call's form. What somebody has assured is assured anew: it was said of another application. */
export function copiedInto({ form, typed }: Source, call: Call, lang: Language): Carried {
  const to = applicationForm(call);
  const { typed: carried, lost, asked } = carry(form, to, typed, lang);
  const assured = new Set<string>(questionsOf(to).flatMap(({ kind, id }) => (kind === "declaration" ? [id] : [])));
  return { typed: Object.fromEntries(Object.entries(carried).filter(([field]) => !assured.has(field))), lost, asked };
}
