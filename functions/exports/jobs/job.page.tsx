import { Layout } from "../../platform/web/layout.tsx";
import { Button, ButtonLink } from "../../platform/web/ui/button.tsx";
import { Form } from "../../platform/web/ui/form.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
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
import { formatCount } from "../count.ts";
import { financePaths } from "../finance.paths.ts";
import { formatNames } from "../formats.texts.ts";
import { type ExportJob, fileDays, isStalled, mayStartAgain, type Work } from "./export-job.ts";
import { type Asking, Hash } from "./files.page.tsx";
import { jobsTexts } from "./jobs.texts.ts";

type JobPageProps = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  job: ExportJob;
  now: Instant;
  asking: Asking | undefined;
  /** The page reloads by itself, since the reader has asked for it. */
  following: boolean;
}>;

/** How far a file, or the closing of a month, has come. */
export function JobPage(props: JobPageProps) {
  const { lang, path, staff, job } = props;
  const title = titleOf(job.work, lang);
  return (
    <Layout lang={lang} path={path} title={title} staff={staff} back={backFrom(job.work, lang)}>
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
  if (scope.kind === "month") return t.fileTitle(name, t.month(formatMonth(scope.month, lang)));
  if (scope.kind === "year-to-date") return t.fileTitle(name, t.year(formatMonth(scope.through, lang)));
  return t.fileTitle(name, t.pilot(scope.registrationNumber ?? ""));
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

function Progress({ lang, job, now }: JobPageProps) {
  const t = jobsTexts[lang];
  const state = isStalled(job, now) ? "stalled" : job.status;
  // When it is done it has the lines that there were; when it was asked for there may have been fewer.
  const of = job.status === "ready" || job.ofRows === undefined ? undefined : formatCount(job.ofRows, lang);
  return (
    <SummaryList
      lang={lang}
      rows={[
        { key: t.state, value: <Tag tone={tones[state]}>{t.states[state]}</Tag> },
        { key: t.progress, value: t.rows(formatCount(job.rows, lang), of) },
        { key: t.askedBy, value: t.asked(job.askedBy.name, formatMoment(job.askedAt, lang)) },
      ]}
    />
  );
}

function Outcome(props: JobPageProps) {
  const { lang, job, now, asking } = props;
  const t = jobsTexts[lang];
  if (job.status === "ready") return <Done lang={lang} job={job} />;
  if (!mayStartAgain(job, now)) return <Waiting {...props} />;
  const [title, text] = job.status === "failed" ? [t.failedTitle, t.failed] : [t.stalledTitle, t.stalled];
  return (
    <>
      <Notice lang={lang} tone="warning" title={title}>
        <p>{text}</p>
      </Notice>
      {asking && (
        <Form action={financePaths.exportAgain(job.exportId)} csrf={asking.csrf} nonce={asking.nonce}>
          <Button>{t.again}</Button>
        </Form>
      )}
    </>
  );
}

function Waiting({ lang, job, following }: JobPageProps) {
  const t = jobsTexts[lang];
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

function Done({ lang, job }: Pick<JobPageProps, "lang" | "job">) {
  const t = jobsTexts[lang];
  const { work, file } = job;
  if (work.kind === "closing") {
    return (
      <Notice lang={lang} tone="success">
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
      <Notice lang={lang} tone="success">
        <p>{t.ready}</p>
      </Notice>
      <SummaryList
        lang={lang}
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
