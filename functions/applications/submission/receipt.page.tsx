import type { Case } from "../../pilot/items/lifecycle.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { ButtonLink } from "../../platform/web/ui/button.tsx";
import { Panel } from "../../platform/web/ui/panel.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { paths } from "../paths.ts";
import { submissionTexts } from "./submission.texts.ts";

type Props = Readonly<{ lang: Language; path: string; lifecycle: Case }>;

/** It is in: when, under which reference, and what happens next. */
export function ReceiptPage({ lang, path, lifecycle }: Props) {
  const { applicationId, title, submittedAt, registrationNumber } = lifecycle;
  const t = submissionTexts[lang].receipt;
  return (
    <Layout lang={lang} path={path} title={t.title}>
      <Panel title={t.title}>{t.received(formatMoment(submittedAt, lang))}</Panel>
      <SummaryList
        lang={lang}
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
