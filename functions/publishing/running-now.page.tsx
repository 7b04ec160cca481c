import type { CallFacts, CallInForce } from "../calls/call.store.ts";
import { closingWords } from "../calls/closing-words.ts";
import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";
import { runningKinds } from "./running-kinds.ts";
import { runningNowTexts } from "./running-now.texts.ts";
import type { CallSeen } from "./seen-call.store.ts";

type Props = Readonly<{ seen: CallSeen; call: CallInForce; facts: CallFacts }>;

/** How a published call runs: its version, dates, contacts and frames, and the way to change them. */
export function RunningNow({ seen, call, facts }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const { callId, frames } = seen;
  const { withdrawnAt, group = [] } = facts;
  // What answers an earlier version is still judged by the group that it names.
  const hasGroup = call.choosing.way === "group" || group.length > 0;
  return (
    <>
      {withdrawnAt && <Notice tone="warning" text={t.withdrawnOn(formatMoment(withdrawnAt, lang))} />}
      <SummaryList
        title={t.running}
        rows={[
          { key: t.version, value: String(call.version) },
          { key: t.opens, value: formatMoment(facts.opensAt, lang) },
          { key: t.closes, value: closingWords(facts, lang) },
          {
            key: t.contacts,
            value:
              facts.contacts.length === 0
                ? t.noContacts
                : facts.contacts.map(({ name, phone, email }) => `${name}, ${phone}, ${email}`).join("; "),
          },
          ...(hasGroup
            ? [
                {
                  key: t.group,
                  value:
                    group.length === 0 ? t.noGroup : group.map(({ name, email }) => `${name}, ${email}`).join("; "),
                },
              ]
            : []),
        ]}
      />
      <DataTable
        id="frames"
        caption={t.frames}
        columns={[t.year, numeric(t.frame), numeric(t.granted)]}
        rows={frames.map(({ year, frameOre, committedOre }) => [
          String(year),
          formatMoney(frameOre, lang),
          formatMoney(committedOre, lang),
        ])}
      />
      <ul>
        <li>
          <a href={publishingPaths.ranking(callId)}>{runningNowTexts[lang].ranking}</a>
        </li>
        {runningKinds
          .filter((kind) => (kind === "grupp" ? hasGroup : withdrawnAt === undefined))
          .map((kind) => (
            <li key={kind}>
              <a href={publishingPaths.run(callId, kind)}>{t.run[kind].title}</a>
            </li>
          ))}
        <li>
          <a href={`${publishingPaths.file(callId)}?version=galler`}>{t.downloadInForce}</a>
        </li>
        <li>
          <a href={`/utlysningar/${callId}`}>{t.publicPage}</a>
        </li>
      </ul>
    </>
  );
}
