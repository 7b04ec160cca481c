import type { ReservePlace } from "../../pilot/items/reserve.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { decisionPath, reservePath } from "../paths.ts";
import { waitsInList } from "./free-place.ts";
import { reserveForm } from "./reserve.form.ts";
import { reserveTexts } from "./reserve.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  reserves: readonly ReservePlace[];
  /** An officer keeps the list, others read. */
  acts: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Where a rejected application stands among the reserves of its call. */
export function ReservePage({ pilot, reserves, acts, typed, problems }: Props) {
  const { t, lang } = usePage(reserveTexts);
  const { id, applied, reserve, lifecycle } = pilot;
  const isRejected = lifecycle.stage === "rejected" && !lifecycle.pendingMove;
  const isOffered = reserve?.offer !== undefined && !reserve.ended;
  const version = reserve?.version ?? 0;
  return (
    <Layout
      title={`${t.title}: ${applied.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading caption={applied.title} title={t.title} lead={t.lead} />
      <Own pilot={pilot} />
      <DataTable
        id="reserves"
        caption={t.list}
        columns={[numeric(t.rank), t.application, t.lastDay]}
        empty={t.none}
        rows={reserves.map(({ applicationId, title, rank, lastDay }) => [
          String(rank),
          linkCell(reservePath(applicationId), title),
          formatDay(lastDay, lang),
        ])}
      />
      {isOffered && (
        <>
          <h2>{t.offer}</h2>
          <p>{t.offerText}</p>
          <p>
            <a href={decisionPath(id)}>{t.toDecision}</a>
          </p>
        </>
      )}
      {!isRejected && <p>{t.notRejected}</p>}
      {acts && isRejected && !isOffered && (
        <Form action={reservePath(id)} version={version}>
          <Questions questions={questionsOf(reserveForm)} typed={typed} problems={problems} />
          <Button>{waitsInList(reserve) ? t.move : t.keep}</Button>
        </Form>
      )}
      {acts && reserve && !reserve.ended && (
        <>
          <h2>{t.end}</h2>
          <p>{t.endText}</p>
          <Form action={`${reservePath(id)}/ta-bort`} version={version}>
            <Button tone="secondary">{t.end}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}

function Own({ pilot: { reserve } }: Pick<Props, "pilot">) {
  const { t, lang } = usePage(reserveTexts);
  if (!reserve) return null;
  const { rank, lastDay, offer, ended } = reserve;
  const day = (at: typeof reserve.at) => formatDay(dayOf(at), lang);
  const state = ended
    ? t.states.ended(day(ended))
    : offer
      ? t.states.offered(offer.title, day(offer.at))
      : t.states.waits;
  return (
    <SummaryList
      title={t.own}
      rows={[
        { key: t.rank, value: String(rank) },
        { key: t.lastDay, value: formatDay(lastDay, lang) },
        { key: t.state, value: state },
      ]}
    />
  );
}
