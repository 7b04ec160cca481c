import type { ChosenBy } from "../../calls/choosing.ts";
import { isQuorate, type Quorum } from "../../pilot/items/quorum.ts";
import { isOpen, type Review } from "../../pilot/items/review.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Waiting } from "../may-change.ts";
import { officerPaths } from "../paths.ts";
import { roundTexts } from "./round.texts.ts";

type Props = Readonly<{
  applicationId: ApplicationId;
  reviews: readonly Review[];
  submitted: number;
  quorum: number;
  waiting: Waiting;
  chosenBy: ChosenBy;
  stopped: Quorum["stopped"];
  mayAskAgain: boolean;
}>;

/**
 * How the round of reviewers stands, and what the officer can do about it: end it, or ask one more afterwards. That of a
 * group says who may still hand in: how it ended stands beside what the group says together.
 */
export function RoundState({ applicationId, reviews, waiting, chosenBy, stopped, mayAskAgain, ...count }: Props) {
  const { t, lang } = usePage(roundTexts);
  const open = reviews.filter(isOpen).map(({ reviewer }) => reviewer.name);
  const mayStop = chosenBy === "reviewers" && waiting === "waiting" && isQuorate(count) && open.length > 0;
  return (
    <>
      {mayStop && (
        <Notice>
          <p>{t.enoughIn}</p>
          <p>{t.stillWriting(open.join(", "))}</p>
          <p>
            <a href={officerPaths.stopRound(applicationId)}>{t.stopLink}</a>
          </p>
        </Notice>
      )}
      {stopped && chosenBy === "group" && open.length > 0 && (
        <Notice>
          <p>{t.stillWriting(open.join(", "))}</p>
          <p>{t.lateUntil(formatMoment(stopped.lateUntil, lang))}</p>
        </Notice>
      )}
      {stopped && chosenBy !== "group" && (
        <Notice title={t.stoppedTitle}>
          <p>{t.stoppedText(formatMoment(stopped.at, lang), stopped.by)}</p>
          <p>{t.lateUntil(formatMoment(stopped.lateUntil, lang))}</p>
        </Notice>
      )}
      <ul>
        {mayAskAgain && (
          <li>
            <a href={officerPaths.askAgain(applicationId)}>{t.againLink}</a>
          </li>
        )}
        <li>
          <a href={officerPaths.interest(applicationId)}>{t.interestLink}</a>
        </li>
      </ul>
    </>
  );
}
