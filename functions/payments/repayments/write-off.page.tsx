import { openClaimOf } from "../../pilot/items/grant.ts";
import { openWriteOff, type WriteOff } from "../../pilot/items/write-off.ts";
import type { MandateSaid } from "../../pilot/mandates/mandate-words.ts";
import { OutsideMandate, WhoMayDoIt } from "../../pilot/mandates/who-may.page.tsx";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { recoveryMoneyTexts } from "./recovery-money.texts.ts";
import { repaymentTexts } from "./repayment.texts.ts";
import { writeOffForm } from "./write-off.form.ts";

type Props = Readonly<{
  pilot: Pick<Pilot, "id" | "grant" | "writeOffs">;
  /** The reader's own id, where the reader is of finance; what the table of mandates says of what waits. */
  asks: Readonly<{ me: string | undefined; said: MandateSaid | undefined }>;
  typed: Typed;
  problems: readonly Problem[];
  done: "proposed" | "approved" | "dropped" | undefined;
}>;

/** What of a claim will not come: what was written off, what waits for a second person, and a new proposal. */
export function WriteOffPage(props: Props) {
  const { lang, t } = usePage(recoveryMoneyTexts);
  const { pilot, problems, asks, done } = props;
  const { id, grant, writeOffs } = pilot;
  const words = { proposed: t.doneProposed, approved: t.doneApproved, dropped: t.doneDropped };
  const waits = openWriteOff(writeOffs);
  return (
    <Layout
      title={`${t.writeOffs}: ${grant.title}`}
      back={{ href: paymentPaths.recoveryOrder(id), label: repaymentTexts[lang].orderTitle }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" text={words[done]} />}
      <PageHeading caption={grant.title} title={t.writeOffs} lead={t.writeOffLead} />
      <SummaryList
        title={repaymentTexts[lang].facts}
        rows={[
          { key: t.left, value: formatMoney(openClaimOf(grant), lang) },
          { key: t.writtenOff, value: formatMoney(grant.writtenOffOre ?? zeroOre, lang) },
        ]}
      />
      {writeOffs.toReversed().map((one) => (
        <One key={one.number} writeOff={one} />
      ))}
      {waits && asks.me !== undefined && <Approving {...props} waits={waits} />}
      {!waits && asks.me !== undefined && openClaimOf(grant) > 0 && <Proposing {...props} />}
    </Layout>
  );
}

function One({ writeOff }: Readonly<{ writeOff: WriteOff }>) {
  const { lang, t } = usePage(recoveryMoneyTexts);
  const { number, amountOre, reason, proposed, approved, dropped } = writeOff;
  const who = (did: WriteOff["approved"]) =>
    did && [did.name, formatMoment(did.at, lang), did.mandate].filter(Boolean).join(", ");
  return (
    <SummaryList
      title={`${t.writeOffs} ${number}`}
      rows={[
        { key: t.amount, value: formatMoney(amountOre, lang) },
        { key: t.reason, value: <Lines text={reason} /> },
        { key: t.proposed, value: who(proposed) },
        { key: t.approved, value: who(approved) },
        { key: t.dropped, value: who(dropped) },
      ]}
    />
  );
}

function Approving({ pilot, asks, waits }: Props & Readonly<{ waits: WriteOff }>) {
  const t = useTexts(recoveryMoneyTexts);
  const { me, said } = asks;
  const isOwn = waits.proposed.id === me;
  const isOutside = said !== undefined && said.mandate === undefined;
  const isTooMuch = waits.amountOre > openClaimOf(pilot.grant);
  return (
    <>
      <h2>{t.waits}</h2>
      {isTooMuch && <Warning>{t.tooMuchNow}</Warning>}
      {isOwn && <p>{t.own}</p>}
      {isOwn && said && <WhoMayDoIt said={said} />}
      {!isOwn && isOutside && <OutsideMandate said={said} />}
      {!isOwn && !isOutside && !isTooMuch && (
        <Form action={paymentPaths.writeOffApproved(pilot.id)} version={waits.version}>
          <Button>{t.approve}</Button>
        </Form>
      )}
      <Form action={paymentPaths.writeOffDropped(pilot.id)} version={waits.version}>
        <Button tone="secondary">{t.drop}</Button>
      </Form>
    </>
  );
}

function Proposing({ pilot, typed, problems }: Props) {
  const t = useTexts(recoveryMoneyTexts);
  return (
    <>
      <h2>{t.propose}</h2>
      <Form action={paymentPaths.writeOff(pilot.id)} version={pilot.grant.version}>
        <Questions questions={questionsOf(writeOffForm(openClaimOf(pilot.grant)))} typed={typed} problems={problems} />
        <Button>{t.propose}</Button>
      </Form>
    </>
  );
}
