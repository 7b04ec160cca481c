import type { Call } from "../../calls/call.ts";
import type { Review } from "../../pilot/items/review.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { type ReadSection, ReadThrough } from "../../platform/web/ui/read-through.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reviewerPaths } from "../paths.ts";
import type { Difference } from "./differences.ts";
import { judgementTexts } from "./judgement.texts.ts";
import { JudgementForm } from "./judgement-form.page.tsx";

/** What is at hand: a file's name, size and address. */
export type ShownFile = Readonly<{ name: string; kilobytes: string; href: string }>;

type Props = Readonly<{
  title: string;
  review: Review;
  edition: number;
  call: Pick<Call, "criteria" | "scores">;
  application: readonly ReadSection[];
  files: readonly ShownFile[];
  typed: Typed;
  late: boolean;
  enough: boolean;
  saved?: boolean | undefined;
  problems?: readonly Problem[] | undefined;
  /** What another tab has saved meanwhile, where it differs. */
  overtaken?: readonly Difference[] | undefined;
}>;

/** The application to read, and below it the review to write. */
export function JudgementPage(props: Props) {
  const { t, lang } = usePage(judgementTexts);
  const { title, review, application, files, late, enough, problems = [] } = props;
  const deadline = formatMoment(review.deadline, lang);
  return (
    <Layout title={t.title} problems={problems} scripts={["form"]}>
      <Notices {...props} />
      <PageHeading title={t.title} caption={title} lead={late ? t.late(deadline) : t.lead(deadline)} />
      {enough && <Notice>{t.enough}</Notice>}
      <nav aria-label={t.jump}>
        <ul>
          <li>
            <a href="#application">{t.toApplication}</a>
          </li>
          <li>
            <a href="#yours">{t.toReview}</a>
          </li>
          <li>
            <a href={reviewerPaths.interest(review.applicationId, review.reviewId)}>{t.foundConflict}</a>
          </li>
        </ul>
      </nav>
      <div id="application">
        <ReadThrough sections={application} />
      </div>
      <h2>{t.attachments}</h2>
      <Files files={files} />
      <h2 id="yours">{t.yours}</h2>
      <p>{t.yoursIntro}</p>
      <p>{t.noNames}</p>
      <JudgementForm {...props} problems={problems} />
    </Layout>
  );
}

function Notices({ saved, overtaken }: Pick<Props, "saved" | "overtaken">) {
  const t = useTexts(judgementTexts);
  return (
    <>
      {saved === true && <Notice tone="success" title={t.saved} text={t.savedText} />}
      {overtaken !== undefined && (
        <Notice tone="warning" title={t.overtaken} announce>
          <p>{t.overtakenText}</p>
          <p>{t.overtakenStored}:</p>
          <ul>
            {overtaken.map(({ label, stored }) => (
              <li key={label}>
                <strong>{label}:</strong> {stored}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Files({ files }: Pick<Props, "files">) {
  const t = useTexts(judgementTexts);
  if (files.length === 0) return <p>{t.noAttachments}</p>;
  return (
    <ul>
      {files.map(({ name, kilobytes, href }) => (
        <li key={href}>
          <a href={href}>{name}</a> ({t.fileSize(kilobytes)})
        </li>
      ))}
    </ul>
  );
}
