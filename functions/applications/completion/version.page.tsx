import type { Difference } from "../../platform/forms/difference.ts";
import type { ShownSection } from "../../platform/forms/shown.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import { completionTexts } from "./completion.texts.ts";

type Props = Readonly<{
  title: string;
  number: number;
  submittedAt: Instant;
  back: { readonly href: string; readonly label: string };
  sections: readonly ShownSection[];
  /** What differs from the version before it. */
  changes: readonly Difference[] | undefined;
}>;

/** One version of an application, as it was handed in. */
export function VersionPage({ title, number, submittedAt, back, sections, changes }: Props) {
  const { t, lang } = usePage(completionTexts);
  return (
    <Layout title={`${t.version(number)}: ${title}`} back={back} wide>
      <PageHeading title={t.version(number)} caption={title} lead={t.versionLead(formatMoment(submittedAt, lang))} />
      {changes && (
        <>
          <h2>{t.changedTitle(number - 1)}</h2>
          <Differences differences={changes} />
        </>
      )}
      <ReadAnswers sections={sections} headings="h2" />
    </Layout>
  );
}
