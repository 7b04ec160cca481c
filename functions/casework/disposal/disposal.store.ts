import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import type { DisposalRule } from "../../pilot/items/disposed.ts";
import { DraftHead } from "../../pilot/items/draft.ts";
import { Case } from "../../pilot/items/lifecycle.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ListPage, type Paged, readPage } from "../../platform/table/list-page.ts";
import { parsed, readAll, readAs, type Table } from "../../platform/table/table.ts";
import { currentSettings, readAuthority } from "../../settings/settings.store.ts";
import { type ApplicationId, type CallId, type DisposalId, disposalIn } from "../../vocabulary/ids.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { Disposal, dueSince, isDue, type Listed, mostListed, type Years } from "./disposal.ts";
import { endedAt, whyNot } from "./why-not.ts";

export async function readDisposal(table: Pick<Table, "get">, id: DisposalId): Promise<Disposal | undefined> {
  const item = await table.get("pilots", keys.disposal(id));
  return item && readAs(Disposal, item);
}

export type DisposalSeen = Guarded & { readonly disposalId: DisposalId; readonly now: Disposal | undefined };

/** What the acts about a list decide on. */
export async function theDisposal(table: Reader, { subject }: Pressed<unknown>): Promise<DisposalSeen> {
  const disposalId = disposalIn(subject) ?? refuse("not-found");
  const head = await readHead(table, subject);
  return { heads: [head], disposalId, now: await readDisposal(table, disposalId) };
}

const listsAPage = 10;

/** A page of the lists, the last proposed first. */
export const disposals = (table: Pick<Table, "query">, paged: Paged): Promise<ListPage<Disposal>> =>
  readPage(table, Disposal, {
    ...paged,
    ...{ table: "pilots", index: "cases", pk: keys.disposals(), newestFirst: true, limit: listsAPage },
  });

/**
 * How many years the authority's plan says of a rule; undefined where the plan says nothing, and nothing is disposed of. A
 * case that had a grant is kept as long as its vouchers are, also where the plan has fewer years of it.
 */
export async function yearsOf(table: Pick<Table, "get" | "query">, rule: DisposalRule): Promise<Years | undefined> {
  const { authority } = await currentSettings(table);
  if (!authority) return undefined;
  const { retention } = await readAuthority(table, authority.version);
  const years = retention[rule];
  if (years === undefined) return undefined;
  return rule === "granted" ? { years: Math.max(years, retention.vouchers), aidYears: retention.deMinimis } : { years };
}

/** The stages in which a case ends; without a grant it does not come to the last two. */
const ends = ["withdrawn", "rejected", "lapsed", "dismissed", "evaluated", "terminated"] as const;
/** Cases stay after their contacts went: so many more are looked through for those that are left. */
const mostKept = 3000;
/** So many that ended first are looked at of each of them, and so many of all are read whole. */
const [mostOfOne, mostRead, together] = [300, 150, 20] as const;

type Asked = {
  readonly callId: CallId;
  readonly rule: DisposalRule;
  readonly today: LocalDay;
} & Years;

/** Those of the call that may have ended long enough ago, the first first: by what the index says alone. */
async function candidates(table: Reader, { callId, rule, years, today }: Asked): Promise<readonly ApplicationId[]> {
  const ended = (at: Instant) => isDue(dueSince(at, years), today);
  if (rule === "drafts") {
    const place = { table: "pilots", index: "people", pk: keys.drafts(callId) } as const;
    const drafts = parsed(DraftHead, await readAll(table, place, mostOfOne));
    return drafts.filter(({ createdAt }) => ended(createdAt)).map(({ applicationId }) => applicationId);
  }
  const cases = await Promise.all(
    ends.map(async (stage) => {
      const place = { table: "pilots", index: "cases", pk: keys.cases(callId, stage) } as const;
      return parsed(Case, await readAll(table, place, rule === "contacts" ? mostKept : mostOfOne));
    }),
  );
  return cases
    .flat()
    .filter(({ stageSince, contactsGone }) => ended(stageSince) && !(rule === "contacts" && contactsGone))
    .map(({ applicationId }) => applicationId);
}

/** One that has gone since the index named it is none. */
const stillThere = (table: Reader, id: ApplicationId): Promise<Pilot | undefined> =>
  readPilot(table, id).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });

/** What of a call is due to be disposed of by a rule, and nothing speaks against: what a dry run lists. */
export async function dueIn(table: Reader, asked: Asked): Promise<readonly Listed[]> {
  const ids = (await candidates(table, asked)).slice(0, mostRead);
  const found: Listed[] = [];
  for (let from = 0; from < ids.length && found.length < mostListed; from += together) {
    const pilots = await Promise.all(ids.slice(from, from + together).map((id) => stillThere(table, id)));
    for (const pilot of pilots) {
      if (!pilot || whyNot(pilot, asked, asked.today)) continue;
      const number = pilot.isDraft ? undefined : pilot.lifecycle.registrationNumber;
      found.push({
        applicationId: pilot.id,
        ...(number ? { registrationNumber: number } : {}),
        dueSince: dueSince(endedAt(pilot, asked.rule), asked.years),
      });
    }
  }
  return found.slice(0, mostListed);
}
