import type { ChosenBy } from "../calls/choosing.ts";
import type { Case } from "../pilot/items/lifecycle.ts";
import { stageName } from "../pilot/stages/stages.texts.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import { type Words, wordsIn } from "../platform/forms/words.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Select } from "../platform/web/ui/choices.tsx";
import { DataTable, Pagination } from "../platform/web/ui/data-table.tsx";
import { Button, GetForm } from "../platform/web/ui/form.tsx";
import { Tag } from "../platform/web/ui/tag.tsx";
import type { CallId } from "../vocabulary/ids.ts";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import { caseListTexts } from "./case-list.texts.ts";
import { caseworkPaths } from "./casework.paths.ts";

type CaseListPageProps = Readonly<{
  finance: boolean;
  calls: ReadonlyArray<{
    readonly callId: CallId;
    readonly title: Words;
    readonly way?: Exclude<ChosenBy, "reviewers"> | undefined;
  }>;
  callId: CallId;
  stages: readonly Stage[];
  stage: Stage;
  cases: readonly Case[];
  next: string | undefined;
}>;

const hrefOf = (callId: CallId, stage: Stage, after?: string) =>
  `${caseworkPaths.list}?${new URLSearchParams({ utlysning: callId, steg: stage, ...(after ? { efter: after } : {}) })}`;

/** The staff's first page: a call's cases, stage by stage. */
export function CaseListPage(props: CaseListPageProps) {
  const { t, lang, staff } = usePage(caseListTexts);
  const { finance, calls, callId, stages, stage, cases, next } = props;
  const { way } = calls.find((call) => call.callId === callId) ?? {};
  return (
    <Layout title={t.title} wide>
      <PageHeading title={t.title} lead={`${t.greeting(staff?.name ?? "")} ${t.lead}`} />
      {finance && (
        <p>
          <a href="/ekonomi">{t.toFinance}</a>
        </p>
      )}
      <CallChoice {...props} />
      <nav aria-label={t.stages}>
        <ul class="pg-links">
          {stages.map((one) => (
            <li key={one}>
              <a href={hrefOf(callId, one)} aria-current={one === stage ? "page" : undefined}>
                {stageName(one, way, lang)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DataTable
        id="cases"
        caption={t.caption(stageName(stage, way, lang))}
        columns={[t.pilot, t.number, t.organisation, t.municipality, t.since]}
        rows={cases.map((lifecycle) => [
          <CaseLink key="pilot" lifecycle={lifecycle} />,
          lifecycle.registrationNumber ?? t.noNumber,
          lifecycle.organisation,
          lifecycle.municipality,
          formatDay(dayOf(lifecycle.stageSince), lang),
        ])}
        empty={t.empty}
      />
      <Pagination next={next && hrefOf(callId, stage, next)} />
    </Layout>
  );
}

function CaseLink({ lifecycle }: Readonly<{ lifecycle: Case }>) {
  const { lang } = usePage();
  return (
    <>
      <a href={caseworkPaths.case(lifecycle.applicationId)}>{lifecycle.title}</a>
      {lifecycle.pendingMove && (
        <>
          {" "}
          <Tag tone="active">{caseListTexts[lang].pending}</Tag>
        </>
      )}
    </>
  );
}

/** Which call; left out while there is only one. */
function CallChoice({ calls, callId, stage }: CaseListPageProps) {
  const { lang, t } = usePage(caseListTexts);
  if (calls.length < 2) return null;
  return (
    <GetForm action={caseworkPaths.list}>
      <input type="hidden" name="steg" value={stage} />
      <Select
        name="utlysning"
        label={t.call}
        value={callId}
        options={calls.map((call) => ({ value: call.callId, label: wordsIn(call.title, lang) }))}
      />
      <Button tone="secondary">{t.showCall}</Button>
    </GetForm>
  );
}
