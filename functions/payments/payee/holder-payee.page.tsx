import type { Grant } from "../../pilot/items/grant.ts";
import type { Payee } from "../../pilot/items/payee.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import type { PayeeAllows } from "./payee.form.ts";
import { payeeTexts } from "./payee.texts.ts";
import { entryRows, InForce, PayeeForm } from "./payee-parts.page.tsx";

type Props = Readonly<{
  grant: Pick<Grant, "applicationId" | "title">;
  payee: Payee | undefined;
  allows: PayeeAllows;
  typed: Typed;
  problems: readonly Problem[];
  saved: boolean;
}>;

/** Where the holder says to which number the grant is paid. */
export function HolderPayeePage({ grant, payee, allows, typed, problems, saved }: Props) {
  const { lang, t } = usePage(payeeTexts);
  const { applicationId } = grant;
  return (
    <Layout
      title={`${t.title}: ${grant.title}`}
      back={{ href: paymentPaths.project(applicationId), label: t.backToProject }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      {saved && <Notice tone="success" title={t.savedTitle} text={payee?.pending ? t.savedWaits : t.saved} />}
      <PageHeading caption={grant.title} title={t.title} lead={t.holderLead} />
      {payee?.current ? <InForce current={payee.current} /> : <p>{t.none}</p>}
      {payee?.pending && (
        <>
          <SummaryList title={t.waitsTitle} rows={entryRows(payee.pending, lang)} />
          <p>{t.waitsHolder}</p>
        </>
      )}
      <h2>{payee?.current ? t.change : t.enter}</h2>
      {payee?.current && <p>{t.changeHint}</p>}
      <PayeeForm
        action={paymentPaths.holder(applicationId)}
        payee={payee}
        allows={allows}
        typed={typed}
        problems={problems}
      />
    </Layout>
  );
}
