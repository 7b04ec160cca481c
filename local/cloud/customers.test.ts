import { describe, expect, test } from "vitest";
import { publishFirst } from "../../deployment/first-versions.ts";
import { currentCall, readCallFacts } from "../../functions/calls/call.store.ts";
import { CallInWork } from "../../functions/calls/call.ts";
import { opening } from "../../functions/calls/opening.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { asPublished, callFile, readCallFile } from "../../functions/publishing/begin-from.ts";
import { callFaults } from "../../functions/publishing/check-call.ts";
import { Authority } from "../../functions/settings/authority.ts";
import { authorityFaults, programmeFaults } from "../../functions/settings/check-settings.ts";
import { readLogo } from "../../functions/settings/logo.ts";
import { Programme } from "../../functions/settings/programme.ts";
import { readSettings } from "../../functions/settings/settings.store.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { customers, documentsOf } from "./customers.ts";
import { kraftsamlingPiloter2026 } from "./first-call.ts";
import { openNow, publishDemoCalls } from "./publish-customer.ts";

/** Before any of their calls opens. */
const now = instant("2026-08-21T12:00:00Z");
const has = (field: string) => (document: unknown) =>
  typeof document === "object" && document !== null && Object.hasOwn(document, field);
/** What a customer's files are, each read as what it is. */
function filesOf(customer: string) {
  const documents = documentsOf(customer);
  const [authority, ...others] = documents.filter(has("service"));
  expect(others).toEqual([]);
  return {
    authority: Authority.parse(authority),
    programmes: documents.filter(has("programmeId")).map((one) => Programme.parse(one)),
    calls: documents.filter(has("callId")).map((one) => CallInWork.parse(one)),
  };
}

test("there are three customers, and no two have one name, number, series, service or colour", () => {
  expect(customers).toEqual(["partnership", "region", "study-federation"]);
  const all = customers.map((customer) => filesOf(customer).authority);
  for (const of of [
    all.map(({ name }) => name),
    all.map(({ number }) => number),
    all.map(({ numbers }) => numbers.prefix),
    all.map(({ service }) => service["sv"]),
    all.map(({ colour }) => colour),
  ])
    expect(new Set(of).size).toBe(customers.length);
});

describe.each(customers)("%s", (customer) => {
  const { authority, programmes, calls } = filesOf(customer);

  test("has documents with which nothing is wrong", () => {
    expect(authorityFaults(authority, { examples: true })).toEqual([]);
    for (const one of programmes)
      expect([one.programmeId, programmeFaults(one, authority.languages)]).toEqual([one.programmeId, []]);
    for (const call of calls)
      expect([call.callId, callFaults(call, { now, languages: authority.languages })]).toEqual([call.callId, []]);
    if (authority.logo) expect(readLogo(Buffer.from(authority.logo.data))).toMatchObject({ type: authority.logo.type });
  });

  test("has calls that an officer could take out as they are", () => {
    for (const call of calls) {
      expect(readCallFile(callFile(call))).toEqual(call);
      expect(asPublished(call, undefined).forms.application.version).toBe(call.version);
    }
  });

  test("is published on an empty stage of any day, and its calls are open then", async () => {
    for (const at of [now, instant("2031-06-30T12:00:00Z")]) {
      const table = inMemoryTable();
      for (const document of documentsOf(customer))
        expect((await publishFirst({ table, at, examples: true }, openNow(document, at))).isThere).toBe(false);
      const settings = await readSettings(table);
      expect(settings.authority?.name).toBe(authority.name);
      expect(settings.programmes.length).toBe(programmes.length);
      for (const { callId } of calls) {
        const facts = await readCallFacts(table, callId);
        expect(facts?.opensAt).toBe(at);
        expect((facts?.closesAt ?? "9999") > at).toBe(true);
      }
    }
  });
});

test("the calls of the demos are open on any day, with contact persons, and starting again leaves them to their officers", async () => {
  for (const day of ["2026-11-30T08:00:00Z", "2031-06-30T12:00:00Z"]) {
    const table = inMemoryTable();
    await publishDemoCalls(table, instant(day));
    const { callId } = kraftsamlingPiloter2026;
    const call = await currentCall(table, callId);
    expect([opening(call, instant(day)), call.contacts.length, call.programme]).toEqual(["open", 1, "kraftsamling"]);
    await table.transact([{ table: "pilots", update: keys.currentCall(callId), set: { contacts: [], changes: 9 } }]);
    const before = table.all();
    await publishDemoCalls(table, instant(day));
    expect(table.all()).toEqual(before);
  }
});

test("a customer with one language needs no other in its calls; with two it does", () => {
  const [call] = filesOf("study-federation").calls;
  if (!call) throw new RangeError("the study federation has no call");
  const codes = callFaults(call, { now, languages: ["sv", "en"] }).map((found) => "code" in found && found.code);
  expect(new Set(codes)).toEqual(new Set(["language-missing"]));
});
