import type { Report } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reportTexts } from "../report.texts.ts";
import { backToWritersForm } from "./send-back.form.ts";
import { signatoryTexts } from "./signatory.texts.ts";
import { isSigner, type Signer, signerOf } from "./signer.ts";

type Props = Readonly<{ pilot: Pilot; report: Report }>;

/** Who hands in, where it is somebody else than the reader. */
export function signerBeside(pilot: Pilot, subject: string): Signer | undefined {
  const signer = signerOf(pilot);
  return signer && !isSigner(pilot, signer, subject) ? signer : undefined;
}

/** How far a prepared report has come, over what it says. */
export function Prepared({ report, signer }: Pick<Props, "report"> & Readonly<{ signer: Signer | undefined }>) {
  const { t, lang } = usePage(signatoryTexts);
  const { toSign, sentBack } = report;
  if (sentBack)
    return (
      <Notice
        title={t.sentBackTitle}
        text={t.sentBack(sentBack.by, formatMoment(sentBack.at, lang), sentBack.comment)}
      />
    );
  if (!toSign) return null;
  const moment = formatMoment(toSign.at, lang);
  return signer ? (
    <Notice title={t.waitsTitle} text={t.waits(signer.name, moment)} />
  ) : (
    <Notice title={t.preparedTitle} text={t.prepared(toSign.by, moment)} />
  );
}

/** In the place of the button that submits: who does it, and the way on to that person. */
export function HandOn({ pilot, report, signer }: Props & Readonly<{ signer: Signer }>) {
  const { t, lang } = usePage(signatoryTexts);
  const address = `/projekt/${pilot.id}/rapport/${report.number}`;
  return (
    <Form action={`${address}/skicka-vidare`} version={report.version}>
      <p>{t.handsIn(signer.name)}</p>
      <ButtonRow>
        <Button>{report.toSign ? t.sendAgain(signer.name) : t.send(signer.name)}</Button>
        <ButtonLink href={address} tone="secondary">
          {reportTexts[lang].change}
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
}

/** Whoever hands in may send it back to those who prepared it. */
export function SendBack({
  pilot,
  report,
  typed,
  problems,
}: Props & Readonly<{ typed: Typed; problems: readonly Problem[] }>) {
  const { t } = usePage(signatoryTexts);
  if (!report.toSign) return null;
  return (
    <>
      <h2>{t.backTitle}</h2>
      <Form action={`/projekt/${pilot.id}/rapport/${report.number}/skicka-tillbaka`}>
        <Questions questions={questionsOf(backToWritersForm)} typed={typed} problems={problems} />
        <Button tone="secondary">{t.back}</Button>
      </Form>
    </>
  );
}
