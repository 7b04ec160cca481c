import type { ChosenBy } from "../calls/choosing.ts";
import type { Logged } from "../pilot/log.store.ts";
import { usePage } from "../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../platform/web/pages-beside.ts";
import { Pagination } from "../platform/web/ui/data-table.tsx";
import { Timeline } from "../platform/web/ui/timeline.tsx";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Same } from "../vocabulary/language.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { historyNames } from "./history-names.ts";
import { reasonOf, sentenceOf } from "./history-sentences.ts";

const sv = { title: "Händelser", system: "Systemet", pages: "Äldre händelser" };

const en: Same<typeof sv> = { title: "History", system: "The system", pages: "Older events" };

const texts = { sv, en };

export type HistoryShown = Readonly<{ entries: readonly Logged[] } & Beside>;

type Props = Readonly<{
  id: ApplicationId;
  history: HistoryShown;
  /** How the case's call chooses. */
  way: ChosenBy;
}>;

/** What has happened in the case, newest first: the log itself. */
export function History({ id, history, way }: Props) {
  const { lang, t } = usePage(texts);
  return (
    <section aria-labelledby="historik">
      <h2 id="historik">{t.title}</h2>
      <Timeline
        label={t.title}
        entries={history.entries.map((entry) => ({
          when: formatMoment(entry.at, lang),
          datetime: entry.at,
          title: sentenceOf(entry, lang, way),
          by: entry.by.kind === "system" ? t.system : entry.by.name,
          body: reasonOf(entry),
        }))}
      />
      <Pagination
        label={t.pages}
        {...pagesBeside(caseworkPaths.case(id), history, { names: historyNames, hash: "#historik" })}
      />
    </section>
  );
}
