import { mandateTexts } from "../../pilot/mandates/mandate.texts.ts";
import { apartEntry, usuallyApart } from "../../pilot/mandates/mandate.ts";
import type { Entry, MandateTable } from "../../pilot/mandates/mandate-table.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { ButtonLink, ButtonRow } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { Tag, type TagTone } from "../../platform/web/ui/tag.tsx";
import type { LocalDay } from "../../vocabulary/instant.ts";
import {
  actsInWords,
  type Calls,
  gapsOn,
  oneAttests,
  type RowState,
  rowInWords,
  shownVersion,
  stateOf,
} from "./mandate-rows.ts";
import { mandatePaths } from "./mandates.paths.ts";
import { mandatesTexts } from "./mandates.texts.ts";

type Props = Readonly<{
  table: MandateTable;
  calls: Calls;
  today: LocalDay;
  /** Whether the reader keeps the table. */
  keeps: boolean;
  done: string | undefined;
}>;

export const toneOf: Readonly<Record<RowState, TagTone>> = {
  inForce: "good",
  coming: "active",
  waits: "attention",
  changes: "attention",
  over: "neutral",
  dropped: "neutral",
};

/** Who may decide and attest: the table, what it leaves to nobody, and in what preparer and decider differ. */
export function MandatesListPage({ table, calls, today, keeps, done }: Props) {
  const { t } = usePage(mandatesTexts);
  return (
    <Layout title={t.title} wide>
      {done !== undefined && <Notice tone="success" text={done} />}
      <PageHeading title={t.title} lead={t.lead} />
      {!table.kept && (
        <Notice>
          <p>{t.notKept}</p>
          <p>{t.firstRow}</p>
        </Notice>
      )}
      <Gaps table={table} today={today} />
      {keeps && (
        <ButtonRow>
          <ButtonLink href={mandatePaths.new}>{t.add}</ButtonLink>
        </ButtonRow>
      )}
      <Rows table={table} calls={calls} today={today} />
      <Apart table={table} keeps={keeps} />
      <p>
        <a href={mandatePaths.history}>{t.history}</a>
      </p>
    </Layout>
  );
}

/** What nobody may do today: what waits for it is left lying. */
function Gaps({ table, today }: Pick<Props, "table" | "today">) {
  const { t, lang } = usePage(mandatesTexts);
  const gaps = gapsOn(table, today).map((act) => mandateTexts[lang].acts[act]);
  return (
    <>
      {gaps.length > 0 && <Notice tone="warning" title={t.gapsTitle} text={t.gaps(gaps.join(", "))} />}
      {oneAttests(table, today) && <Notice tone="warning" title={t.oneTitle} text={t.one} />}
    </>
  );
}

function Rows({ table, calls, today }: Pick<Props, "table" | "calls" | "today">) {
  const { t, lang } = usePage(mandatesTexts);
  const shown = (entry: Entry) => {
    const terms = shownVersion(entry)?.terms;
    if (terms?.kind !== "row") return [];
    const said = rowInWords(terms, calls, lang);
    const state = stateOf(table, entry, today);
    return [
      [
        linkCell(mandatePaths.row(entry.entry), said.holder),
        <Lines key="acts" text={said.acts} />,
        said.scope,
        said.upTo,
        said.days,
        said.reference,
        said.deputy ?? "",
        <Tag key="state" tone={toneOf[state]}>
          {t.states[state]}
        </Tag>,
      ],
    ];
  };
  return (
    <DataTable
      id="mandates"
      caption={t.caption}
      columns={[t.holder, t.acts, t.scope, numeric(t.upTo), t.days, t.reference, t.deputy, t.state]}
      rows={table.entries.flatMap(shown)}
      empty={t.none}
    />
  );
}

/** In which decisions preparer and decider differ, by the authority's own word or as is usual. */
function Apart({ table, keeps }: Pick<Props, "table" | "keeps">) {
  const { t, lang } = usePage(mandatesTexts);
  const isThere = table.entries.some(({ entry }) => entry === apartEntry);
  const waits = table.entries.some(({ entry, waiting }) => entry === apartEntry && waiting);
  return (
    <section aria-labelledby="skilda">
      <h2 id="skilda">{t.apartTitle}</h2>
      <p>{t.apartLead}</p>
      <Lines text={actsInWords(table.apart ?? usuallyApart, lang)} />
      <p>{table.apart ? t.apartOwn : t.apartUsual}</p>
      {!table.kept && <p>{t.apartNoTable}</p>}
      <p>
        {isThere && (
          <>
            <a href={mandatePaths.row(apartEntry)}>{waits ? t.states.waits : t.toRow}</a>
            {keeps ? " · " : ""}
          </>
        )}
        {keeps && <a href={mandatePaths.apart}>{t.apartChange}</a>}
      </p>
    </section>
  );
}
