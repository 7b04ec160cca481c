import type { ChosenBy } from "../../calls/choosing.ts";
import { EndedRound } from "../../pilot/ended-round.page.tsx";
import type { Quorum } from "../../pilot/items/quorum.ts";
import { isOpen, type Review } from "../../pilot/items/review.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import type { ApplicationId, ReviewId } from "../../vocabulary/ids.ts";
import { dayOf, formatDay, type Instant } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { Group } from "../group/group.page.tsx";
import { groupTexts } from "../group/group.texts.ts";
import type { MemberSeen } from "../group/group.ts";
import type { Waiting } from "../may-change.ts";
import { officerPaths } from "../paths.ts";
import { chooseForm } from "../pool/choose.form.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import type { Pooled } from "../pool/pooled.ts";
import { reviewWords, statusTone } from "../review-words.texts.ts";
import { RoundState } from "../round/round-state.page.tsx";
import { alikeForm } from "./assignment.form.ts";
import { assignmentTexts, type Done } from "./assignment.texts.ts";
import { missingReviewers } from "./assignment.ts";

type Props = Readonly<{
  applicationId: ApplicationId;
  title: string;
  reviews: readonly Review[];
  submitted: number;
  quorum: number;
  reviewDays: number;
  waiting: Waiting;
  now: Instant;
  typed: Typed;
  done?: Done | undefined;
  problems?: readonly Problem[] | undefined;
  chosenBy: ChosenBy;
  /** Where a group judges: its name, who is in it, whether all of it has been asked, and what asking it just now did. */
  group?:
    | Readonly<{ name: string; members: readonly MemberSeen[]; isAsked: boolean; asked: string | undefined }>
    | undefined;
  /** Who of the pool can be asked to review it. */
  pool: readonly Pooled[];
  /** Whom the officer has just written down anew, and may want to keep in the pool. */
  toKeep?: ReviewId | undefined;
  /** The reviewers to whom a mail did not arrive. */
  unreached: readonly ReviewId[];
  /** How an officer ended the round of a group. */
  ended?: Quorum["ended"];
  /** How an officer ended the round of reviewers, and whether one more can be asked afterwards. */
  stopped?: Quorum["stopped"];
  mayAskAgain: boolean;
}>;

/** Who reviews an application, how far they are, and the form that assigns one more. */
export function ReviewersPage(props: Props) {
  const { applicationId, title, quorum, waiting, done, group, chosenBy, ended, toKeep, problems = [] } = props;
  const t = useTexts(assignmentTexts);
  const inGroup = useTexts(groupTexts);
  const lead = { reviewers: t.lead(quorum), direct: t.direct, group: inGroup.lead(group?.name ?? "") }[chosenBy];
  const isSent = group?.asked !== undefined && group.asked !== "ingen";
  return (
    <Layout
      title={t.title}
      back={{ href: officerPaths.case(applicationId), label: t.back }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      {done !== undefined && (
        <Notice tone="success">
          <p>{t.done[done]}</p>
          {toKeep !== undefined && (
            <p>
              {t.keepText} <a href={poolPaths.keep(applicationId, toKeep)}>{t.keep}</a>
            </p>
          )}
        </Notice>
      )}
      {isSent && <Notice tone="success" text={inGroup.sent(group.asked ?? "")} announce />}
      <PageHeading title={t.title} caption={title} lead={lead} />
      <Count {...props} />
      <Progress {...props} />
      <EndedRound quorum={{ ended }} />
      <RoundState {...props} stopped={props.stopped} />
      {group && <Group {...{ applicationId, waiting, ...group, nobody: group.asked === "ingen" }} />}
      <List {...props} />
      {waiting === "waiting" && <AssignForm {...props} problems={problems} />}
    </Layout>
  );
}

/** How many have answered; of a group that nobody has asked yet, that. */
function Count({ submitted, quorum, chosenBy, group, ended }: Props) {
  const t = useTexts(assignmentTexts);
  const inGroup = useTexts(groupTexts);
  const isToBeAsked = group !== undefined && !group.isAsked && ended === undefined;
  const isCounted = chosenBy !== "group" || quorum > 0;
  return (
    <>
      {isToBeAsked && (
        <p>
          <strong>{inGroup.notAsked}</strong>
        </p>
      )}
      {isCounted && (
        <p>
          <strong>{chosenBy === "direct" ? t.opinions(submitted) : t.progress(submitted, quorum)}</strong>
        </p>
      )}
    </>
  );
}

function Progress({ reviews, quorum, waiting, chosenBy }: Props) {
  const t = useTexts(assignmentTexts);
  if (waiting !== "waiting") return <Notice>{waiting === "over" ? t.over : t.moving}</Notice>;
  const recused = reviews.filter(({ status }) => status === "recused").map(({ reviewer }) => reviewer.name);
  const declined = reviews.filter((review) => review.status === "cancelled" && review.declined);
  const missing = chosenBy === "reviewers" ? missingReviewers(reviews, quorum) : 0;
  const isGroupShort = chosenBy === "group" && recused.length + declined.length > 0;
  if (missing === 0 && !isGroupShort) return null;
  return (
    <Notice tone="warning">
      {recused.length > 0 && <p>{t.recused(recused.join(", "))}</p>}
      {declined.length > 0 && <p>{t.declinedBy(declined.map(({ reviewer }) => reviewer.name).join(", "))}</p>}
      {missing > 0 && <p>{t.missing(missing)}</p>}
    </Notice>
  );
}

function List({ applicationId, reviews, unreached, now }: Props) {
  const { t, lang } = usePage(assignmentTexts);
  return (
    <DataTable
      id="reviewers"
      caption={t.list}
      columns={[t.reviewer, t.status, t.deadline]}
      rows={reviews.map((review) => [
        <a key="name" href={officerPaths.one(applicationId, review.reviewId)}>
          {review.reviewer.name}
        </a>,
        <ReviewState key="state" review={review} now={now} isUnreached={unreached.includes(review.reviewId)} />,
        formatDay(dayOf(review.deadline), lang),
      ])}
      empty={t.none}
    />
  );
}

/** How far a review has come, whether it is late, and whether its reviewer was reached. */
export function ReviewState({
  review,
  now,
  isUnreached,
}: Pick<Props, "now"> & { readonly review: Review; readonly isUnreached: boolean }) {
  const { lang } = usePage();
  return (
    <>
      {review.status === "cancelled" && review.declined ? (
        <Tag tone="attention">{assignmentTexts[lang].declined}</Tag>
      ) : (
        <Tag tone={statusTone[review.status]}>{reviewWords[lang].status[review.status]}</Tag>
      )}
      {isOpen(review) && review.deadline < now && (
        <>
          {" "}
          <Tag tone="attention">{assignmentTexts[lang].late}</Tag>
        </>
      )}
      {isUnreached && (
        <>
          {" "}
          <Tag tone="bad">{assignmentTexts[lang].unreached}</Tag>
        </>
      )}
    </>
  );
}

function AssignForm({ applicationId, reviewDays, now, typed, pool, problems = [] }: Props) {
  const t = useTexts(assignmentTexts);
  return (
    <>
      <h2 id="assign">{t.assign}</h2>
      <Form action={officerPaths.reviewers(applicationId)}>
        <Questions
          questions={[
            ...questionsOf(chooseForm(now, reviewDays, pool)),
            ...("p-reason" in typed ? questionsOf(alikeForm) : []),
          ]}
          typed={typed}
          problems={problems}
        />
        <Button>{t.assignButton}</Button>
      </Form>
    </>
  );
}
