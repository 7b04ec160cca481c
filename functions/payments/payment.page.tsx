import { SharedVouchers } from "../pilot/double-funding/doubles.page.tsx";
import type { DoublesSeen } from "../pilot/double-funding/doubles.store.ts";
import type { Grant } from "../pilot/items/grant.ts";
import type { Payee } from "../pilot/items/payee.ts";
import type { Payment } from "../pilot/items/payment.ts";
import type { MandateSaid } from "../pilot/mandates/mandate-words.ts";
import { OutsideMandate, WhoMayDoIt } from "../pilot/mandates/who-may.page.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { Warning } from "../platform/web/ui/warning.tsx";
import { formatDay, formatMoment, type Instant } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import type { CommonRefusal, No } from "../vocabulary/refusal.ts";
import { calculationOf } from "./money-in-words.ts";
import { CallFirst } from "./payee/call-back.page.tsx";
import type { WhyCall } from "./payee/call-back.ts";
import { giroText, SharedNumber, type SharedWith } from "./payee/payee-parts.page.tsx";
import { paymentPaths } from "./payments.paths.ts";
import { attesterEntered } from "./payments.refusals.ts";
import { causeText, paymentsTexts } from "./payments.texts.ts";

type Props = Readonly<{
  payment: Payment;
  grant: Grant;
  payee: Payee | undefined;
  /** Other organisations whose money goes to the same number. */
  shared: readonly SharedWith[];
  /** Verifications behind the pilot's costs that another case claims too. */
  vouchers: DoublesSeen;
  /** Whether the reader is of finance, and if so, why they may not attest it; and what the table of mandates says. */
  asks: {
    readonly may: boolean;
    readonly why: CommonRefusal | No | undefined;
    readonly said: MandateSaid | undefined;
  };
  /** Why the receiver is to be called first. */
  call: WhyCall | undefined;
  /** A court has stopped it. */
  stayed: boolean;
  /** The page answers an attest. */
  done: boolean;
}>;

/** One payment with what it rests on, and the button that attests it. */
export function PaymentPage(props: Props) {
  const { lang, t } = usePage(paymentsTexts);
  const { payment, grant, stayed, done } = props;
  const title = grant.unit
    ? t.bookingTitle(formatMoney(payment.amountOre, lang))
    : t.titles[payment.kind](formatMoney(payment.amountOre, lang));
  const calculation = calculationOf(grant, lang);
  return (
    <Layout title={`${title}: ${payment.title}`} back={{ href: paymentPaths.list, label: t.back }}>
      {done && (
        <Notice
          tone="success"
          title={t.doneTitle}
          text={payment.status === "attested-once" ? t.doneOnce : payment.booked ? t.doneBooked : t.doneTwice}
        />
      )}
      <PageHeading caption={payment.title} title={title} />
      {payment.returning && <Notice title={t.returningTitle} text={t.returning(payment.returning.by.name)} />}
      {stayed && <Notice title={t.stayedTitle} text={t.stayed} />}
      <Facts {...props} />
      <SummaryList title={calculation.title} rows={calculation.rows} />
      <p>{grant.unit ? t.bookingHint : t.calculationHints[payment.kind]}</p>
      <ul>
        <li>
          <a href={paymentPaths.case(payment.applicationId)}>{t.toCase}</a>
        </li>
        <li>
          <a href={paymentPaths.ledger(payment.applicationId)}>{t.toLedger}</a>
        </li>
        {payment.status === "paid" && !payment.booked && (
          <li>
            <a href={paymentPaths.returned(payment.applicationId, payment.paymentId)}>{t.toReturn}</a>
          </li>
        )}
      </ul>
      <Attest {...props} />
    </Layout>
  );
}

function Facts({ payment, payee, grant }: Props) {
  const { lang, t } = usePage(paymentsTexts);
  const { enteredBy, enteredAt, enteredBefore = [], attests, reason, paidOn, batchId, returned = [] } = payment;
  type Did = {
    readonly id: string;
    readonly name: string;
    readonly at: Instant;
    readonly mandate?: string | undefined;
  };
  const people = (all: readonly Did[]) =>
    all.map(({ id, name, at, mandate }) => (
      <div key={id}>{[name, formatMoment(at, lang), mandate].filter(Boolean).join(", ")}</div>
    ));
  return (
    <SummaryList
      title={t.facts}
      rows={[
        { key: t.amount, value: formatMoney(payment.amountOre, lang) },
        { key: t.kind, value: grant.unit ? t.booking : t.kinds[payment.kind] },
        { key: t.state, value: payment.booked ? t.booked : t.states[payment.status] },
        { key: t.organisation, value: payment.organisation },
        { key: t.number, value: payment.registrationNumber ?? t.noNumber },
        { key: t.cause, value: causeText(payment.reference, lang) },
        { key: t.reason, value: reason },
        { key: t.enteredBy, value: people([...enteredBefore, { ...enteredBy, at: enteredAt }]) },
        { key: t.attestedBy, value: attests.length > 0 ? people(attests) : undefined },
        grant.unit
          ? { key: t.unit, value: t.unitCentre(grant.unit) }
          : {
              key: t.payee,
              value: (
                <a href={paymentPaths.payee(payment.applicationId)}>
                  {payee?.current ? giroText(payee.current, lang) : t.noPayee}
                </a>
              ),
            },
        { key: t.batch, value: batchId && <a href={paymentPaths.batch(batchId)}>{batchId}</a> },
        { key: payment.booked ? t.booked : t.paidOn, value: paidOn && formatDay(paidOn, lang) },
        {
          key: t.cameBack,
          value:
            returned.length > 0
              ? returned.map((one) => (
                  <div key={one.confirmedAt}>
                    {t.cameBackOn(formatDay(one.day, lang), formatDay(one.paidOn, lang))}: {one.reason}
                  </div>
                ))
              : undefined,
        },
      ]}
    />
  );
}

/** What is to be known of where the money goes before it is attested. */
function OfPayee({ payee }: Pick<Props, "payee">) {
  const t = useTexts(paymentsTexts);
  return (
    <>
      {!payee?.current && <Warning>{t.attestWithoutPayee}</Warning>}
      {payee?.pending && <Warning>{t.attestBeforeChange}</Warning>}
    </>
  );
}

function Attest({ payment, grant, payee, shared, vouchers, asks, call }: Props) {
  const t = useTexts(paymentsTexts);
  const { applicationId, paymentId, version } = payment;
  const { may, why, said } = asks;
  if (why === "not-in-this-stage") return null;
  if (!may) return said ? <WhoMayDoIt said={said} /> : null;
  const isOutside = said !== undefined && said.mandate === undefined;
  return (
    <>
      <h2>{t.attestHeading}</h2>
      {why !== undefined && <p>{why === attesterEntered ? t.entered : t.twice}</p>}
      {why !== undefined && said && <WhoMayDoIt said={said} />}
      {why === undefined && isOutside && <OutsideMandate said={said} />}
      {why === undefined && !isOutside && call && <CallFirst why={call} href={paymentPaths.payee(applicationId)} />}
      {why === undefined && !isOutside && !call && (
        <>
          {said?.may && <p>{said.may}</p>}
          <p>{grant.unit ? t.bookingAttestHint : t.attestHint}</p>
          {!grant.unit && <OfPayee payee={payee} />}
          <SharedNumber shared={shared} />
          <SharedVouchers shared={vouchers} />
          <p>{t.wrong[payment.kind]}</p>
          <Form action={paymentPaths.attest(applicationId, paymentId)} version={version}>
            <input type="hidden" name="payeeVersion" value={payee?.version ?? 0} />
            <Button>{t.attest}</Button>
          </Form>
        </>
      )}
    </>
  );
}
