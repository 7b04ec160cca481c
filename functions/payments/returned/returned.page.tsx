import type { Grant } from "../../pilot/items/grant.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type LocalDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { paymentsTexts } from "../payments.texts.ts";
import { returnedForm } from "./returned.form.ts";
import { returnedTexts } from "./returned.texts.ts";
import { becomesOf } from "./taken-back.ts";

type Props = Readonly<{
  payment: Payment;
  grant: Grant;
  /** Whether the reader is of finance, who they are, and the day on which it is shown. */
  reader: Readonly<{ acts: boolean; id: string; today: LocalDay }>;
  typed: Typed;
  problems: readonly Problem[];
  done: "Said" | "Confirmed" | "Dismissed" | undefined;
}>;

/** Taking a payment back: what one of finance says of it, and what another one confirms. */
export function ReturnedPage(props: Props) {
  const { lang, t } = usePage(returnedTexts);
  const { payment, reader, problems, done } = props;
  const { applicationId, paymentId, kind, amountOre, status, paidOn, organisation, returning } = payment;
  const name = paymentsTexts[lang].titles[kind](formatMoney(amountOre, lang));
  return (
    <Layout
      title={`${t.title}: ${payment.title}`}
      back={{ href: paymentPaths.payment(applicationId, paymentId), label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" title={t[`done${done}Title`]} text={t[`done${done}`]} />}
      <PageHeading caption={payment.title} title={t.title} lead={t.lead} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.payment, value: name },
          { key: t.organisation, value: organisation },
          { key: t.state, value: paymentsTexts[lang].states[status] },
          { key: t.paidOn, value: paidOn && formatDay(paidOn, lang) },
        ]}
      />
      {!paidOn && problems.length === 0 && <p>{t.notPaid}</p>}
      {paidOn && returning && <Confirming {...props} />}
      {paidOn && !returning && reader.acts && <Saying {...props} paidOn={paidOn} />}
    </Layout>
  );
}

function Saying({ payment, reader, typed, problems, paidOn }: Props & { readonly paidOn: LocalDay }) {
  const t = useTexts(returnedTexts);
  const { applicationId, paymentId, version } = payment;
  const form = returnedForm({ paidOn, today: reader.today });
  return (
    <>
      <h2>{t.say}</h2>
      <Form action={paymentPaths.returned(applicationId, paymentId)} version={version}>
        <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
        <Button>{t.button}</Button>
      </Form>
    </>
  );
}

function Confirming({ payment, grant, reader }: Props) {
  const { lang, t } = usePage(returnedTexts);
  const { applicationId, paymentId, version, returning } = payment;
  if (!returning) return null;
  const { cause, day, reason, by, at } = returning;
  const isTheirs = by.id === reader.id;
  const becomes = becomesOf(grant, payment);
  return (
    <>
      <h2>{t.waitsTitle}</h2>
      <p>{t.waits}</p>
      <SummaryList
        rows={[
          { key: t.cause, value: t.causes[cause] },
          { key: t.day, value: cause === "returned" ? formatDay(day, lang) : undefined },
          { key: t.why, value: reason },
          { key: t.saidBy, value: `${by.name}, ${formatMoment(at, lang)}` },
        ]}
      />
      {reader.acts && isTheirs && <p>{t.yours}</p>}
      {reader.acts && !isTheirs && (
        <>
          <h2>{t.confirmHeading}</h2>
          <p>{becomes === "cancelled" ? t.leadsTo.cancelled : t.leadsTo[cause]}</p>
          <Form action={paymentPaths.returnConfirmed(applicationId, paymentId)} version={version}>
            <Button>{t.confirm}</Button>
          </Form>
        </>
      )}
      {reader.acts && (
        <Form action={paymentPaths.returnDismissed(applicationId, paymentId)} version={version}>
          <Button tone="secondary">{t.dismiss}</Button>
        </Form>
      )}
    </>
  );
}
