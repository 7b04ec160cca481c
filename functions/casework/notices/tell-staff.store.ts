import { fleetingEntry } from "../../pilot/happenings.ts";
import { staffNames } from "../../platform/staff-names.store.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table, Write } from "../../platform/table/table.ts";
import { OutboxId, staffSubject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";
import { caseworkPaths } from "../casework.paths.ts";
import type { RowChange } from "../desk/keep-row.store.ts";
import { hearerOf, hears, isReached } from "./hearer.store.ts";
import { inWords } from "./in-words.ts";
import { type News, newsBetween } from "./news.ts";
import type { Notice } from "./notice.ts";

type Needs = { readonly table: Pick<Table, "get" | "query">; readonly clock: () => Instant };

/** Days for which what was to be told is kept: longer than any holiday without a morning. */
const keptDays = 35;
/** So many are written to at once of one case, since all is one transaction: the others read of it on the desk. */
const mostAtOnce = 40;

function kept(news: readonly News[], { after, version, by }: RowChange, at: Instant): readonly Write[] {
  const expiresAtSeconds = Math.floor(toMilliseconds(plusDays(at, keptDays)) / 1000);
  return news.map(({ event, group, work }, i) => {
    const { applicationId } = after;
    const notice: Notice = { v: 1, at, event, applicationId, ...(work ? { work } : {}), ...(by ? { by } : {}) };
    const key = keys.notice(group, at, `${applicationId}-${version}-${i}`);
    return { table: "pilots", put: { ...key, ...notice, expiresAtSeconds } };
  });
}

/**
 * What is written of the news in a case, in the transaction that changes its row: a mail to each who wants to hear at once,
 * and what the mails of the morning are made of. Nobody is told of what they did themselves.
 */
export const tellStaff =
  ({ table, clock }: Needs) =>
  async (change: RowChange): Promise<readonly Write[]> => {
    const { before, after, version, by } = change;
    const news = newsBetween(before, after);
    if (news.length === 0) return [];
    const at = clock();
    const today = dayOf(at);
    const reached = (await staffNames(table)).filter((who) => isReached(who, at));
    const eager = reached.filter(({ notices, subject }) => notices === "at-once" && subject !== by);
    const mails = await Promise.all(
      eager.map(async (who): Promise<readonly Write[]> => {
        const reader = await hearerOf(table, who, today);
        const { email: to, language = "sv" } = who;
        const heard = news.filter((one) => hears(reader, one, after));
        if (heard.length === 0) return [];
        const { applicationId, title, registrationNumber } = after;
        const what = [...new Set(heard.map((one) => inWords(one, language)))];
        const data = { title, registrationNumber, what, path: caseworkPaths.case(applicationId) };
        const id = OutboxId.parse(`notice-${applicationId}-${version}`);
        const mail = { kind: "mail", template: "staff-notice", language, to, data } as const;
        return [fleetingEntry(staffSubject(who.subject), id, mail, at)];
      }),
    );
    return [...kept(news, change, at), ...mails.flat().slice(0, mostAtOnce)];
  };
