import type { Entry, MandateTable } from "../../pilot/mandates/mandate-table.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ButtonLink, ButtonRow } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { type Calls, holderName, shownVersion, stateOf } from "./mandate-rows.ts";
import { VersionFacts } from "./mandate-version.page.tsx";
import { mandatePaths } from "./mandates.paths.ts";
import { mandatesTexts } from "./mandates.texts.ts";
import { toneOf } from "./mandates-list.page.tsx";

type Props = Readonly<{
  table: MandateTable;
  entry: Entry;
  calls: Calls;
  today: LocalDay;
  /** Whether the reader keeps the table, and whether they may say yes or no to what waits. */
  may: Readonly<{ keep: boolean; answer: boolean }>;
  done: string | undefined;
}>;

/** A row of the table: what it says now, what waits, and all that it has said. */
export function MandateRowPage({ table, entry, calls, today, may, done }: Props) {
  const { t, lang } = usePage(mandatesTexts);
  const { versions, inForce, waiting } = entry;
  const terms = shownVersion(entry)?.terms;
  const title = terms?.kind === "row" ? t.rowTitle(holderName(terms, lang)) : t.apartRow;
  const state = stateOf(table, entry, today);
  const isRow = terms?.kind === "row";
  const mayChange = may.keep && !inForce?.ended;
  return (
    <Layout title={title} back={{ href: mandatePaths.list, label: t.back }}>
      {done !== undefined && <Notice tone="success" text={done} />}
      <PageHeading title={title} />
      <p>
        <Tag tone={toneOf[state]}>{t.states[state]}</Tag>
      </p>
      <ButtonRow>
        {waiting && may.answer && <ButtonLink href={mandatePaths.confirm(entry.entry)}>{t.confirmTitle}</ButtonLink>}
        {mayChange && (
          <ButtonLink href={isRow ? mandatePaths.change(entry.entry) : mandatePaths.apart} tone="secondary">
            {isRow ? t.change : t.apartChange}
          </ButtonLink>
        )}
        {mayChange && isRow && inForce && (
          <ButtonLink href={mandatePaths.end(entry.entry)} tone="secondary">
            {t.endTitle}
          </ButtonLink>
        )}
      </ButtonRow>
      {versions.toReversed().map((version) => (
        <VersionFacts key={version.version} version={version} calls={calls} title={t.version(version.version)} />
      ))}
    </Layout>
  );
}
