import type { CallName } from "../../calls/call.store.ts";
import { scoreInWords } from "../../pilot/outcome.texts.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Checkboxes, Select } from "../../platform/web/ui/choices.tsx";
import { Button, Form, GetForm } from "../../platform/web/ui/form.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, sumOre } from "../../vocabulary/ore.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { decisionTexts } from "../decision.texts.ts";
import { addCasesPath, meetingPath } from "../paths.ts";
import type { Ranked } from "../ranking/ranked.ts";
import { meetingTexts } from "./meeting.texts.ts";
import { type Meeting, mostOnAgenda } from "./meeting.ts";

type Props = Readonly<{
  meeting: Meeting;
  calls: readonly CallName[];
  callId: CallId | undefined;
  rows: readonly Ranked[];
  chosen: readonly string[];
  problems: readonly Problem[];
}>;

/** What is proposed, in a few words: `Ansökan beviljas, 100 000 kr`. */
export function proposalInWords({ proposed }: Pick<Ranked, "proposed">, lang: Language): string {
  const t = meetingTexts[lang];
  if (!proposed) return t.noProposal;
  const names: Readonly<Record<string, string>> = decisionTexts[lang].outcomes;
  const amount = proposed.years.length > 0 && formatMoney(sumOre(proposed.years.map((one) => one.amountOre)), lang);
  const parts = [names[proposed.outcome] ?? proposed.outcome, amount, !proposed.ready && `(${t.notReady})`];
  return parts.filter(Boolean).join(" ");
}

/** Undecided cases of a call are chosen for the agenda. */
export function AddCasesPage({ meeting, calls, callId, rows, chosen, problems }: Props) {
  const { t, lang } = usePage(meetingTexts);
  const { meetingId, name } = meeting;
  const here = addCasesPath(meetingId);
  const back = { href: meetingPath(meetingId), label: t.toMeeting };
  const about = (row: Ranked) =>
    [row.organisation, scoreInWords(row.mean, lang), proposalInWords(row, lang)].filter(Boolean).join(" · ");
  return (
    <Layout title={t.addTitle} back={back} problems={problems}>
      <PageHeading title={t.addTitle} caption={name} lead={t.addLead} />
      <GetForm action={here}>
        <Select
          name="utlysning"
          value={callId ?? ""}
          label={t.choose}
          options={calls.map((call) => ({ value: call.callId, label: wordsIn(call.title, lang) }))}
        />
        <Button tone="secondary">{t.show}</Button>
      </GetForm>
      {callId !== undefined && rows.length === 0 && <p class="pg-empty">{t.nothingToAdd}</p>}
      {callId !== undefined && rows.length > 0 && (
        <Form action={here}>
          <input type="hidden" name="call" value={callId} />
          {rows.length > mostOnAgenda && <p>{t.someOnly(mostOnAgenda)}</p>}
          <Checkboxes
            name="cases"
            label={t.addCases}
            value={chosen}
            error={problems.find(({ field }) => field === "cases")?.text}
            options={rows
              .slice(0, mostOnAgenda)
              .map((row) => ({ value: row.applicationId, label: row.title, hint: about(row) }))}
          />
          <Button>{t.addButton}</Button>
        </Form>
      )}
    </Layout>
  );
}
