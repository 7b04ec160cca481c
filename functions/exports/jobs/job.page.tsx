import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, Form } from "../../platform/web/ui/form.tsx";
import { Hash } from "../../platform/web/ui/hash.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Tag, type TagTone } from "../../platform/web/ui/tag.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import {
  dayOf,
  formatDay,
  formatMoment,
  formatMonth,
  type Instant,
  plusDays,
  yearOf,
} from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { financePaths } from "../finance.paths.ts";
import { formatCount } from "../finance.texts.ts";
import { type ExportJob, fileDays, isStalled, mayStartAgain, type Work } from "./export-job.ts";

import { formatNames, jobsTexts } from "./jobs.texts.ts";

type JobPageProps = Readonly<{
  job: ExportJob;
  now: Instant;
  acts: boolean;
  /** The page reloads by itself, since the reader has asked for it. */
  following: boolean;
}>;

/** How far a file, or the closing of a month, has come. */
export function JobPage(props: JobPageProps) {
  const { lang } = usePage();
  const { job } = props;
  const title = titleOf(job.work, lang);
  return (
    <Layout title={title} back={backFrom(job.work, lang)}>
      <PageHeading title={title} />
      <Progress {...props} />
      <Outcome {...props} />
    </Layout>
  );
}

function titleOf(work: Work, lang: Language): string {
  const t = jobsTexts[lang];
  if (work.kind === "closing") return t.closingTitle(formatMonth(work.month, lang));
  const { scope, format } = work;
  const name = formatNames[lang][format];
  if (scope.kind === "month") return `${name}: ${formatMonth(scope.month, lang)}`;
  if (scope.kind === "year-to-date") return `${name}: ${t.year(formatMonth(scope.through, lang))}`;
  return `${name}: ${t.pilot(scope.registrationNumber ?? "")}`;
}

function backFrom(work: Work, lang: Language) {
  const t = jobsTexts[lang];
  const scope = work.kind === "closing" ? ({ kind: "month", month: work.month } as const) : work.scope;
  if (scope.kind === "month")
    return { href: financePaths.month(scope.month), label: t.toMonth(formatMonth(scope.month, lang)) };
  if (scope.kind === "pilot") return { href: financePaths.pilot(scope.applicationId) };
  return { href: financePaths.year(yearOf(scope.through), scope.through) };
}

const tones = {
  asked: "neutral",
  running: "active",
  ready: "good",
  failed: "bad",
  stalled: "attention",
} as const satisfies Record<string, TagTone>;

function Progress({ job, now }: JobPageProps) {
  const { lang, t } = usePage(jobsTexts);
  const state = isStalled(job, now) ? "stalled" : job.status;
  // When it is done it has the lines that there were; when it was asked for there may have been fewer.
  const of = job.status === "ready" || job.ofRows === undefined ? undefined : formatCount(job.ofRows, lang);
  return (
    <SummaryList
      rows={[
        { key: t.state, value: <Tag tone={tones[state]}>{t.states[state]}</Tag> },
        { key: t.progress, value: t.written(formatCount(job.rows, lang), of) },
        { key: t.askedBy, value: t.asked(job.askedBy.name, formatMoment(job.askedAt, lang)) },
      ]}
    />
  );
}

function Outcome(props: JobPageProps) {
  const { job, now, acts } = props;
  const t = useTexts(jobsTexts);
  if (job.status === "ready") return <Done job={job} />;
  if (!mayStartAgain(job, now)) return <Waiting {...props} />;
  const [title, text] = job.status === "failed" ? [t.failedTitle, t.failed] : [t.stalledTitle, t.stalled];
  return (
    <>
      <Notice tone="warning" title={title} text={text} />
      {acts && (
        <Form action={financePaths.exportAgain(job.exportId)}>
          <Button>{t.again}</Button>
        </Form>
      )}
    </>
  );
}

function Waiting({ job, following }: JobPageProps) {
  const t = useTexts(jobsTexts);
  const href = financePaths.export(job.exportId);
  return (
    <>
      <p>{following ? t.following : t.waiting}</p>
      <ul>
        {!following && (
          <li>
            <a href={href}>{t.refresh}</a>
          </li>
        )}
        <li>
          <a href={following ? href : `${href}?folj=1`}>{following ? t.stopFollowing : t.follow}</a>
        </li>
      </ul>
    </>
  );
}

function Done({ job }: Pick<JobPageProps, "job">) {
  const { lang, t } = usePage(jobsTexts);
  const { work, file } = job;
  if (work.kind === "closing") {
    return (
      <Notice tone="success">
        <p>{t.closed}</p>
        <p>
          <a href={financePaths.month(work.month)}>{t.toMonth(formatMonth(work.month, lang))}</a>
        </p>
      </Notice>
    );
  }
  if (!file) return null;
  return (
    <>
      <Notice tone="success" text={t.ready} />
      <SummaryList
        rows={[
          { key: t.file, value: file.name },
          { key: t.size, value: formatBytes(file.bytes, lang) },
          { key: t.hash, value: <Hash hex={file.sha256} /> },
        ]}
      />
      <ButtonLink href={financePaths.exportFile(job.exportId)}>{t.download(formatNames[lang][work.format])}</ButtonLink>
      <p>{t.kept(formatDay(dayOf(plusDays(job.askedAt, fileDays)), lang))}</p>
    </>
  );
}
