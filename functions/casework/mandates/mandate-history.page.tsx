import type { Logged } from "../../pilot/log.store.ts";
import { mandateActs, mandateFunctions } from "../../pilot/mandates/mandate.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { Pagination } from "../../platform/web/ui/data-table.tsx";
import { Timeline } from "../../platform/web/ui/timeline.tsx";
import { formatDay, formatMoment, LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, Ore } from "../../vocabulary/ore.ts";
import { mandatePaths } from "./mandates.paths.ts";
import { mandatesTexts } from "./mandates.texts.ts";

type Props = Readonly<{ entries: readonly Logged[]; beside: Beside }>;

/** What an entry of the log was about, in words: who, what, how much, when, by which authority, and why. */
function aboutOf({ details }: Logged, lang: Language): string {
  const t = mandatesTexts[lang];
  const text = (name: string) => String(details[name] ?? "");
  const day = (name: string) => {
    const read = LocalDay.safeParse(details[name]);
    return read.success ? formatDay(read.data, lang) : undefined;
  };
  const acts = text("acts").split(" ");
  const upTo = Ore.safeParse(details["upToOre"]);
  const found = mandateFunctions.find((one) => one === details["function"]);
  const [from, to, on] = [day("from"), day("to"), day("on")];
  return [
    found ? t.functionNames[found] : text("holder") || t.apartRow,
    mandateActs
      .filter((act) => acts.includes(act))
      .map((act) => t.actNames[act])
      .join(", ") || t.apartNone,
    upTo.success ? `${t.upTo}: ${formatMoney(upTo.data, lang)}` : "",
    from ? (to ? t.between(from, to) : t.from(from)) : "",
    text("reference"),
    details["deputy"] ? `${t.deputy}: ${text("deputy")}` : "",
    on ? t.endedOn(on) : "",
    details["reason"] ? `${t.why}: ${text("reason")}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** All that has happened to the table of mandates, the newest first. */
export function MandateHistoryPage({ entries, beside }: Props) {
  const { t, lang } = usePage(mandatesTexts);
  return (
    <Layout title={t.historyTitle} back={{ href: mandatePaths.list, label: t.back }}>
      <PageHeading title={t.historyTitle} />
      {entries.length === 0 && <p class="pg-empty">{t.noHistory}</p>}
      <Timeline
        label={t.historyTitle}
        entries={entries.map((entry) => ({
          when: formatMoment(entry.at, lang),
          datetime: entry.at,
          title: t.events[entry.action] ?? entry.action,
          by: entry.by.name,
          body: aboutOf(entry, lang),
        }))}
      />
      <Pagination {...pagesBeside(mandatePaths.history, beside)} />
    </Layout>
  );
}
