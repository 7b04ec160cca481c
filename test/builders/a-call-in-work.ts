import type { CallInWork } from "../../functions/calls/call.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Form, Question } from "../../functions/platform/forms/document.ts";
import { changedForm, isForm } from "../../functions/platform/forms/edit.ts";
import { newPartId } from "../../functions/platform/forms/ids.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { beginCall } from "../../functions/publishing/begin-call.act.ts";
import { copyOf } from "../../functions/publishing/begin-from.ts";
import { publishCall } from "../../functions/publishing/publish-call.act.ts";
import { readWork } from "../../functions/publishing/work.store.ts";
import { CallId, callSubject, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { kraftsamlingPiloter2026 } from "../../local/cloud/first-call.ts";

export const aContact = { name: "Kim Exempel", phone: "019-000 00 00", email: "piloter@example.org" };
export const aCallId = CallId.parse("piloter-2027");
/** When officers press in these tests. */
export const at = instant("2026-11-21T12:00:00Z");

/** A call in work with nothing left to correct. */
export const aCallInWork = (changes: Partial<CallInWork> = {}): CallInWork => ({
  ...copyOf({ ...kraftsamlingPiloter2026, contacts: [aContact] }, aCallId, newPartId),
  opensAt: instant("2027-02-01T00:00:00+01:00"),
  closesAt: instant("2027-04-30T23:59:59+02:00"),
  ...changes,
});

/** A table with a column of its own, for the pages of the editor that only such a table has. */
export const aTable = { question: "p-own-table", column: "p-own-column" } as const;
const withTable = (form: Form): Form => {
  const question: Question = {
    ...{ id: aTable.question, label: { sv: "Partner", en: "Partners" }, kind: "table", sums: false, optional: true },
    rows: { name: { sv: "Partner", en: "Partner" }, least: 0, most: 3 },
    columns: [{ id: aTable.column, label: { sv: "Namn", en: "Name" }, kind: "line", limit: 80 }],
  };
  const changed = changedForm(form, { change: "add-question", question, in: form.sections[0]?.id ?? "" });
  return isForm(changed) ? changed : form;
};

/** A call in work whose application has such a table. */
export const aCallWithTable = (): CallInWork => {
  const call = aCallInWork();
  return { ...call, forms: { ...call.forms, application: withTable(call.forms.application) } };
};

export const ylva = { kind: "officer", id: "ylva", name: "Ylva" } as const;
export const zack = { kind: "officer", id: "zack", name: "Zack" } as const;

/** What an officer presses about a call. */
export const pressed = <Command>(command: Command, by: typeof ylva | typeof zack = ylva, callId = aCallId) => ({
  subject: callSubject(callId),
  by,
  at,
  nonce: newId(Nonce),
  command,
});

/** A call in work, begun by Ylva. @returns the version of the work */
export async function begun(table: Table, call: CallInWork = aCallInWork()): Promise<number> {
  const { callId } = call;
  await press(table, beginCall, pressed({ callId, from: { kind: "file", call } } as const, ylva, callId));
  return (await readWork(table, callId))?.version ?? 0;
}

/** A call begun by Ylva and published by Zack. */
export async function published(table: Table, call?: CallInWork): Promise<void> {
  const version = await begun(table, call);
  const callId = call?.callId ?? aCallId;
  const command = { callId, version, carry: false };
  await press(table, publishCall, pressed(command, zack, callId));
}
