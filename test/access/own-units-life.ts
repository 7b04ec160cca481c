import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { authoritySetting } from "../../functions/settings/setting-name.ts";
import type { ApplicationId, CallId } from "../../functions/vocabulary/ids.ts";
import { plainWords } from "../builders/a-filled-form.ts";
import { aNypsLayout } from "../builders/some-settings.ts";
import { handedToNyps } from "./the-people.ts";

/** The accounts that what own units get is booked on, in the plan of a call. */
async function unitsBooked(table: Table, callId: CallId): Promise<void> {
  const key = keys.callVersion(callId, 1);
  const call = (await table.get("pilots", key))?.["call"] as { readonly accounting?: object }; // as: it is published
  const accounting = { ...call.accounting, internalGrants: "7595", internalUnits: "3595" };
  await table.update({ table: "pilots", update: key, set: { call: { ...call, accounting } } });
}

/** Own units may be booked; the authority's document has a layout of the national follow-up's file, and one was handed over. */
export async function withOwnUnits(table: Table, callId: CallId): Promise<void> {
  await unitsBooked(table, callId);
  const key = keys.settingVersion(authoritySetting, 1);
  const document = (await table.get("pilots", key))?.["document"];
  const withLayout = { ...(document as object), nyps: aNypsLayout }; // as: a customer's document is an object
  await table.update({ table: "pilots", update: key, set: { document: withLayout } });
  await table.transact(handedToNyps);
}

/** A grant becomes an assignment of a unit of the authority itself. @returns the page of it */
export async function assigned(table: Table, id: ApplicationId): Promise<string> {
  const unit = { code: "4711", name: plainWords.name, costCentre: "4711" };
  await table.update({ table: "pilots", update: keys.grant(id), set: { unit } });
  return `/projekt/${id}/uppdrag`;
}
