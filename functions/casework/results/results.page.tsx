import type { Followed } from "../../pilot/goals/followed.ts";
import { goalsTexts } from "../../pilot/goals/goals.texts.ts";
import { ResultsShown } from "../../pilot/goals/results.page.tsx";
import type { Grant } from "../../pilot/items/grant.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, linkCell, Pagination } from "../../platform/web/ui/data-table.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { callResultsFile, callResultsPath, resultsPath } from "./results.paths.ts";
import { resultsTexts } from "./results.texts.ts";

type CaseProps = Readonly<{ grant: Grant; goals: readonly Followed[] }>;

/** The results of a case as staff read them. */
export function CaseResultsPage({ grant, goals }: CaseProps) {
  const { t, lang } = usePage(goalsTexts);
  const r = resultsTexts[lang];
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: caseworkPaths.case(grant.applicationId), label: r.toCase }}
      wide
    >
      <PageHeading caption={grant.title} title={t.title} lead={t.lead} />
      <ResultsShown goals={goals} startDay={grant.startDay} />
      <p>
        <a href={callResultsPath(grant.callId)}>{r.callTitle}</a>
      </p>
    </Layout>
  );
}

type CallProps = Readonly<{
  callId: CallId;
  call: string;
  asks: boolean;
  grants: readonly Grant[];
  beside: Beside;
  /** Where this page begins, for the files of it. */
  at: string;
}>;

/** A call's projects, each with its results, and the files of them all. */
export function CallResultsPage({ callId, call, asks, grants, beside, at }: CallProps) {
  const { t, lang } = usePage(resultsTexts);
  const file = (format: "csv" | "xlsx", masked: boolean) => {
    const query = new URLSearchParams(at);
    if (masked) query.set("sida", "maskerad");
    const said = query.toString();
    return `${callResultsFile(callId, format)}${said === "" ? "" : `?${said}`}`;
  };
  return (
    <Layout title={`${t.callTitle}: ${call}`} back={{ href: caseworkPaths.list, label: t.toDesk }}>
      <PageHeading caption={call} title={t.callTitle} lead={t.callLead} />
      {asks ? (
        <>
          <DataTable
            id="projects"
            caption={t.callTitle}
            captionHidden
            columns={[t.project, t.organisation, goalsTexts[lang].title]}
            rows={grants.map(({ applicationId, title, organisation }) => [
              title,
              organisation,
              linkCell(
                resultsPath(applicationId),
                <>
                  {goalsTexts[lang].title}
                  <span class="govuk-visually-hidden">: {title}</span>
                </>,
              ),
            ])}
            empty={t.noProjects}
          />
          <Pagination label={t.pages} {...pagesBeside(callResultsPath(callId), beside)} />
          <ul class="govuk-list">
            <li>
              <a href={file("csv", false)}>{t.csv}</a>
            </li>
            <li>
              <a href={file("xlsx", false)}>{t.xlsx}</a>
            </li>
            <li>
              <a href={file("csv", true)}>{t.maskedCsv}</a>
            </li>
            <li>
              <a href={file("xlsx", true)}>{t.maskedXlsx}</a>
            </li>
          </ul>
        </>
      ) : (
        <p>{t.notAsked}</p>
      )}
    </Layout>
  );
}
