import type { Role } from "../platform/sign-in/session.ts";
import { usePage } from "../platform/web/page-context.ts";
import { ButtonLink } from "../platform/web/ui/form.tsx";
import { Tag } from "../platform/web/ui/tag.tsx";
import { formatDay } from "../vocabulary/instant.ts";
import { caseTexts } from "./case.texts.ts";
import type { CaseView } from "./case-view.ts";
import { isFor, kindsOfWork, type Open } from "./open-work.ts";

type Props = Readonly<{ view: Pick<CaseView, "work" | "done">; roles: readonly Role[] }>;

/** All that is open in a case: what waits for the reader with its button, and what waits for others. */
export function Work({ view, roles }: Props) {
  const { t } = usePage(caseTexts);
  const { work, done } = view;
  const mine = work.filter((one) => isFor(one, roles));
  const others = work.filter((one) => !mine.includes(one));
  return (
    <section aria-labelledby="att-gora">
      <h2 id="att-gora">{t.workTitle}</h2>
      {done && <p>{t.done}</p>}
      {!done && mine.length === 0 && <p>{t.nothingForYou}</p>}
      {mine.map((one, i) => (
        <One key={i} work={one} leads />
      ))}
      {others.length > 0 && (
        <ul>
          {others.map((one, i) => (
            <li key={i}>
              <One work={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ work, leads = false }: Readonly<{ work: Open; leads?: boolean }>) {
  const { t, lang } = usePage(caseTexts);
  const words = kindsOfWork[work.kind]?.words[lang];
  const said = [
    words?.text ?? work.kind,
    ...(work.about ? [`(${work.about})`] : []),
    ...(leads ? [] : [t.waitsFor[work.for]]),
    ...(work.due ? [t.due(formatDay(work.due, lang))] : []),
  ];
  const late = work.lateDays > 0 && <Tag tone="bad">{t.lateDays(work.lateDays)}</Tag>;
  if (!leads)
    return (
      <>
        {said.filter(Boolean).join(" ")} {late}
      </>
    );
  return (
    <>
      <p>
        {said.join(" ")} {late}
      </p>
      {work.path !== undefined && words?.button !== undefined && (
        <ButtonLink href={work.path}>{words.button}</ButtonLink>
      )}
    </>
  );
}
