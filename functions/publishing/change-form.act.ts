import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { type CallForm, withForm } from "./change.ts";
import { changedWork } from "./changed-work.store.ts";
import { typedNow } from "./forms/asks.ts";
import { type Edit, edited, pagesChanged } from "./forms/edited.ts";
import type { FormEdited } from "./forms/edits.ts";
import { pagesOf, writtenPage } from "./forms/written-page.ts";
import { formPartGone } from "./publishing.refusals.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { partSeen } from "./work.store.ts";
import { partVersion, requireKnown, type Work } from "./work.ts";

type Command = { readonly callId: CallId; readonly form: CallForm; readonly edit: Edit };

type Seen = CallSeen & {
  /** What the page held in the version that the officer saw. */
  readonly base: Typed | undefined;
};

/** A page of a form's editor, as a part of the work. @example "application/fraga/kq3v0xt7" */
const partOf = (form: CallForm, at: string): string => `${form}/${at}`;

async function workSeen(table: Reader, { command }: Pressed<Command>): Promise<Seen> {
  const seen = await seenCall(table, command.callId);
  const { work } = seen;
  const { callId: name, form, edit } = command;
  const page = work && edit.kind === "page" ? writtenPage(work.call.forms[form], edit.at) : undefined;
  if (!work || edit.kind !== "page" || !page) return { ...seen, base: undefined };
  const part = partOf(form, edit.at);
  return { ...seen, base: await partSeen(table, { name, part, work }, edit.version, typedNow(page.asks)) };
}

/** What is known of the page that was typed. @throws Refusal form-part-gone */
function pageIn(work: Work, { form, edit }: Command, base: Typed | undefined) {
  if (edit.kind !== "page") return {};
  requireKnown(work, edit.version);
  const page = writtenPage(work.call.forms[form], edit.at) ?? refuse(formPartGone);
  return { onPage: { page, base, version: partVersion(work, partOf(form, edit.at)) } };
}

/**
 * An officer changes a form of a call in work, as it is now: what another officer has changed in other questions stays,
 * and what was typed on one page is merged control by control. What is refused, wrong or changed by two is answered and
 * not saved.
 */
export const changeForm = act({
  name: "change-form",
  writes: ["WORK", "CALLWORKS", "EARLIERWORK"],
  see: workSeen,
  decide: ({ work, inForce, base }: Seen, command: Command, context): Outcome<FormEdited> => {
    if (!work) return refuse("not-found");
    const { form: name, edit } = command;
    const before = work.call.forms[name];
    const following = { earlier: inForce?.forms[name], ...pageIn(work, command, base) };
    const { edited: answer, form } = edited(before, edit, following);
    const who = work.changedBy.name;
    if (!form) return { answer: { ...answer, version: work.version, who } };
    const pages = pagesChanged(pagesOf(before), pagesOf(form)).map(([at, typed]) => [partOf(name, at), typed] as const);
    const call = withForm(work.call, name, form);
    const outcome = changedWork(work, { call, about: name, before: pages }, context);
    return { ...outcome, answer: { ...answer, version: work.version + 1, who } };
  },
});
