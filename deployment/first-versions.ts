import { readCallFacts } from "../functions/calls/call.store.ts";
import { CallInWork } from "../functions/calls/call.ts";
import { publishCall } from "../functions/calls/publish-call.store.ts";
import { auditEntry } from "../functions/pilot/happenings.ts";
import { theSystem } from "../functions/pilot/items/lifecycle.ts";
import { dynamoTable } from "../functions/platform/table/dynamo-table.ts";
import type { Table, Write } from "../functions/platform/table/table.ts";
import { asPublished } from "../functions/publishing/begin-from.ts";
import { callFaultWords } from "../functions/publishing/call-fault-words.ts";
import { callFaults } from "../functions/publishing/check-call.ts";
import { Authority } from "../functions/settings/authority.ts";
import { authorityFaults, programmeFaults } from "../functions/settings/check-settings.ts";
import { Programme } from "../functions/settings/programme.ts";
import type { SettingFault } from "../functions/settings/setting-fault.ts";
import { authoritySetting, programmeSetting, type SettingName } from "../functions/settings/setting-name.ts";
import { authorityPut, programmePut, readSettings } from "../functions/settings/settings.store.ts";
import { settingSubject } from "../functions/vocabulary/ids.ts";
import type { Instant } from "../functions/vocabulary/instant.ts";
import type { Outputs } from "./outputs.ts";
import { Sentence } from "./say.ts";

type Client = NonNullable<Parameters<typeof dynamoTable>[1]>;

/** The stack's table; `client` says which AWS, where the environment does not. */
export const tableOf = (client: Client, { PilotsTable, RecordTable }: Outputs) =>
  dynamoTable({ PILOTS_TABLE: PilotsTable, RECORD_TABLE: RecordTable }, client);

/** What is published of a document: its first version, or nothing where one is in force already. */
export type First = { readonly what: string; readonly isThere: boolean };

type Needs = {
  readonly table: Table;
  readonly at: Instant;
  /** Whether what this repository says for an example may stand: on a developer's machine alone. */
  readonly examples: boolean;
};

const isOf = (document: unknown, field: string) =>
  typeof document === "object" && document !== null && Object.hasOwn(document, field);

const faultLine = ({ at, code, facts = {} }: SettingFault) =>
  `  ${at || "the document"}: ${code}${Object.entries(facts)
    .map(([name, value]) => `, ${name} ${value}`)
    .join("")}`;

function refuseFaulty(what: string, lines: readonly string[]): void {
  if (lines.length > 0) throw new Sentence(`${what} cannot be published:\n${lines.join("\n")}`);
}

/** @throws Sentence with the first twenty places where the document is not of its shape */
function read<T>(
  schema: {
    safeParse: (value: unknown) => {
      data?: T;
      error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
    };
  },
  document: unknown,
  what: string,
): T {
  const { data, error } = schema.safeParse(document);
  if (data !== undefined) return data;
  const lines = (error?.issues ?? []).slice(0, 20);
  throw new Sentence(
    `${what} is not of its shape:\n${lines.map(({ path, message }) => `  ${path.map(String).join(".")}: ${message}`).join("\n")}`,
  );
}

/** A first version comes in force, and the log says so. */
const inForce = ({ table, at }: Needs, name: SettingName, writes: readonly Write[]): Promise<void> =>
  table.transact([
    ...writes,
    auditEntry(
      settingSubject(name),
      { at, by: theSystem },
      { action: "setting.published", details: { version: 1, first: true } },
    ),
  ]);

async function firstAuthority(needs: Needs, document: unknown): Promise<First> {
  const authority = read(Authority, document, "The authority's document");
  const what = authority.name;
  if ((await readSettings(needs.table)).authority) return { what, isThere: true };
  refuseFaulty(what, authorityFaults(authority, needs).map(faultLine));
  await inForce(needs, authoritySetting, authorityPut({ ...authority, version: 1 }, needs.at));
  return { what, isThere: false };
}

async function firstProgramme(needs: Needs, document: unknown): Promise<First> {
  const programme = read(Programme, document, "The programme");
  const what = `Programme ${programme.programmeId}`;
  const { authority, programmes } = await readSettings(needs.table);
  if (!authority) throw new Sentence("Publish the authority first: its languages are those of a programme.");
  if (programmes.some(({ programmeId }) => programmeId === programme.programmeId)) return { what, isThere: true };
  refuseFaulty(what, programmeFaults(programme, authority.languages).map(faultLine));
  await inForce(needs, programmeSetting(programme.programmeId), programmePut({ ...programme, version: 1 }, needs.at));
  return { what, isThere: false };
}

async function firstCall({ table, at }: Needs, document: unknown): Promise<First> {
  const call = read(CallInWork, document, "The call");
  const what = `Call ${call.callId}`;
  const { authority } = await readSettings(table);
  if (!authority) throw new Sentence("Publish the authority first: its languages are those of a call.");
  if (await readCallFacts(table, call.callId)) return { what, isThere: true };
  refuseFaulty(
    what,
    callFaults({ ...call, version: 1 }, { now: at, languages: authority.languages }).map(
      (fault) => `  ${callFaultWords(fault, "en")}`,
    ),
  );
  await publishCall(table, asPublished({ ...call, version: 1 }, undefined), call);
  return { what, isThere: false };
}

/**
 * Puts the first version of a document in force, as an operator does on a fresh stage; what is in force already belongs to
 * its officers and is left as it is. @throws Sentence that says what is wrong, where
 */
export async function publishFirst(needs: Needs, document: unknown): Promise<First> {
  if (isOf(document, "callId")) return firstCall(needs, document);
  if (isOf(document, "programmeId")) return firstProgramme(needs, document);
  if (isOf(document, "service")) return firstAuthority(needs, document);
  throw new Sentence("The file is no authority, no programme and no call: see customers/region for one of each.");
}
