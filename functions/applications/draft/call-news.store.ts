import { type CallFacts, readCall, readCallFacts } from "../../calls/call.store.ts";
import { mailEntry } from "../../pilot/happenings.ts";
import { DraftHead, Member } from "../../pilot/items/draft.ts";
import type { EffectOf } from "../../pilot/items/outbox-entry.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { keys } from "../../platform/table/keys.ts";
import { ConditionFailed, parsed, type Table } from "../../platform/table/table.ts";
import { type CallId, pilotSubject } from "../../vocabulary/ids.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import { linkDays } from "./resume-link.ts";

type News = EffectOf<"drafts">;

/** So many drafts are told of in one delivery; the next ones follow in another. */
const draftsAtOnce = 20;

/** Whether there is still something to say: dates that were changed again are told of by their own entry. */
function isOver({ what, closesAt }: News, facts: CallFacts): boolean {
  if (what === "withdrawn") return facts.withdrawnAt === undefined;
  if (facts.withdrawnAt) return true;
  return what === "carry" ? facts.carryFrom === undefined : facts.closesAt !== closesAt;
}

const concerns = ({ what }: News, { submittedAt, callVersion }: DraftHead, { version, carryFrom = 0 }: CallFacts) =>
  submittedAt === undefined && (what !== "carry" || (callVersion ?? version) < carryFrom);

/**
 * Owes the mails to those with unsent drafts of a call. Done twice it owes none twice: each mail is named by what it
 * tells and whom.
 * @returns where the drafts go on; undefined after the last
 */
export async function toldDrafts(table: Table, callId: CallId, news: News, at: Instant): Promise<string | undefined> {
  const facts = await readCallFacts(table, callId);
  if (!facts || isOver(news, facts)) return undefined;
  const call = await readCall(table, callId, facts.version);
  const { items, next } = await table.query({
    table: "pilots",
    index: "people",
    pk: keys.drafts(callId),
    limit: draftsAtOnce,
    ...(news.after ? { after: news.after } : {}),
  });
  for (const head of parsed(DraftHead, items)) {
    if (!concerns(news, head, facts)) continue;
    const { applicationId } = head;
    const { items: members } = await table.query({ table: "pilots", pk: keys.pilot(applicationId), prefix: "MEMBER#" });
    for (const { memberId, generation, language, email, removedAt } of parsed(Member, members)) {
      if (removedAt !== undefined) continue;
      const data = {
        callTitle: wordsIn(call.title, language),
        what: news.what,
        ...(facts.closesAt ? { closesAt: facts.closesAt } : {}),
      };
      const link = { purpose: "resume", subject: memberId, generation, expiresAt: plusDays(at, linkDays) } as const;
      const mail = { template: "call-news", language, to: email, data, link } as const;
      const id = `mail-call-${news.what}-${news.changes}-${memberId}`;
      await owedOnce(table, mailEntry(pilotSubject(applicationId), mail, at, { id }));
    }
  }
  return next;
}

async function owedOnce(table: Table, write: Parameters<Table["transact"]>[0][number]): Promise<void> {
  try {
    await table.transact([write]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
