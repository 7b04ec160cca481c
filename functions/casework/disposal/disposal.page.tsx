import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { disposalForm, type ListedCall } from "./disposal.form.ts";
import { disposalPaths } from "./disposal.paths.ts";
import { disposalTexts } from "./disposal.texts.ts";
import type { Disposal } from "./disposal.ts";
import type { Left } from "./left.ts";

type ListProps = Readonly<{
  lists: readonly Disposal[];
  beside: Beside;
  calls: readonly ListedCall[];
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What was listed and disposed of, and the form that lists what is due. */
export function DisposalsPage({ lists, beside, calls, typed, problems }: ListProps) {
  const { t, lang } = usePage(disposalTexts);
  const titles = new Map(calls.map(({ callId, title }) => [callId, wordsIn(title, lang)]));
  return (
    <Layout title={t.title} back={{ href: caseworkPaths.list, label: t.toList }} problems={problems} scripts={["form"]}>
      <PageHeading title={t.title} lead={t.lead} />
      <h2>{t.new}</h2>
      {calls.length === 0 ? (
        <p>{t.noCalls}</p>
      ) : (
        <Form action={disposalPaths.list}>
          <p>{t.newHint}</p>
          <Questions questions={questionsOf(disposalForm(calls))} typed={typed} problems={problems} />
          <Button>{t.propose}</Button>
        </Form>
      )}
      <DataTable
        id="disposals"
        caption={t.lists}
        columns={[t.proposed, t.call, t.rule, t.by, t.state, numeric(t.cases)]}
        empty={t.none}
        rows={lists.map(({ disposalId, proposedAt, callId, rule, proposedBy, status, cases }) => [
          linkCell(disposalPaths.one(disposalId), formatMoment(proposedAt, lang)),
          titles.get(callId) ?? callId,
          t.rules[rule],
          proposedBy.name,
          t.states[status],
          cases.length,
        ])}
      />
      <Pagination {...pagesBeside(disposalPaths.list, beside)} />
    </Layout>
  );
}

type OneProps = Readonly<{
  disposal: Disposal;
  call: ListedCall | undefined;
  /** The reader has made the list: another one confirms it. */
  isOwn: boolean;
}>;

/** One list: what is on it, by which rule, who confirms it, and how far it has come. */
export function DisposalPage({ disposal, call, isOwn }: OneProps) {
  const { t, lang } = usePage(disposalTexts);
  const { disposalId, version, rule, years, proposedAt, proposedBy, confirmedAt, confirmedBy, status } = disposal;
  const { cases, done } = disposal;
  const outcome = (row: number): string => {
    const why = disposal.left.find((one) => one.row === row)?.why;
    if (why !== undefined) return t.left[why as Left] ?? why; // as: a word of another release is shown as it is
    return row < done ? t.gone : t.waits;
  };
  return (
    <Layout title={t.title} back={{ href: disposalPaths.list, label: t.title }}>
      <PageHeading title={t.title} caption={call ? wordsIn(call.title, lang) : disposal.callId} />
      <SummaryList
        title={t.about}
        rows={[
          { key: t.rule, value: t.ruleOf(t.rules[rule], years) },
          { key: t.proposed, value: `${formatMoment(proposedAt, lang)}, ${proposedBy.name}` },
          ...(confirmedAt
            ? [{ key: t.confirmed, value: `${formatMoment(confirmedAt, lang)}, ${confirmedBy?.name ?? ""}` }]
            : []),
          { key: t.state, value: t.states[status] },
          { key: t.progress, value: t.ofAll(done, cases.length) },
        ]}
      />
      <p>{rule === "granted" ? t.keptGranted : rule === "contacts" ? t.keptContacts : t.kept}</p>
      <DataTable
        id="listed"
        caption={t.cases}
        columns={[t.case, t.dueSince, t.outcome]}
        rows={cases.map(({ applicationId, registrationNumber, dueSince }, row) => {
          const name = registrationNumber ?? `${t.draft} ${applicationId}`;
          const isThere = rule === "contacts" || (rule !== "drafts" && outcome(row) === t.waits);
          const isKept = rule === "granted" && outcome(row) === t.gone;
          return [
            isThere
              ? linkCell(caseworkPaths.case(applicationId), name)
              : isKept
                ? linkCell(disposalPaths.kept(applicationId), name)
                : name,
            formatDay(dueSince, lang),
            outcome(row),
          ];
        })}
      />
      {status === "running" && (
        <Form action={disposalPaths.stop(disposalId)}>
          <p>{t.reload}</p>
          <Button tone="secondary">{t.stop}</Button>
        </Form>
      )}
      {status === "stopped" && (
        <Form action={disposalPaths.one(disposalId)} version={version}>
          <Button>{t.goOn}</Button>
        </Form>
      )}
      {status === "proposed" && (
        <>
          <h2>{t.confirmTitle}</h2>
          {isOwn ? (
            <Notice text={t.samePerson} />
          ) : (
            <Form action={disposalPaths.one(disposalId)} version={version}>
              <p>{t.confirmLead}</p>
              <Button>{t.confirm}</Button>
            </Form>
          )}
        </>
      )}
    </Layout>
  );
}
