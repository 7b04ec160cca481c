import type { Payee } from "../../pilot/items/payee.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { callBackForm } from "./call-back.form.ts";
import { callBackTexts } from "./call-back.texts.ts";
import type { CalledAbout, WhyCall } from "./call-back.ts";

type Props = Readonly<{
  payee: Payee;
  about: CalledAbout | undefined;
  why: WhyCall | undefined;
  /** The reader may note a call. */
  may: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** The call by which a payee is checked: why, what was said the last time, and the form of it. */
export function CallBack({ payee, about, why, may, typed, problems }: Props) {
  const { t } = usePage(callBackTexts);
  const called = (about ? payee[about] : payee.current)?.called;
  if (!about && !called) return null;
  return (
    <>
      <h2>{t.title}</h2>
      {why && (
        <Warning>
          {t.why[why]} {t.needed}
        </Warning>
      )}
      {about === "pending" && <p>{t.pending}</p>}
      {called && <LastCall called={called} />}
      {called?.result === "denied" && <Warning>{t.denied}</Warning>}
      {about && may && (
        <>
          <p>{t.lead}</p>
          <Form action={paymentPaths.payeeCalled(payee.applicationId)} version={payee.version}>
            <Questions questions={questionsOf(callBackForm)} typed={typed} problems={problems} />
            <Button tone="secondary">{t.save}</Button>
          </Form>
        </>
      )}
    </>
  );
}

function LastCall({ called }: Readonly<{ called: NonNullable<NonNullable<Payee["current"]>["called"]> }>) {
  const { lang, t } = usePage(callBackTexts);
  const { whom, phone, day, source, result, by, at } = called;
  return (
    <SummaryList
      title={t.last}
      rows={[
        { key: t.result, value: t.results[result] },
        { key: t.whom, value: t.lastText(whom, phone, formatDay(day, lang)) },
        { key: t.source, value: source === "known" ? t.sources.known : t.sources.lookedUp },
        { key: t.notedBy, value: `${by}, ${formatMoment(at, lang)}` },
      ]}
    />
  );
}

/** In the place of the button that attests: that the receiver is to be called first, and where that is noted. */
export function CallFirst({ why, href }: Readonly<{ why: WhyCall; href: string }>) {
  const { t } = usePage(callBackTexts);
  return (
    <>
      <Warning>
        {t.why[why]} {t.needed}
      </Warning>
      <p>
        <a href={href}>{t.toPayee}</a>
      </p>
    </>
  );
}
