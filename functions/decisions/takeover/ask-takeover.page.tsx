import { openTakeover } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { isAmendable } from "../amendments/asking.ts";
import { besideOf } from "../open-draft.ts";
import { askTakeoverPath } from "../paths.ts";
import { mayOffer } from "./offering.ts";
import { endTakeoverForm, takeoverFormOf } from "./takeover.form.ts";
import { takeoverTexts } from "./takeover.texts.ts";
import { takeoverRows } from "./takeover-rows.ts";

type Props = Readonly<{
  pilot: Pilot;
  typed: Typed;
  problems: readonly Problem[];
  today: LocalDay;
  sent: boolean;
  /** Whether the person speaks for the holder. */
  speaks: boolean;
}>;

/** The holder asks that somebody else takes the project over, and sees how far that has come. */
export function AskTakeoverPage(props: Props) {
  const { lang, t } = usePage(takeoverTexts);
  const { pilot, today, typed, problems, sent, speaks } = props;
  const { grant, takeovers } = pilot;
  const open = openTakeover(takeovers);
  const mayAsk = speaks && mayOffer(pilot, today);
  const mayEnd = speaks && (open?.status === "offered" || open?.status === "accepted");
  const isDecided = open !== undefined && besideOf(pilot)?.takeover === open.number;
  return (
    <Layout
      title={`${t.askTitle}: ${grant.title}`}
      back={{ href: `/projekt/${pilot.id}`, label: t.toProject }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      {sent && <Notice tone="success" text={t.sent} />}
      <PageHeading caption={grant.title} title={t.askTitle} lead={t.askLead} />
      {takeovers.toReversed().map((one) => (
        <SummaryList key={one.number} title={t.heading(one.number)} rows={[...takeoverRows(one, today, lang)]} />
      ))}
      {grant.unit && <p>{t.ofUnit}</p>}
      {!isAmendable(pilot) && <p>{t.impossible}</p>}
      {mayEnd && !isDecided && (
        <>
          <h2>{t.end}</h2>
          <p>{t.endText}</p>
          <Form action={`${askTakeoverPath(pilot.id)}/avsluta`} version={open?.version ?? 0}>
            <Questions
              questions={endTakeoverForm.sections.flatMap(({ questions }) => questions)}
              typed={typed}
              problems={problems}
            />
            <Button tone="secondary">{t.end}</Button>
          </Form>
        </>
      )}
      {mayAsk && (
        <Form action={askTakeoverPath(pilot.id)} version={takeovers.length}>
          <Questions
            questions={takeoverFormOf(pilot.call).sections.flatMap(({ questions }) => questions)}
            typed={typed}
            problems={problems}
          />
          <Button>{t.send}</Button>
        </Form>
      )}
    </Layout>
  );
}
