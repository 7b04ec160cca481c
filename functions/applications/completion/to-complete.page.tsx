import type { Pilot } from "../../pilot/pilot.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { paths } from "../paths.ts";
import { completionTexts } from "./completion.texts.ts";
import { isWritable } from "./completion.ts";

type Props = Readonly<{ pilot: Pilot }>;

/** That the application was returned, and where it is completed. */
export function ToComplete({ pilot }: Props) {
  const { t, lang } = usePage(completionTexts);
  const { openCompletion: completion, id } = pilot;
  if (!completion || !isWritable(pilot, completion)) return null;
  return (
    <Notice tone="warning" title={t.noticeTitle}>
      <p>
        {t.notice(formatDay(completion.dueDay, lang))}{" "}
        <a href={paths.completion(id, completion.number)}>{t.toComplete}</a>
      </p>
    </Notice>
  );
}

/** Every version of an application that was completed, each to be read at its address. */
export function Versions({ pilot, href }: Props & { readonly href: (number: number) => string }) {
  const { t, lang } = usePage(completionTexts);
  const { submissions } = pilot;
  if (submissions.length < 2) return null;
  return (
    <>
      <h2>{t.versions}</h2>
      <ul>
        {submissions.map(({ submittedAt }, at) => (
          <li key={submittedAt}>
            <a href={href(at + 1)}>{t.version(at + 1)}</a>, {t.handedIn(formatMoment(submittedAt, lang))}
            {at === submissions.length - 1 && `, ${t.newest}`}
          </li>
        ))}
      </ul>
    </>
  );
}
