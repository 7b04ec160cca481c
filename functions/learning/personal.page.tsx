import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { personalMarksIn } from "../vocabulary/personal-marks.ts";
import { personalTexts } from "./personal.texts.ts";

type Props = Readonly<{
  texts: readonly string[];
  /** An interview has lines; what is said together has sentences. */
  of: "interview" | "sentences";
}>;

/** What in a text may point a person out, with its place; nothing where machines find nothing. */
export function PersonalWarning({ texts, of }: Props) {
  const { t } = usePage(personalTexts);
  const found = texts.flatMap((text, at) =>
    personalMarksIn(text).map(({ kind, line, around }) =>
      of === "interview" ? t.line(line, t.kinds[kind], around) : t.sentence(at + 1, t.kinds[kind], around),
    ),
  );
  if (found.length === 0) return null;
  return (
    <>
      <Notice tone="warning" title={t.title} text={t.text} />
      <ul class="govuk-list govuk-list--bullet" id="personal">
        {found.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </>
  );
}
