import { type AppealEntry, appealsOf, entriesOf } from "../../pilot/items/appeal.ts";
import { type Decision, decisionNumber } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Timeline } from "../../platform/web/ui/timeline.tsx";
import { formatDay, formatMoment, LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { appealWindow } from "../appeal-window.ts";
import { knownAfter } from "../note-decision.act.ts";
import { appealPath, decisionNumberPath } from "../paths.ts";
import { windowInWords } from "../window-words.ts";
import { appealTexts } from "./appeal.texts.ts";
import { factLabel, factNames } from "./appeal-rules.ts";
import { appealState } from "./appeal-state.ts";

type Props = Readonly<{ pilot: Pilot; decision: Decision; notes: boolean }>;
type Fact = (typeof factNames)[number];

/** A fact as people read it. */
function shown(fact: Fact, entry: Partial<AppealEntry>, lang: Language): string | undefined {
  const t = appealTexts[lang];
  if (fact === "via") return entry.via && t.vias[entry.via];
  if (fact === "timely") return entry.timely && t.timelinesses[entry.timely];
  if (fact === "outcome") return entry.outcome && t.outcomes[entry.outcome];
  const value = entry[fact];
  const day = LocalDay.safeParse(value);
  return day.success ? formatDay(day.data, lang) : value;
}

/** What an entry says that the one before it did not. */
function news(entry: AppealEntry, before: AppealEntry | undefined, lang: Language): string {
  const t = appealTexts[lang];
  const changed = factNames.filter((fact) => entry[fact] !== before?.[fact]);
  const facts = changed.map((fact) => `${factLabel(fact, lang)}: ${shown(fact, entry, lang) ?? t.removed}`);
  return [...facts, ...(entry.why ? [`${t.reason}: ${entry.why}`] : [])].join("\n");
}

/** A decision's appeals: how far each has come, and all that was noted of it, with what stood there before. */
export function AppealsPage({ pilot, decision, notes }: Props) {
  const { lang, t } = usePage(appealTexts);
  const { id, applied, call, afterDecisions } = pilot;
  const number = decisionNumber(decision);
  const appeals = appealsOf(afterDecisions.get(number));
  const { kind } = call.appeal;
  const window = appealWindow(kind, knownAfter(pilot, decision));
  return (
    <Layout title={`${t.title}: ${applied.title}`} back={{ href: decisionNumberPath(id, number), label: t.back }}>
      <PageHeading caption={applied.title} title={t.title} lead={t.lead} />
      <SummaryList rows={[{ key: t.windowNow, value: windowInWords(window, lang) }]} />
      {window.state === "none" && <p>{t.notAppealable}</p>}
      {kind === "legality-review" && <p>{t.lateKl}</p>}
      <p>{t.reopenedNote}</p>
      {appeals.length === 0 && <p>{t.none}</p>}
      {appeals.map((appeal) => (
        <section key={appeal.appeal}>
          <SummaryList
            title={t.one(appeal.appeal)}
            rows={[
              { key: t.state, value: t.states[appealState(kind, appeal)] },
              ...factNames.map((fact) => ({ key: factLabel(fact, lang), value: shown(fact, appeal, lang) })),
            ]}
          />
          {notes && (
            <p>
              <a href={appealPath(id, number, appeal.appeal)}>{`${t.open}: ${t.one(appeal.appeal).toLowerCase()}`}</a>
            </p>
          )}
          <h3>{`${t.history}: ${t.one(appeal.appeal).toLowerCase()}`}</h3>
          <Timeline
            label={`${t.history}: ${t.one(appeal.appeal).toLowerCase()}`}
            entries={entriesOf(afterDecisions.get(number), appeal.appeal)
              .map((entry, i, all) => ({
                when: formatMoment(entry.at, lang),
                datetime: entry.at,
                title: i === 0 ? t.first : t.entered,
                by: entry.by.name,
                body: <Lines text={news(entry, all[i - 1], lang)} />,
              }))
              .toReversed()}
          />
        </section>
      ))}
      {notes && <ButtonLink href={appealPath(id, number, 0)}>{t.add}</ButtonLink>}
    </Layout>
  );
}
