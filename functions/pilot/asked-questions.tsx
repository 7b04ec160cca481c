import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { formatDay } from "../vocabulary/instant.ts";
import { askedQuestionsTexts } from "./asked-questions.texts.ts";
import { isUnanswered } from "./items/case-question.ts";
import type { Pilot } from "./pilot.ts";

type Props = Readonly<{ pilot: Pick<Pilot, "questions">; under: string }>;

/** The questions that wait for the applicant or the holder. */
export function AskedQuestions({ pilot, under }: Props) {
  const { lang, t } = usePage(askedQuestionsTexts);
  const waiting = pilot.questions.filter((one) => one.from === "staff" && isUnanswered(one));
  const [first] = waiting;
  if (!first) return null;
  const dueDay = waiting.flatMap((one) => one.dueDay ?? []).toSorted()[0];
  const href = waiting.length === 1 ? `${under}/fragor/${first.number}` : `${under}/fragor`;
  return (
    <Notice tone="warning" title={waiting.length === 1 ? t.title : t.more(waiting.length)}>
      <p>
        {t.text} {dueDay && t.due(formatDay(dueDay, lang))} <a href={href}>{t.answer}</a>
      </p>
    </Notice>
  );
}

/** The way to ask, and to what was asked before. */
export function ToQuestions({ pilot, under }: Props) {
  const { t } = usePage(askedQuestionsTexts);
  const asked = pilot.questions.length > 0;
  return (
    <p>
      <a href={asked ? `${under}/fragor` : `${under}/fragor/ny`}>{asked ? t.link : t.ask}</a>
    </p>
  );
}
