import type { MandateVersion } from "../../pilot/mandates/mandate.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type Instant } from "../../vocabulary/instant.ts";
import { actsInWords, type Calls, rowInWords } from "./mandate-rows.ts";
import { mandatesTexts } from "./mandates.texts.ts";

type Props = Readonly<{ version: MandateVersion; calls: Calls; title: string }>;

/** A version of a row as it was proposed, and all that has been done about it since. */
export function VersionFacts({ version, calls, title }: Props) {
  const { t, lang } = usePage(mandatesTexts);
  const { terms, proposed, confirmed, dropped, ended } = version;
  const by = (said: { readonly by: { readonly name: string }; readonly at: Instant } | undefined) =>
    said && t.byAt(said.by.name, formatMoment(said.at, lang));
  const row = terms.kind === "row" ? rowInWords(terms, calls, lang) : undefined;
  return (
    <SummaryList
      title={title}
      rows={[
        { key: t.holder, value: row?.holder },
        { key: t.acts, value: row?.acts ?? actsInWords(terms.acts, lang) },
        { key: t.scope, value: row?.scope },
        { key: t.upTo, value: row?.upTo },
        { key: t.days, value: row?.days },
        { key: t.reference, value: row?.reference },
        { key: t.deputy, value: row?.deputy },
        { key: t.proposed, value: by(proposed) },
        { key: t.whyChange, value: proposed.why },
        { key: t.confirmed, value: by(confirmed) },
        { key: t.dropped, value: dropped && [by(dropped), dropped.why].join("\n") },
        { key: t.ended, value: ended && [by(ended), t.endedOn(formatDay(ended.on, lang)), ended.why].join("\n") },
      ]}
    />
  );
}
