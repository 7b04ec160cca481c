import type { OpenWork } from "../../pilot/open-work.ts";
import { type Stage, stages } from "../../pilot/stages/stages.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { mayRead, stagesFor } from "../access.ts";
import { kindsOfWork, lateBy, readable } from "../open-work.ts";
import type { DeskRow } from "./desk-row.ts";
import { groupOf, hasBounced, listNames, nobody, onSide, ownerIn, type Side, waitsForMoney } from "./lists.ts";

export const scopes = ["mig", "andra", "alla"] as const;
export type Scope = (typeof scopes)[number];
export const sorts = ["bradskande", "aldst", "titel"] as const;
export type Sort = (typeof sorts)[number];

/** Who looks at the desk. */
export type Reader = {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Officers whose cases are shown with the reader's own, since they are away today. */
  readonly covered: readonly string[];
};

/** Which cases are asked for: what an address says, read for its reader. */
export type Filter = {
  readonly scope: Scope;
  readonly side: Side;
  readonly sort: Sort;
  /** What is looked for by its words. */
  readonly search: string;
  readonly call?: string | undefined;
  readonly stage?: Stage | undefined;
  /** The id of an officer, or `nobody`. */
  readonly owner?: string | undefined;
  readonly municipality?: string | undefined;
  readonly area?: string | undefined;
  /** A word by which officers sort cases. */
  readonly tag?: string | undefined;
  readonly kind?: string | undefined;
  readonly late: boolean;
  readonly money: boolean;
  readonly bounced: boolean;
};

/** Names and values of an address that stand for the reader and for nobody. */
export const [me, noOwner] = ["jag", "ingen"];
const longestValue = 120;

/** Roles that read and keep, for which no work of a case ever waits. */
const withoutWork: readonly Role[] = ["auditor", "registrar"];

/** Whether something may wait for the reader at all: nothing does for the auditor and the registrar. */
export const isWaitedFor = ({ roles }: Pick<Reader, "roles">): boolean =>
  roles.some((role) => !withoutWork.includes(role));

/** Tags are working words about applications: of those who may read them. */
const tagOf = (tag: string | undefined, { roles }: Reader) => (mayRead(roles, "application") ? { tag } : {});

/** What an address asks for. What it says wrongly, or what its reader may not ask, is left out. */
export function filterOf(query: URLSearchParams, reader: Reader): Filter {
  const text = (name: string) => query.get(name)?.slice(0, longestValue).trim() || undefined;
  const among = <T extends string>(name: string, all: readonly T[]) => all.find((one) => one === query.get(name));
  const owner = text("handlaggare");
  const kind = text("slag");
  const side: Side = query.get("visa") === "avslutade" ? "closed" : "open";
  const usual = side === "open" && isWaitedFor(reader) ? "mig" : "alla";
  return {
    scope: side === "closed" ? "alla" : (among("vantar", isWaitedFor(reader) ? scopes : ["alla"]) ?? usual),
    side,
    sort: among("sortera", sorts) ?? "bradskande",
    search: query.get("q")?.trim() ?? "",
    call: text("utlysning"),
    stage: among("steg", stagesFor(reader.roles, stages)),
    owner: owner === me ? reader.id : owner === noOwner ? nobody : owner,
    municipality: text("kommun"),
    area: text("omrade"),
    ...tagOf(text("etikett"), reader),
    kind: kind !== undefined && kind in kindsOfWork && readable([{ kind }], reader.roles).length > 0 ? kind : undefined,
    late: query.has("sent"),
    money: query.has("pengar"),
    bounced: query.has("studs") && mayRead(reader.roles, "mails"),
  };
}

/** The same as an address says it; what is usual is left out. */
export function queryOf(filter: Filter, reader: Reader): Record<string, string> {
  const { owner, side, scope, sort } = filter;
  const usual = side === "open" && isWaitedFor(reader) ? "mig" : "alla";
  const said: Record<string, string | undefined> = {
    vantar: scope === usual ? undefined : scope,
    visa: side === "closed" ? "avslutade" : undefined,
    q: filter.search || undefined,
    utlysning: filter.call,
    steg: filter.stage,
    handlaggare: owner === reader.id ? me : owner === nobody ? noOwner : owner,
    kommun: filter.municipality,
    omrade: filter.area,
    etikett: filter.tag,
    slag: filter.kind,
    sent: filter.late ? "1" : undefined,
    pengar: filter.money ? "1" : undefined,
    studs: filter.bounced ? "1" : undefined,
    sortera: sort === "bradskande" ? undefined : sort,
  };
  return Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** For whom something waits that is the reader's to do: as an officer, in the reader's own cases and in nobody's. */
export function groupsOf({ id, roles, covered }: Reader): readonly string[] {
  return roles.flatMap((role) => {
    if (role === "officer") return [id, ...covered, nobody].map((owner) => `officer#${owner}`);
    return withoutWork.includes(role) ? [] : [role];
  });
}

/** Those of other roles, and outside, for whom something waits. */
export const othersOf = ({ roles }: Pick<Reader, "roles">): readonly string[] =>
  (["reviewer", "decider", "finance", "applicant", "holder"] as const).filter(
    (group) => !roles.some((role) => role === group),
  );

const groupsIn = (filter: Filter, reader: Reader) => {
  const groups = filter.scope === "mig" ? groupsOf(reader) : othersOf(reader);
  const { owner, scope } = filter;
  if (owner === undefined || scope !== "mig") return groups;
  return groups.filter((group) => !group.startsWith("officer#") || group === `officer#${owner}`);
};

/** Of the lists that hold all that is asked for, the shortest as a rule: the rest is told apart as it is read. */
function narrowest(filter: Filter, reader: Reader): string {
  if (filter.bounced) return listNames.bounced;
  if (filter.kind) return listNames.kind(filter.kind);
  if (filter.money) return listNames.money;
  if (filter.owner && filter.owner !== nobody) return listNames.owner(filter.owner);
  if (filter.tag) return listNames.tag(filter.tag);
  if (filter.municipality) return listNames.municipality(filter.municipality);
  if (filter.stage) return listNames.stage(filter.stage);
  if (filter.area) return listNames.area(filter.area);
  if (filter.call) return listNames.call(filter.call);
  if (filter.owner) return listNames.owner(filter.owner);
  return mayRead(reader.roles, "application") ? listNames.all : listNames.granted;
}

/** The lists that are read together. */
export function listsAsked(filter: Filter, reader: Reader): readonly string[] {
  const lists =
    filter.scope === "alla" ? [narrowest(filter, reader)] : groupsIn(filter, reader).map((one) => listNames.waits(one));
  return lists.map((list) => onSide(filter.side, list));
}

/** The works of a row that the filter is about: those that wait for the reader, for others, or all. */
function worksAsked(row: DeskRow, filter: Filter, reader: Reader): readonly OpenWork[] {
  const works = readable(row.works, reader.roles);
  if (filter.scope === "alla") return works;
  const groups = groupsIn(filter, reader);
  return works.filter((work) => groups.includes(groupOf(work, ownerIn(row))));
}

/** Whether a reader may know of the case, as far as a list tells of it. */
export const maySee = ({ granted }: Pick<DeskRow, "granted">, { roles }: Pick<Reader, "roles">): boolean =>
  granted || mayRead(roles, "application");

/** Whether a row is asked for. */
export function fits(row: DeskRow, filter: Filter, reader: Reader, today: LocalDay): boolean {
  const asked = worksAsked(row, filter, reader);
  const { call, stage, owner, municipality, area, tag, kind, late } = filter;
  return (
    maySee(row, reader) &&
    (filter.scope === "alla" || asked.length > 0) &&
    (call === undefined || row.callId === call) &&
    (stage === undefined || row.stage === stage) &&
    (owner === undefined || ownerIn(row) === owner) &&
    (municipality === undefined || row.municipality === municipality) &&
    (area === undefined || row.areas.includes(area)) &&
    (tag === undefined || row.tags?.includes(tag) === true) &&
    (kind === undefined || asked.some((work) => work.kind === kind)) &&
    (!late || asked.some((work) => lateBy(work, today) > 0)) &&
    (!filter.money || waitsForMoney(row)) &&
    (!filter.bounced || hasBounced(row))
  );
}

/** Whether the lists that are read hold hardly anything but what is asked for. */
export const isPlain = ({ money, bounced, scope, ...filter }: Filter): boolean => {
  const { call, stage, owner, municipality, area, tag, kind } = filter;
  const narrowed = [call, stage, owner, municipality, area, tag, kind].filter((one) => one !== undefined).length;
  const all = narrowed + (money ? 1 : 0) + (bounced ? 1 : 0);
  return all <= (scope === "alla" ? 1 : 0);
};
