import type { Grant } from "../../pilot/items/grant.ts";
import type { Payee } from "../../pilot/items/payee.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { payeeTexts } from "./payee.texts.ts";
import { entryRows, InForce, PayeeForm } from "./payee-parts.page.tsx";

type Props = Readonly<{
  lang: Language;
  path: string;
  grant: Pick<Grant, "applicationId" | "title">;
  payee: Payee | undefined;
  csrf: string;
  nonce: string;
  typed: Typed;
  problems: readonly Problem[];
  saved: boolean;
}>;

/** Where the holder says to which number the grant is paid. */
export function HolderPayeePage({ lang, path, grant, payee, csrf, nonce, typed, problems, saved }: Props) {
  const t = payeeTexts[lang];
  const { applicationId } = grant;
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.title}: ${grant.title}`}
      back={{ href: paymentPaths.project(applicationId), label: t.backToProject }}
      errors={problems.length > 0}
      scripts={["form"]}
    >
      <ErrorSummary lang={lang} errors={problems} />
      {saved && (
        <Notice lang={lang} tone="success" title={t.savedTitle}>
          <p>{payee?.pending ? t.savedWaits : t.saved}</p>
        </Notice>
      )}
      <PageHeading caption={grant.title} title={t.title} lead={t.holderLead} />
      {payee?.current ? <InForce lang={lang} current={payee.current} /> : <p>{t.none}</p>}
      {payee?.pending && (
        <>
          <SummaryList lang={lang} title={t.waitsTitle} rows={entryRows(payee.pending, lang)} />
          <p>{t.waitsHolder}</p>
        </>
      )}
      <h2>{payee?.current ? t.change : t.enter}</h2>
      {payee?.current && <p>{t.changeHint}</p>}
      <PayeeForm
        lang={lang}
        action={paymentPaths.holder(applicationId)}
        csrf={csrf}
        nonce={nonce}
        version={payee?.version ?? 0}
        typed={typed}
        problems={problems}
      />
    </Layout>
  );
}
