import { SharedVouchers } from "../../pilot/double-funding/doubles.page.tsx";
import type { DoublesSeen } from "../../pilot/double-funding/doubles.store.ts";
import type { Report, ReportContent } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { ReportFlags } from "../claim/claim-parts.page.tsx";
import { flagsOfReport } from "../claim/flags.ts";
import { examinationTexts } from "./examination.texts.ts";
import { LinesForm } from "./lines-form.page.tsx";

type Props = Readonly<{
  pilot: Pilot;
  report: Report;
  content: ReportContent;
  typed: Typed;
  problems: readonly Problem[];
  shared: DoublesSeen;
}>;

/** The officer goes through a claim line by line. */
export function ExaminePage(props: Props) {
  const { pilot, report, content, typed, problems, shared } = props;
  const t = useTexts(examinationTexts);
  const { grant, call } = pilot;
  const address = `/handlaggning/${grant.applicationId}/rapporter/${report.number}`;
  const flags = flagsOfReport(pilot, report, content);
  return (
    <Layout
      title={`${t.title(report.number)}: ${grant.title}`}
      back={{ href: address, label: t.back }}
      problems={problems}
      scripts={["form"]}
      wide
    >
      <PageHeading caption={grant.title} title={t.title(report.number)} lead={t.lead} />
      <p>{t.toldHint}</p>
      <ReportFlags pilot={pilot} flags={flags} lines={content.costs} />
      <SharedVouchers shared={shared} />
      <Form action={`${address}/rader`} version={report.version}>
        {content.costs.length === 0 && <p>{t.noCosts}</p>}
        <LinesForm costs={content.costs} categories={call.categories} flags={flags} field={fieldsOf(typed, problems)} />
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
