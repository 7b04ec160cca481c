import { usePage } from "../platform/web/page-context.ts";
import { Lines } from "../platform/web/ui/lines.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Same } from "../vocabulary/language.ts";
import type { Quorum } from "./items/quorum.ts";

const sv = {
  title: "Gruppens bedömning är avslutad",
  statement: "Gruppens gemensamma bedömning",
  reason: "Skäl att avsluta",
  ended: "Avslutad",
  by: (moment: string, name: string) => `${moment}, av ${name}`,
};
const en: Same<typeof sv> = {
  title: "The group's round has ended",
  statement: "What the group says together",
  reason: "Reason for ending it",
  ended: "Ended",
  by: (moment, name) => `${moment}, by ${name}`,
};
const texts = { sv, en };

/** How an officer ended the round of a group: what it says together, and why it ended; nothing where nobody did. */
export function EndedRound({ quorum }: Readonly<{ quorum: Pick<Quorum, "ended"> | undefined }>) {
  const { t, lang } = usePage(texts);
  if (!quorum?.ended) return null;
  const { at, by, reason, statement } = quorum.ended;
  return (
    <SummaryList
      title={t.title}
      rows={[
        { key: t.statement, value: <Lines text={statement} /> },
        { key: t.reason, value: <Lines text={reason} /> },
        { key: t.ended, value: t.by(formatMoment(at, lang), by) },
      ]}
    />
  );
}
