import type { Pilot } from "../../pilot/pilot.ts";
import type { ShownSection } from "../../platform/forms/shown.ts";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { BesideAnswers } from "./voices.page.tsx";
import { voicesTexts } from "./voices.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  back: string;
  /** Undefined where it is marked as secret. */
  application: readonly ShownSection[] | undefined;
  reports: readonly Readonly<{ number: number; sections: readonly ShownSection[] }>[];
}>;

/** What an evaluator from outside reads: the application, what the reports tell in words, and what others have signed. */
export function MaterialPage({ pilot, back, application, reports }: Props) {
  const { t } = usePage(voicesTexts);
  return (
    <Layout title={t.materialTitle} back={{ href: back, label: t.toForm }}>
      <PageHeading caption={pilot.grant.title} title={t.materialTitle} lead={t.materialLead} />
      <h2>{t.application}</h2>
      {application ? <ReadAnswers sections={application} headings="h3" /> : <p>{t.secret}</p>}
      {reports.length === 0 && <p>{t.noReports}</p>}
      {reports.map(({ number, sections }) => (
        <section key={number} aria-label={t.report(number)}>
          <h2>{t.report(number)}</h2>
          <ReadAnswers sections={sections} headings="h3" />
        </section>
      ))}
      <h2>{t.besideTitle}</h2>
      <BesideAnswers pilot={pilot} />
    </Layout>
  );
}
