import { fleetingEntry } from "../../pilot/happenings.ts";
import type { EffectOf } from "../../pilot/items/outbox-entry.ts";
import type { MailData } from "../../pilot/items/owed-mail.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { type ApplicationId, OutboxId, staffSubject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { readCount } from "../desk/counts.store.ts";
import { byKind, inAll } from "../desk/counts.ts";
import { groupsOf, type Reader } from "../desk/desk-filter.ts";
import { DeskRow, KeptRow } from "../desk/desk-row.ts";
import { listNames, onSide } from "../desk/lists.ts";
import { hearerOf, hears, isReached, readStaffName } from "./hearer.store.ts";
import { inWords, lateInWords } from "./in-words.ts";
import { lateNews, type News } from "./news.ts";
import { eventIn, Notice } from "./notice.ts";

type Morning = Pick<EffectOf<"morning">, "day" | "from" | "until">;
type Reads = Pick<Table, "get" | "query">;

/** So many cases are told of; the desk has the rest. */
const mostCases = 25;
/** So much is read of what waits in one place. */
const mostRead = 500;

type Told = Map<ApplicationId, { readonly row: DeskRow; readonly what: Set<string> }>;

const add = (told: Told, row: DeskRow, what: string) => {
  const known = told.get(row.applicationId) ?? { row, what: new Set<string>() };
  known.what.add(what);
  told.set(row.applicationId, known);
};

/** Work that was done since needs no mail, and a case that somebody else has got is theirs to hear of. */
function isStillSo(
  { work, event }: Pick<News, "work" | "event">,
  row: DeskRow,
  reader: Reader,
  group: string,
): boolean {
  if (event === "handed-over") return groupsOf(reader).includes(`officer#${row.owner?.id}`);
  const isTheirs = !group.startsWith("officer#") || groupsOf(reader).includes(`officer#${row.owner?.id ?? "-"}`);
  return isTheirs && (!work || row.works.some(({ kind, about }) => kind === work.kind && about === work.about));
}

/** What has happened where the person's work waits, from one morning to the next. */
async function happened(table: Reads, reader: Reader, { from, until }: Morning, lang: Language, told: Told) {
  for (const group of groupsOf(reader)) {
    const asked = { table: "pilots", pk: keys.notices(group), from, to: until } as const;
    const notices = parsed(Notice, await readAll(table, asked, mostRead)).filter(({ by }) => by !== reader.id);
    const ids = [...new Set(notices.map(({ applicationId }) => applicationId))];
    const items = await Promise.all(ids.map((id) => table.get("pilots", keys.deskRow(id))));
    const rows = items.flatMap((item) => (item ? [readAs(KeptRow, item).row] : []));
    for (const { applicationId, work, ...notice } of notices) {
      const row = rows.find((one) => one.applicationId === applicationId);
      const event = eventIn(notice);
      if (!row || !event || !hears(reader, { group, work }, row)) continue;
      if (isStillSo({ work, event }, row, reader, group)) add(told, row, inWords({ event, work }, lang));
    }
  }
}

/** What has become late since the last morning, of the person's own work and of what others owe in the person's cases. */
async function late(table: Reads, reader: Reader, { from, day }: Morning, lang: Language, told: Told) {
  const others = reader.roles.includes("officer") ? ["reviewer", "holder"] : [];
  for (const group of [...groupsOf(reader), ...others]) {
    const pk = keys.deskList(onSide("open", listNames.waits(group)));
    const rows = parsed(DeskRow, await readAll(table, { table: "pilots", index: "cases", pk, to: day }, mostRead));
    for (const row of rows)
      for (const news of lateNews(row, dayOf(from), day))
        if (news.work && hears(reader, news, row)) add(told, row, lateInWords(news.work, lang));
  }
}

const shown = ({ row, what }: { readonly row: DeskRow; readonly what: ReadonlySet<string> }) => ({
  title: row.title,
  registrationNumber: row.registrationNumber,
  what: [...what],
  path: caseworkPaths.case(row.applicationId),
});

/**
 * The mail of a morning to a person of staff: what has happened since the last one where their work waits, unless they
 * heard of it at once, and what has become late. Nothing to tell is no mail.
 */
export const morningOf =
  (table: Reads) =>
  async (person: string, morning: Morning, at: Instant): Promise<readonly Write[]> => {
    const who = await readStaffName(table, person);
    if (!who || !isReached(who, at)) return [];
    const { email: to, language = "sv" } = who;
    const reader = await hearerOf(table, who, morning.day);
    const told: Told = new Map();
    if (who.notices !== "at-once") await happened(table, reader, morning, language, told);
    await late(table, reader, morning, language, told);
    if (told.size === 0) return [];
    const counts = await Promise.all(groupsOf(reader).map((group) => readCount(table, group)));
    const waits = inAll(
      byKind(
        counts.flatMap((count) => count ?? []),
        morning.day,
      ),
    );
    const cases = [...told.values()];
    const data: MailData<"staff-morning"> = {
      cases: cases.slice(0, mostCases).map(shown),
      more: Math.max(0, cases.length - mostCases),
      ...waits,
      path: caseworkPaths.list,
    };
    const mail = { kind: "mail", template: "staff-morning", language, to, data } as const;
    return [fleetingEntry(staffSubject(person), OutboxId.parse(`mail-morning-${morning.day}`), mail, at)];
  };
