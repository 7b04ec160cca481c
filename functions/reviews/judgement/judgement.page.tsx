import type { ChosenBy } from "../../calls/choosing.ts";
import type { Review } from "../../pilot/items/review.ts";
import type { Difference } from "../../platform/forms/difference.ts";
import type { ShownSection } from "../../platform/forms/shown.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { Missing } from "../../platform/forms/ui/missing.tsx";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useProtected, useTexts } from "../../platform/web/page-context.ts";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { declineTexts } from "../invitation/decline.texts.ts";
import type { Waiting } from "../may-change.ts";
import { reviewerPaths } from "../paths.ts";
import { judgementTexts } from "./judgement.texts.ts";
import { JudgementForm } from "./judgement-form.page.tsx";
import type { ReadJudgement } from "./read-judgement.ts";

type Props = Readonly<{
  title: string;
  review: Review;
  edition: number;
  application: readonly ShownSection[];
  read: ReadJudgement;
  typed: Typed;
  late: boolean;
  writing: Waiting;
  lateUntil: Instant | undefined;
  chosenBy: ChosenBy;
  /** Those who have handed in read what the others have. */
  readEachOther: boolean;
  saved?: boolean | undefined;
  /** What is to be corrected, after a try to hand in. */
  problems?: readonly Problem[] | undefined;
  /** What another tab has saved meanwhile, by label: it stands in the form. */
  merged?: readonly string[] | undefined;
  /** It was to be handed in, and was not because of that. */
  notSubmitted?: boolean | undefined;
  /** The version of the application that is shown, and what completions have changed since the review was asked for. */
  version: number;
  completed: readonly Difference[];
  /** It was to be handed in, and was not because the application was completed meanwhile. */
  completedMeanwhile?: boolean | undefined;
}>;

/** The application to read, and beside it the review to write; below it where there is no room for both. */
export function JudgementPage(props: Props) {
  const { t, lang } = usePage(judgementTexts);
  const people = useProtected();
  const { title, review, application, read, late, writing, lateUntil, chosenBy, readEachOther, problems = [] } = props;
  const deadline = formatMoment(review.deadline, lang);
  return (
    <Layout title={t.title} problems={problems} wide scripts={["form", "questions"]}>
      <Notices {...props} />
      <Completed {...props} />
      <PageHeading title={t.title} caption={title} lead={late ? t.late(deadline) : t.lead(deadline)} />
      {writing === "enough" && <Notice>{chosenBy === "group" ? t.enoughInGroup : t.enough}</Notice>}
      {writing === "late" && lateUntil !== undefined && <Notice>{t.roundEnded(formatMoment(lateUntil, lang))}</Notice>}
      <nav aria-label={t.jump}>
        <ul>
          <li>
            <a href="#application">{t.toApplication}</a>
          </li>
          <li>
            <a href="#yours">{t.toReview}</a>
          </li>
          <li>
            <a href={reviewerPaths.decline(review.applicationId, review.reviewId)}>{declineTexts[lang].link}</a>
          </li>
          <li>
            <a href={reviewerPaths.interest(review.applicationId, review.reviewId)}>{t.foundConflict}</a>
          </li>
        </ul>
      </nav>
      <div class="pg-beside">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard. */}
        <section class="pg-beside__read" id="application" aria-label={t.toApplication} tabIndex={0}>
          <ReadAnswers sections={application} />
        </section>
        <div class="pg-beside__write">
          <h2 id="yours">{t.yours}</h2>
          <p>
            {t.yoursIntro} {readEachOther ? t.readEachOther : t.eachAlone}
          </p>
          <p>{t.noNames(people)}</p>
          <JudgementForm {...{ ...props, form: read.form, problems }} />
        </div>
      </div>
    </Layout>
  );
}

/** What has changed in the application since the reviewer was asked. */
function Completed({ completed, completedMeanwhile }: Props) {
  const t = useTexts(judgementTexts);
  if (completed.length === 0 && !completedMeanwhile) return null;
  return (
    <Notice tone="warning" title={t.completedTitle} announce={completedMeanwhile}>
      <p>{completedMeanwhile ? t.completedMeanwhile : t.completed}</p>
      <Differences differences={completed} />
    </Notice>
  );
}

function Notices({ saved, merged = [], notSubmitted, read }: Props) {
  const t = useTexts(judgementTexts);
  return (
    <>
      {saved === true && (
        <>
          <Notice tone="success" title={t.saved} text={t.savedText} />
          <Missing sections={read.sections} href={(_, field) => `#${field}`} />
        </>
      )}
      {merged.length > 0 && (
        <Notice tone="warning" title={t.merged} announce>
          <p>{t.mergedText}</p>
          <ul>
            {merged.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
          {notSubmitted === true && <p>{t.notSubmitted}</p>}
        </Notice>
      )}
    </>
  );
}
