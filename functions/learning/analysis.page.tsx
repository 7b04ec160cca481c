import type { Logged } from "../pilot/log.store.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../platform/web/pages-beside.ts";
import { DataTable, linkCell, numeric, Pagination } from "../platform/web/ui/data-table.tsx";
import { ButtonLink, ButtonRow } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import type { CallId } from "../vocabulary/ids.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Analysed, Analysis, Passage } from "./analysis.ts";
import { analysisSentence } from "./analysis-log.texts.ts";
import { placeName } from "./cited.ts";
import { type Code, codesOf } from "./codes.ts";
import { ofProjects } from "./counted.ts";
import type { ProjectOfCall } from "./learning.store.ts";
import { learningTexts } from "./learning.texts.ts";
import {
  analysisFilePath,
  analysisHistoryPath,
  analysisPath,
  codePath,
  codesPath,
  interviewPath,
  synthesisPath,
  writeInterviewPath,
} from "./paths.ts";

type Props = Readonly<{
  callId: CallId;
  call: string;
  analysis: Pick<Analysis, "own" | "counts" | "interviewed" | "passages">;
  projects: readonly ProjectOfCall[];
  beside: Beside;
  writes: boolean;
}>;

/** The joint analysis of a call: each project and what was marked in its interviews, by code. */
export function AnalysisPage({ callId, call, analysis, projects, beside, writes }: Props) {
  const { t, lang } = usePage(learningTexts);
  const codes = codesOf(analysis, lang);
  const { counts, interviewed, passages } = analysis;
  return (
    <Layout
      title={`${t.title}: ${call}`}
      back={writes ? { href: callDesk(callId), label: t.toCall } : { href: "/handlaggning", label: t.toDesk }}
      wide
    >
      <PageHeading title={t.title} caption={call} lead={t.lead} />
      <SummaryList
        title={t.sums}
        rows={[
          { key: t.interviewed, value: String(interviewed) },
          { key: t.passages, value: String(passages) },
          ...codes.map(({ id, name }) => {
            const { passages: found = 0, projects: of = 0 } = counts[id] ?? {};
            const words = t.inProjects(ofProjects(of, interviewed, lang), t.passageCount(found));
            return { key: name, value: found > 0 && <a href={codePath(callId, id)}>{words}</a> };
          }),
        ]}
      />
      <p>{t.matrixText}</p>
      <DataTable
        id="projects"
        caption={t.matrix}
        columns={[t.project, t.organisation, t.interviews, ...codes.map(({ name }) => numeric(name))]}
        rows={projects.map((one) => projectRow(one, { callId, codes, writes, t }))}
        empty={t.noProjects}
      />
      <Pagination label={t.pages} {...pagesBeside(analysisPath(callId), beside)} />
      <h2>{t.files}</h2>
      <ul class="govuk-list">
        {(["koder", "passager"] as const).flatMap((what) =>
          (["csv", "xlsx"] as const).map((format) => (
            <li key={`${what} ${format}`}>
              <a href={analysisFilePath(callId, what, format)}>{t.filesOf[what][format]}</a>
            </li>
          )),
        )}
      </ul>
      <ButtonRow>
        <ButtonLink href={synthesisPath(callId)}>{t.toText}</ButtonLink>
        {writes && (
          <ButtonLink href={codesPath(callId)} tone="secondary">
            {t.ownCodesLink}
          </ButtonLink>
        )}
        <ButtonLink href={analysisHistoryPath(callId)} tone="secondary">
          {t.history}
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

const callDesk = (callId: CallId) => `/handlaggning/utlysningar/${callId}`;
type Texts = typeof learningTexts.sv | typeof learningTexts.en;
type Around = { readonly callId: CallId; readonly codes: readonly Code[]; readonly writes: boolean; readonly t: Texts };

function projectRow({ grant, row }: ProjectOfCall, { callId, codes, writes, t }: Around) {
  const { applicationId, title, organisation, ending } = grant;
  const name = [row && `${row.number}.`, title, ending && `(${t.ended})`].filter(Boolean).join(" ");
  const interviews = (
    <>
      {(row?.interviews ?? []).map(({ number, withdrawn }) => (
        <div key={number}>
          <a href={interviewPath(callId, applicationId, number)}>{t.interviewOf(number)}</a>
          {withdrawn && ` (${t.isWithdrawn})`}
        </div>
      ))}
      {writes ? (
        <a href={writeInterviewPath(callId, applicationId, 0)}>
          {t.addInterview}
          <span class="govuk-visually-hidden">: {title}</span>
        </a>
      ) : (
        !row && t.none
      )}
    </>
  );
  return [name, organisation, interviews, ...codes.map(({ id }) => String(row?.codes[id] ?? 0))];
}

export type PassageShown = Readonly<{ row: Analysed; interview: number; passage: Passage }>;
type CodeProps = Readonly<{ callId: CallId; call: string; code: Code; found: readonly PassageShown[]; beside: Beside }>;

/** Where a code's passages stand, project by project. */
export function CodePage({ callId, call, code, found, beside }: CodeProps) {
  const { t } = usePage(learningTexts);
  return (
    <Layout title={t.codePassages(code.name)} back={{ href: analysisPath(callId), label: t.toAnalysis }}>
      <PageHeading title={t.codePassages(code.name)} caption={call} />
      <DataTable
        id="passages"
        caption={t.codePassages(code.name)}
        captionHidden
        columns={[t.place, t.words, t.project]}
        rows={found.map(({ row, interview, passage }) => {
          const place = placeName({ project: row.number, interview, passage: passage.number });
          const href = `${interviewPath(callId, row.applicationId, interview)}#p${passage.number}`;
          return [linkCell(href, place), passage.words, row.title];
        })}
        empty={t.noSuch}
      />
      <Pagination label={t.pages} {...pagesBeside(codePath(callId, code.id), beside)} />
    </Layout>
  );
}

type HistoryProps = Readonly<{ callId: CallId; call: string; log: readonly Logged[] }>;

/** What has happened to the analysis, the newest first. */
export function AnalysisHistoryPage({ callId, call, log }: HistoryProps) {
  const { t, lang } = usePage(learningTexts);
  return (
    <Layout title={t.history} back={{ href: analysisPath(callId), label: t.toAnalysis }}>
      <PageHeading title={t.history} caption={call} />
      <DataTable
        id="history"
        caption={t.history}
        captionHidden
        columns={[t.when, t.who, t.what]}
        rows={log.map((entry) => [formatMoment(entry.at, lang), entry.by.name, analysisSentence(entry, lang)])}
        empty={t.nothing}
      />
    </Layout>
  );
}
