import { usePage } from "../../web/page-context.ts";
import { Tag, type TagTone } from "../../web/ui/tag.tsx";
import type { ShownAnswer } from "../shown.ts";
import { readTexts } from "./read-texts.texts.ts";
import { Answer } from "./shown-answer.tsx";

type Why = "changed" | "new" | "gone";
type Difference = Readonly<{ label: string; was?: ShownAnswer | undefined; now?: ShownAnswer | undefined; why: Why }>;

const tones = { changed: "attention", new: "good", gone: "bad" } as const satisfies Record<Why, TagTone>;

/** What differs between two versions of somebody's answers: what was there, what is there now, and what that is. */
export function Differences({ differences }: Readonly<{ differences: readonly Difference[] }>) {
  const { t } = usePage(readTexts);
  if (differences.length === 0) return <p class="pg-empty">{t.noDifference}</p>;
  return (
    <dl class="pg-answers__list">
      {differences.map(({ label, was, now, why }, index) => (
        <div key={`${index} ${label}`} class="pg-answer">
          <dt class="pg-answer__question">
            {label} <Tag tone={tones[why]}>{t.why[why]}</Tag>
          </dt>
          <dd class="pg-answer__answer pg-side">
            <Side title={t.was} label={label} answer={was} />
            <Side title={t.now} label={label} answer={now} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Side({ title, label, answer }: Readonly<{ title: string; label: string; answer: ShownAnswer | undefined }>) {
  return (
    <div class="pg-side__part">
      <p class="pg-side__title">{title}</p>
      <Answer answer={answer ?? { kind: "nothing" }} label={`${label}, ${title}`} />
    </div>
  );
}
