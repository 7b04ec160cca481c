import type { Terms } from "../../pilot/items/terms.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { holds, type SigningRight } from "../../platform/signing/signing.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import { termsTexts } from "./terms.texts.ts";
import { isOverdue, sentDocument, type TermsState } from "./terms-state.ts";

type Props = Readonly<{ pilot: Pilot; terms: Terms; state: TermsState; today: LocalDay }>;

/** How far the terms have come: sent, signed, sent back, accepted. */
export function TermsSoFar({ pilot, terms, state, today }: Props) {
  const { t, lang } = usePage(termsTexts);
  const { sent, signed, accepted, returned, extended } = terms;
  const document = sentDocument(pilot);
  const moment = (at: Instant, by: string) => t.byAt(by, formatMoment(at, lang));
  const day = sent && formatDay(sent.lastDay, lang);
  const isLate = state === "waiting" && isOverdue(terms, today);
  return (
    <>
      <SummaryList
        title={t.state}
        rows={[
          { key: t.state, value: t.states[state] },
          { key: t.sentAt, value: sent && formatMoment(sent.at, lang) },
          { key: t.lastDay, value: day && isLate ? t.overdue(day) : day },
          { key: t.signedBy, value: signed && <Lines text={signed.signing.names.join("\n")} /> },
          {
            key: t.proof,
            value: signed && `${t.proofs[signed.signing.proof]} (${moment(signed.signing.at, signed.by)})`,
          },
          { key: t.acceptedBy, value: accepted && moment(accepted.at, accepted.by) },
          {
            key: t.ground,
            value: accepted && t.groundUntil(accepted.ground, formatDay(accepted.until, lang)),
          },
        ]}
      />
      {document && (
        <p>
          <a href={`/handlaggning/${pilot.id}/handlingar/${document.documentId}`}>{t.read}</a>
        </p>
      )}
      {(returned.length > 0 || extended.length > 0) && (
        <SummaryList
          title={t.returned}
          rows={[
            ...returned.map(({ at, by, reason }) => ({
              key: t.returned,
              value: <Lines text={`${moment(at, by)}\n${reason}`} />,
            })),
            ...extended.map(({ at, by, from, to, reason }) => ({
              key: t.extended,
              value: (
                <Lines
                  text={`${moment(at, by)}\n${t.extendedRow(formatDay(from, lang), formatDay(to, lang))}\n${reason}`}
                />
              ),
            })),
          ]}
        />
      )}
    </>
  );
}

/** Who may sign for the organisation, as it was read last. */
export function RightKnown({ right, today }: Readonly<{ right: SigningRight | undefined; today: LocalDay }>) {
  const { t, lang } = usePage(termsTexts);
  if (!right) return <p>{t.knownNone}</p>;
  const { ground, names, jointly, until, checkedAt, checkedBy } = right;
  const day = formatDay(until, lang);
  return (
    <SummaryList
      title={t.known}
      rows={[
        { key: t.ground, value: holds(right, today) ? t.groundUntil(ground, day) : t.ended(day) },
        { key: t.knownPeople(jointly), value: <Lines text={names.join("\n")} /> },
        { key: t.acceptedBy, value: t.byAt(checkedBy, formatMoment(checkedAt, lang)) },
      ]}
    />
  );
}
