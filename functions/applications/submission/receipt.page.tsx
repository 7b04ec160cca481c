import type { Case } from "../../pilot/items/lifecycle.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { Panel } from "../../platform/web/ui/panel.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { paths } from "../paths.ts";
import { submissionTexts } from "./submission.texts.ts";

type Props = Readonly<{ lifecycle: Case }>;

/** It is in: when, under which reference, and what happens next. */
export function ReceiptPage({ lifecycle }: Props) {
  const { lang } = usePage();
  const { applicationId, title, submittedAt, registrationNumber } = lifecycle;
  const t = submissionTexts[lang].receipt;
  return (
    <Layout title={t.title}>
      <Panel title={t.title}>{t.received(formatMoment(submittedAt, lang))}</Panel>
      <SummaryList
        title={title}
        rows={[
          { key: t.number, value: registrationNumber ?? t.numberComes },
          { key: t.reference, value: applicationId },
        ]}
      />
      <p>{t.mailed}</p>
      <h2>{t.nextTitle}</h2>
      <ul>
        {t.next.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ButtonLink href={paths.application(applicationId)}>{t.toApplication}</ButtonLink>
    </Layout>
  );
}
