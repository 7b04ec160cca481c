import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { formatDay, type Month } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { claimsCosts } from "../report-table.ts";
import { earlyFinalForm } from "./early-final.form.ts";
import { earlyFinalTexts } from "./early-final.texts.ts";
import { monthsLeft } from "./early-final.ts";

type Props = Readonly<{ pilot: Pilot; thisMonth: Month; typed: Typed; problems: readonly Problem[] }>;

/** Asks, within the form that hands a report in, whether it is to end the project so early: what was shown goes along. */
export function EarlyFinal({ pilot, thisMonth, typed, problems }: Props) {
  const { t, lang } = usePage(earlyFinalTexts);
  const { endDay } = pilot.grant;
  const said = claimsCosts(pilot.call) ? t.claims : t.words;
  return (
    <>
      <input type="hidden" name="endDay" value={endDay} />
      <Warning>{said(monthsLeft(endDay, thisMonth), formatDay(endDay, lang))}</Warning>
      <Questions questions={questionsOf(earlyFinalForm)} typed={typed} problems={problems} />
    </>
  );
}
