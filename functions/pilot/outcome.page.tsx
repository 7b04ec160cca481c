import type { Call } from "../calls/call.ts";
import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Lines } from "../platform/web/ui/lines.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment } from "../vocabulary/instant.ts";
import { presentAt } from "./items/joint.ts";
import { outcomeTexts, scoreInWords } from "./outcome.texts.ts";
import { type Disagreement, outcomeOf } from "./outcome.ts";
import type { Pilot } from "./pilot.ts";
import { awaitedAgain, resultsOf, struckFrom } from "./results.ts";

type Props = Readonly<{
  pilot: Pick<Pilot, "reviews" | "quorum" | "decision" | "lifecycle" | "joint" | "interests">;
  call: Pick<Call, "forms">;
  /** Where the officer asks one more person; absent where it is too late, or the reader may not. */
  askMore?: string | undefined;
}>;

/**
 * What the reviews come to, and what whoever decides must know of them: that they disagree, that one was struck, came late
 * or is still waited for.
 */
export function Outcome(props: Props) {
  const { t, lang } = usePage(outcomeTexts);
  const { pilot, call } = props;
  const results = resultsOf(pilot);
  const { mean, low, high, disagreement } = outcomeOf(call, results);
  const late = results.filter(({ isLate }) => isLate).map(({ reviewer }) => reviewer.name);
  const again = awaitedAgain(pilot.reviews).map(({ reviewer }) => reviewer.name);
  const { stopped: byOfficer, ended } = pilot.quorum ?? {};
  // Of a group it stands with what the group said together.
  const stopped = ended ? undefined : byOfficer;
  return (
    <>
      <StruckNotice {...props} />
      {disagreement !== undefined && <Disagrees why={disagreement} {...props} />}
      {again.length > 0 && <Notice tone="warning" title={t.awaitedTitle} text={t.awaited(again.join(", "))} />}
      {results.length > 0 && (
        <SummaryList
          title={t.title}
          rows={[
            { key: t.mean, value: scoreInWords(mean, lang) },
            { key: t.spread, value: t.between(scoreInWords(low, lang), scoreInWords(high, lang)) },
            { key: t.count, value: String(results.length) },
            ...(late.length > 0 ? [{ key: t.late, value: late.join(", ") }] : []),
            ...(stopped
              ? [
                  { key: t.stopped, value: t.stoppedBy(formatMoment(stopped.at, lang), stopped.by) },
                  { key: t.stoppedWhy, value: <Lines text={stopped.reason} /> },
                ]
              : []),
          ]}
        />
      )}
      <Joint {...props} />
    </>
  );
}

/** What the reviewers said together when they met, and who counts as having been there. */
function Joint({ pilot }: Props) {
  const { t, lang } = usePage(outcomeTexts);
  const held = pilot.joint.at(-1);
  if (!held) return null;
  const { day, score, proposal, reason, by } = held;
  const { present, left } = presentAt(pilot, held);
  return (
    <SummaryList
      title={t.jointTitle}
      rows={[
        { key: t.adjustedMean, value: score === undefined ? t.asComputed : scoreInWords(score, lang) },
        { key: t.jointProposal, value: proposal && t.jointProposals[proposal] },
        { key: t.jointReason, value: <Lines text={reason} /> },
        { key: t.jointDay, value: formatDay(day, lang) },
        { key: t.present, value: present.join(", ") || t.nobody },
        { key: t.leftForConflict, value: left.join(", ") || undefined },
        { key: t.notedBy, value: by.name },
      ]}
    />
  );
}

function Disagrees({ why, askMore }: Props & Readonly<{ why: Disagreement }>) {
  const { t } = usePage(outcomeTexts);
  return (
    <Notice tone="warning" title={t.disagreeTitle}>
      <p>{t.disagree[why]}</p>
      {askMore !== undefined && (
        <p>
          {t.suggestMore} <a href={askMore}>{t.askMore}</a>
        </p>
      )}
    </Notice>
  );
}

/** A late conflict of interest: before a decision it is said to whoever decides; after one it is work. */
function StruckNotice({ pilot, askMore }: Props) {
  const { t } = usePage(outcomeTexts);
  const struck = struckFrom(pilot);
  if (!struck) return null;
  const { names, missing } = struck;
  return (
    <Notice tone="warning" title={pilot.decision ? t.struckAfterTitle : t.struckTitle}>
      <p>{t.struck(names.join(", "))}</p>
      {pilot.decision ? <p>{t.struckAfter}</p> : missing > 0 && <p>{t.missing(missing)}</p>}
      {!pilot.decision && askMore !== undefined && (
        <p>
          <a href={askMore}>{t.askMore}</a>
        </p>
      )}
    </Notice>
  );
}
