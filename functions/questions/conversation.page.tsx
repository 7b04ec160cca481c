import { type Asker, type CaseQuestion, isUnanswered } from "../pilot/items/case-question.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Button, ButtonLink, Form } from "../platform/web/ui/form.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import { Tag } from "../platform/web/ui/tag.tsx";
import { formatDay, formatMoment } from "../vocabulary/instant.ts";
import { questionPaths } from "./paths.ts";
import { questionTexts } from "./questions.texts.ts";

/** Who reads, and where: the same conversation as the staff, the applicant and the holder see it. */
export type Around = Readonly<{
  /** The project's title. */
  title: string;
  /** The page of the case as the reader reaches it, and what it is called. */
  under: string;
  home: string;
  side: Asker;
  mayWrite: boolean;
}>;

type Props = Around &
  Readonly<{
    /** The newest first. */
    questions: readonly CaseQuestion[];
    /** Where older ones are, if there are more. */
    older: string | undefined;
    done: "sent" | "answered" | "nowClosed" | undefined;
  }>;

/** What was asked and answered in a case. */
export function ConversationPage(props: Props) {
  const { t } = usePage(questionTexts);
  const { title, under, home, side, mayWrite, questions, older, done } = props;
  return (
    <Layout title={`${t.title}: ${title}`} back={{ href: under, label: home }}>
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={title} lead={side === "staff" ? t.leadStaff : t.leadParty} />
      {mayWrite && <ButtonLink href={questionPaths(under).ask}>{t.ask}</ButtonLink>}
      {questions.length === 0 && <p class="pg-empty">{t.none}</p>}
      {questions.map((question) => (
        <OneQuestion key={question.number} {...props} question={question} />
      ))}
      {older !== undefined && (
        <p>
          <a href={older}>{t.older}</a>
        </p>
      )}
    </Layout>
  );
}

type One = Around & Readonly<{ question: CaseQuestion /** It stands on a page of its own. */; alone?: boolean }>;

/** A question with its answer, and what its reader may do about it. */
export function OneQuestion({ question, side, under, mayWrite, alone = false }: One) {
  const { t, lang } = usePage(questionTexts);
  const { number, text, askedBy, askedAt, answer } = question;
  const isWaiting = isUnanswered(question);
  const id = `fraga-${number}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t.readTitle(number)}</h2>
      <p class="govuk-hint">{t.askedBy(askedBy.name, formatMoment(askedAt, lang))}</p>
      <Paragraphs text={text} />
      {answer && (
        <>
          <h3>{t.answer}</h3>
          <p class="govuk-hint">{t.answeredBy(answer.by.name, formatMoment(answer.at, lang))}</p>
          <Paragraphs text={answer.text} />
        </>
      )}
      {isWaiting && <Waits question={question} />}
      {isWaiting && mayWrite && !alone && question.from !== side && (
        <p>
          <a href={questionPaths(under).one(number)}>{t.toAnswer(number)}</a>
        </p>
      )}
      <Closed question={question} side={side} />
      {mayWrite && side === "staff" && question.from === "staff" && !question.closed && (
        <ToClose question={question} under={under} />
      )}
    </section>
  );
}

function Waits({ question }: Pick<One, "question">) {
  const { t, lang } = usePage(questionTexts);
  const { from, dueDay } = question;
  return (
    <p>
      <Tag tone="attention">{from === "staff" ? t.waitsForParty : t.waitsForStaff}</Tag>{" "}
      {dueDay && t.due(formatDay(dueDay, lang))}
    </p>
  );
}

/** That it is closed: to those outside only where that is why they need not answer. */
function Closed({ question, side }: Pick<One, "question" | "side">) {
  const { t, lang } = usePage(questionTexts);
  const { closed, answer } = question;
  if (!closed || (side === "party" && answer)) return null;
  if (side === "party") return <p>{t.closedForYou}</p>;
  const moment = formatMoment(closed.at, lang);
  return <p class="govuk-hint">{answer ? t.readBy(closed.by.name, moment) : t.closedBy(closed.by.name, moment)}</p>;
}

function ToClose({ question, under }: Pick<One, "question" | "under">) {
  const t = useTexts(questionTexts);
  const { number, version, answer } = question;
  return (
    <Form action={questionPaths(under).close(number)} version={version}>
      {!answer && <p class="govuk-hint">{t.closeHint}</p>}
      <Button tone="secondary">{answer ? t.read : t.close}</Button>
    </Form>
  );
}
