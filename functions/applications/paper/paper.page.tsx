import type { CallInForce } from "../../calls/call.store.ts";
import type { Draft, DraftHead } from "../../pilot/items/draft.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, linkCell, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { ReadApplication } from "../form/read-application.ts";
import { paperPaths } from "../paths.ts";
import { beginForm, handInForm, type OfferedCall } from "./paper.form.ts";
import { paperTexts } from "./paper.texts.ts";
import type { Needed } from "./paper.ts";

type ListProps = Readonly<{
  drafts: readonly DraftHead[];
  beside: Beside;
  calls: readonly OfferedCall[];
  today: LocalDay;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What came on paper and is being typed in, and the form that begins another. */
export function PaperListPage({ drafts, beside, calls, today, typed, problems }: ListProps) {
  const { t, lang } = usePage(paperTexts);
  const titles = new Map(calls.map(({ callId, title }) => [callId, wordsIn(title, lang)]));
  return (
    <Layout title={t.title} back={{ href: "/handlaggning", label: t.toList }} problems={problems} scripts={["form"]}>
      <PageHeading title={t.title} lead={t.lead} />
      <h2>{t.new}</h2>
      {calls.length === 0 ? (
        <p>{t.noCalls}</p>
      ) : (
        <Form action={paperPaths.list}>
          <Questions questions={questionsOf(beginForm(calls, today))} typed={typed} problems={problems} />
          <Button>{t.begin}</Button>
        </Form>
      )}
      <DataTable
        id="papers"
        caption={t.begun}
        columns={[t.from, t.came, t.call, t.byWhom]}
        empty={t.none}
        rows={drafts.flatMap(({ applicationId, callId, paper }) =>
          paper
            ? [
                [
                  linkCell(paperPaths.one(applicationId), paper.from),
                  formatDay(paper.day, lang),
                  titles.get(callId) ?? callId,
                  paper.by.name,
                ],
              ]
            : [],
        )}
      />
      <Pagination {...pagesBeside(paperPaths.list, beside)} />
    </Layout>
  );
}

type OneProps = Readonly<{
  draft: Draft;
  call: CallInForce;
  read: ReadApplication;
  needed: readonly Needed[];
  typed: Typed;
  problems: readonly Problem[];
}>;

/** One of them: what is known of the paper, what is still missing, and handing it in. */
export function PaperPage({ draft, call, read, needed, typed, problems }: OneProps) {
  const { t, lang } = usePage(paperTexts);
  const { applicationId, paper } = draft.head;
  if (!paper) return null;
  const lacking = read.form.sections.flatMap(({ id, name }) => {
    const count = read.problems.get(id)?.length ?? 0;
    return count > 0 ? [t.inSection(wordsIn(name, lang), count)] : [];
  });
  return (
    <Layout title={paper.from} back={{ href: paperPaths.list, label: t.title }} problems={problems} scripts={["form"]}>
      <PageHeading title={paper.from} caption={t.title} lead={t.oneLead} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.call, value: wordsIn(call.title, lang) },
          { key: t.came, value: formatDay(paper.day, lang) },
          { key: t.byWhom, value: paper.by.name },
        ]}
      />
      <Form action={paperPaths.type(applicationId)}>
        <p>{t.attachHint}</p>
        <Button tone={needed.length > 0 ? "primary" : "secondary"}>{t.type}</Button>
      </Form>
      {needed.length > 0 && (
        <Notice tone="warning" title={t.neededTitle}>
          <ul>
            {needed.map((one) => (
              <li key={one}>{t.needed[one]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {lacking.length > 0 && (
        <>
          <h2>{t.lackingTitle}</h2>
          <p>{t.lackingLead}</p>
          <ul>
            {lacking.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.handInTitle}</h2>
      <p>{t.handInLead(formatDay(paper.day, lang))}</p>
      <Form action={paperPaths.one(applicationId)}>
        {(lacking.length > 0 || problems.length > 0) && (
          <Questions questions={questionsOf(handInForm)} typed={typed} problems={problems} />
        )}
        <Button tone={needed.length > 0 ? "secondary" : "primary"}>{t.handIn}</Button>
      </Form>
    </Layout>
  );
}
