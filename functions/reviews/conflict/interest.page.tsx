import type { Interest } from "../../pilot/items/interest.ts";
import type { Review, ReviewIn } from "../../pilot/items/review.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { ShownSection } from "../../platform/forms/shown.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { officerPaths } from "../paths.ts";
import { dutyForm, interestForm, reopenInterestForm } from "./interest.form.ts";
import { interestTexts } from "./interest.texts.ts";

/** What has just been done, as the address says it. */
export const interestDone = ["declared", "explained", "reopened"] as const;
type Done = (typeof interestDone)[number];

type Typing = Readonly<{ typed: Typed; problems: readonly Problem[] }>;
const untouched: Typing = { typed: {}, problems: [] };

type Props = Readonly<{
  id: ApplicationId;
  title: string;
  interests: readonly Interest[];
  recused: readonly ReviewIn<"recused">[];
  /** What was handed in and no longer counts, for those who answer for the record. */
  struck: readonly { readonly review: Review; readonly sections: readonly ShownSection[] }[];
  /** Whether the reader declares, says why they have two duties, and opens declarations again. */
  may: Readonly<{ declare: boolean; reopen: boolean }>;
  done?: Done | undefined;
  declaring?: Typing;
  explaining?: Typing;
}>;

/** Who has a conflict of interest in a case, and the forms that declare one and say why one person has two duties. */
export function InterestPage(props: Props) {
  const { id, title, struck, may, done, declaring = untouched, explaining = untouched } = props;
  const t = useTexts(interestTexts);
  return (
    <Layout
      title={t.title}
      back={{ href: officerPaths.case(id), label: t.back }}
      problems={[...declaring.problems, ...explaining.problems]}
      scripts={["form"]}
    >
      {done !== undefined && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      <Declared {...props} />
      {struck.map(({ review, sections }) => (
        <Details key={review.reviewId} summary={t.struckTitle(review.reviewer.name)}>
          <p>{t.struckText}</p>
          <ReadAnswers sections={sections} headings="h3" />
        </Details>
      ))}
      {may.declare && (
        <>
          <h2>{t.declareTitle}</h2>
          <p>{t.declareText}</p>
          <Form action={officerPaths.interest(id)}>
            <Questions questions={questionsOf(interestForm)} {...declaring} />
            <Button>{t.declareButton}</Button>
          </Form>
          <h2 id="roll">{t.roleTitle}</h2>
          <p>{t.roleText}</p>
          <Form action={officerPaths.duty(id)}>
            <Questions questions={questionsOf(dutyForm)} {...explaining} />
            <Button tone="secondary">{t.roleButton}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}

function Declared({ id, interests, recused, may }: Props) {
  const { t, lang } = usePage(interestTexts);
  const reopenAt = (href: string) => (may.reopen ? <a href={href}>{t.openAgain}</a> : "");
  const explained = (text: string) => (text === "" ? t.noExplanation : <Lines text={text} />);
  return (
    <DataTable
      id="conflicts"
      caption={t.list}
      columns={[t.who, t.part, t.since, t.explanation, t.state, t.openAgain]}
      rows={[
        ...recused.map((review) => [
          review.reviewer.name,
          t.parts.reviewer,
          formatMoment(review.recusedAt, lang),
          explained(review.explanation),
          review.before?.status === "submitted" ? t.struck : t.stands,
          reopenAt(officerPaths.reopen(id, review.reviewId)),
        ]),
        ...interests.map(({ who, stands, explanation, declaredAt, reopened }) => [
          who.name,
          t.parts.staff,
          formatMoment(declaredAt, lang),
          explained(explanation),
          stands || !reopened ? t.stands : t.takenBack(reopened.name, reopened.reason),
          stands ? reopenAt(officerPaths.reopenInterest(id, who.id)) : "",
        ]),
      ]}
      empty={t.none}
    />
  );
}

type ReopenProps = Readonly<{ id: ApplicationId; title: string; interest: Interest }> & Typing;

/** The officer says why a declared conflict of interest is opened again. */
export function ReopenInterestPage({ id, title, interest, typed, problems }: ReopenProps) {
  const t = useTexts(interestTexts);
  return (
    <Layout title={t.reopenTitle} back={{ href: officerPaths.interest(id), label: t.title }} problems={problems}>
      <PageHeading title={t.reopenTitle} caption={title} lead={t.reopenLead(interest.who.name)} />
      <Form action={officerPaths.reopenInterest(id, interest.who.id)}>
        <Questions questions={questionsOf(reopenInterestForm)} typed={typed} problems={problems} />
        <Button>{t.reopenButton}</Button>
      </Form>
    </Layout>
  );
}
