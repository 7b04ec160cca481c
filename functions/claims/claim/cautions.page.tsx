import type { Pilot } from "../../pilot/pilot.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { cautionsTitle, flagSentence } from "./flags.texts.ts";
import type { Flag } from "./flags.ts";

type Props = Readonly<{ pilot: Pick<Pilot, "call" | "grant">; flags: readonly Flag[] }>;

/** What is allowed but worth a second look. */
export function ReportCautions({ pilot, flags }: Props) {
  const { lang } = usePage();
  if (flags.length === 0) return null;
  const known = { tolerance: pilot.call.budgetTolerance, endDay: pilot.grant.endDay };
  return (
    <Notice tone="warning" title={cautionsTitle[lang]}>
      <ul>
        {flags.map((flag) => {
          const sentence = flagSentence(flag, known, lang);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Notice>
  );
}
