import type { CallFacts, CallInForce } from "../calls/call.store.ts";
import { type Call, CallInWork } from "../calls/call.ts";
import { firstReportForm } from "../calls/first-edition/report-form.ts";
import type { Frame } from "../calls/frames/frame.ts";
import type { Form } from "../platform/forms/document.ts";
import { partIdOf } from "../platform/forms/ids.ts";
import { inKeyOrder } from "../platform/forms/same.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { MakesIds } from "./skeleton.ts";

/** The next version of a call that is in force: all as it is now; dates, frames, contact persons and group as they run. */
export function nextVersion(
  { withdrawnAt: _, carryFrom: _from, ...call }: CallInForce,
  opened: readonly Frame[] = [],
): CallInWork {
  const frames = call.years.flatMap((year) => {
    const amountOre =
      opened.find((frame) => frame.year === year)?.frameOre ?? call.frames.find((one) => one.year === year)?.amountOre;
    return amountOre === undefined ? [] : [{ year, amountOre }];
  });
  return { ...call, frames, version: call.version + 1, contacts: [...call.contacts] };
}

const anew = (form: Form, id: MakesIds): Form => ({ ...form, id: id(), version: 0 });

/**
 * Another call that begins as a copy: everything but its dates. Its questions keep their ids, so that answers to both can
 * be held beside each other; its forms are others.
 */
export function copyOf(call: CallInForce, callId: CallId, id: MakesIds): CallInWork {
  const { opensAt: _opens, closesAt: _closes, ...kept } = nextVersion(call);
  const { application, review, report, evaluation, eligibility } = call.forms;
  return {
    ...kept,
    callId,
    version: 1,
    forms: {
      application: anew(application, id),
      review: anew(review, id),
      report: anew(report, id),
      evaluation: anew(evaluation, id),
      eligibility: anew(eligibility, id),
    },
  };
}

/** A call as a file: its document in work, with the contact persons. Read again, it is equal. */
export const callFile = (call: CallInWork): string => `${JSON.stringify(CallInWork.parse(call), null, 2)}\n`;

/** What is wrong with a file: where in it, and why. `place` is empty where it is no JSON. */
export type FileFault = { readonly place: string; readonly reason: string };

/** A call from a file; or what is wrong with it, the first twenty places. */
export function readCallFile(text: string): CallInWork | readonly FileFault[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return [{ place: "", reason: error instanceof Error ? error.message : "" }];
  }
  const read = CallInWork.safeParse(value);
  if (read.success) return read.data;
  return read.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ place: path.map(String).join("."), reason: message }));
}

const published = (form: Form, before: Form | undefined, version: number): Form => {
  const same = before && inKeyOrder({ ...before, version: 0 }) === inKeyOrder({ ...form, version: 0 });
  return { ...form, version: same ? before.version : version };
};

/**
 * The report's form that every call once had belongs to none of them. A call that has changed it has a form of its own,
 * so that no two forms have one id and version.
 */
const ofItsOwn = (form: Form, callId: CallId): Form =>
  form.id !== firstReportForm.id || inKeyOrder(form) === inKeyOrder(firstReportForm)
    ? form
    : { ...form, id: partIdOf(`report ${callId}`) };

/**
 * The version as it is published: the conditions and forms without what runs. A form that did not change keeps its
 * version; one that did gets the call's.
 * @throws TypeError where the opening is missing: `callFaults` lets no such call be published
 */
export function asPublished(
  { contacts: _, group: _group, closesAt, ...call }: CallInWork,
  before: Call | undefined,
): Call {
  const { opensAt, version } = call;
  if (!opensAt) throw new TypeError("a call is published with its opening");
  const form = (name: keyof Call["forms"]) => published(call.forms[name], before?.forms[name], version);
  return {
    ...call,
    opensAt,
    ...(closesAt ? { closesAt } : {}),
    forms: {
      application: form("application"),
      review: form("review"),
      report: ofItsOwn(form("report"), call.callId),
      evaluation: form("evaluation"),
      eligibility: form("eligibility"),
    },
  };
}

/** Applications to an earlier version are still judged by its group, whoever judges those to a later one. */
const groupKept = (group: CallFacts["group"]): Pick<CallFacts, "group"> => (group ? { group } : {});

/** What runs, as the first version of a call begins it or a later one goes on with it. */
export const factsOf = (
  { callId, version, opensAt, closesAt }: Call,
  { contacts, group }: Pick<CallInWork, "contacts" | "group">,
  { before, carry }: { readonly before: CallFacts | undefined; readonly carry: boolean },
): CallFacts => ({
  callId,
  version,
  opensAt,
  ...(closesAt ? { closesAt } : {}),
  contacts,
  ...groupKept(group ?? before?.group),
  changes: (before?.changes ?? 0) + 1,
  ...(before?.reminder ? { reminder: before.reminder } : {}),
  ...(carry ? { carryFrom: version } : before?.carryFrom ? { carryFrom: before.carryFrom } : {}),
});
