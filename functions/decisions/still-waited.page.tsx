import { isUnanswered } from "../pilot/items/case-question.ts";
import { isOpenCompletion } from "../pilot/items/completion.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { stillWaitedTexts } from "./still-waited.texts.ts";

type Seen = Pick<Pilot, "id" | "completions" | "questions">;

/** What the case still waits for, in sentences: a decision may be made all the same, by somebody who knows of it. */
function waitedFor({ completions, questions }: Pick<Seen, "completions" | "questions">, lang: Language): string[] {
  const t = stillWaitedTexts[lang];
  return [
    ...completions.flatMap((completion) => {
      if (isOpenCompletion(completion)) return [t.returned(formatDay(completion.dueDay, lang))];
      return completion.handedIn && !completion.closed ? [t.unread] : [];
    }),
    ...questions.filter(isUnanswered).map(({ from, number, dueDay }) => {
      if (from === "party") return t.theirs(number);
      return dueDay ? t.unansweredBy(number, formatDay(dueDay, lang)) : t.unanswered(number);
    }),
  ];
}

/** Says to those who decide what has been asked for and has not come, so that nothing is decided over somebody's head. */
export function StillWaited({ pilot }: Readonly<{ pilot: Seen }>) {
  const { lang, t } = usePage(stillWaitedTexts);
  const sentences = waitedFor(pilot, lang);
  if (sentences.length === 0) return null;
  return (
    <Notice tone="warning" title={t.title}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={`/handlaggning/${pilot.id}`}>{t.toCase}</a>
      </p>
    </Notice>
  );
}
