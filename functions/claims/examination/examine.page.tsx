import type { Report, ReportContent } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { Button, ButtonLink, ButtonRow } from "../../platform/web/ui/button.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { firstProblems } from "../../platform/web/ui/first-problems.ts";
import { Form } from "../../platform/web/ui/form.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { ReportCautions } from "../claim/cautions.page.tsx";
import { flagsOfReport } from "../project-costs.ts";
import { examinationTexts } from "./examination.texts.ts";
import { LinesForm } from "./lines-form.page.tsx";

type Props = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  pilot: Pilot;
  report: Report;
  content: ReportContent;
  typed: Typed;
  problems: readonly Problem[];
  csrf: string;
  nonce: string;
}>;

/** The officer goes through a claim line by line. */
export function ExaminePage(props: Props) {
  const { lang, path, staff, pilot, report, content, typed, problems, csrf, nonce } = props;
  const t = examinationTexts[lang];
  const { grant, call } = pilot;
  const address = `/handlaggning/${grant.applicationId}/rapporter/${report.number}`;
  const flags = flagsOfReport(pilot, report, content);
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.title(report.number)}: ${grant.title}`}
      staff={staff}
      back={{ href: address, label: t.back }}
      errors={problems.length > 0}
      scripts={["form"]}
      wide
    >
      <ErrorSummary lang={lang} errors={problems} />
      <PageHeading caption={grant.title} title={t.title(report.number)} lead={t.lead} />
      <p>{t.toldHint}</p>
      <ReportCautions lang={lang} pilot={pilot} flags={flags} />
      <Form action={`${address}/rader`} csrf={csrf} nonce={nonce} version={report.version}>
        {content.costs.length === 0 && <p>{t.noCosts}</p>}
        <LinesForm
          lang={lang}
          costs={content.costs}
          categories={call.categories}
          flags={flags}
          typed={typed}
          errors={firstProblems(problems)}
        />
        <ButtonRow>
          <Button name="action" value="check">
            {t.check}
          </Button>
          <ButtonLink href={address} tone="secondary">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
