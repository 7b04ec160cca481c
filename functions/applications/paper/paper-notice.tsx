import type { OnPaper } from "../../pilot/items/draft.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import { paperPaths } from "../paths.ts";
import { paperTexts } from "./paper.texts.ts";

/** Over the applicants' form while staff type in what came on paper. */
export function PaperNotice({ id, paper }: Readonly<{ id: ApplicationId; paper: OnPaper }>) {
  const { t, lang } = usePage(paperTexts);
  return (
    <Notice title={t.notice.title}>
      <p>{t.notice.text(paper.from, formatDay(paper.day, lang))}</p>
      <p>
        <a href={paperPaths.one(id)}>{t.notice.link}</a>
      </p>
    </Notice>
  );
}
