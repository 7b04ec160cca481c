import type { CallFrame } from "../../calls/frames/frame.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { movableUnasked } from "../../pilot/planned-costs.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { askAmendmentPath } from "../paths.ts";
import { amendmentTexts } from "./amendment.texts.ts";
import { amendmentPartsTexts } from "./amendment-parts.texts.ts";
import { askingForTerms } from "./asking.ts";
import { requestFormFor } from "./read-request.ts";
import { TermsNow } from "./terms.page.tsx";

type Props = Readonly<{
  pilot: Pilot;
  frames: readonly CallFrame[];
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  done: "saved" | "sent" | undefined;
  /** Whether a request can be written now. */
  open: boolean;
}>;

/** The holder asks for other terms: the terms of today, and the form. */
export function AskAmendmentPage({ pilot, frames, typed, version, problems, done, open }: Props) {
  const { lang, t } = usePage(amendmentTexts);
  const here = askAmendmentPath(pilot.id);
  const unasked = movableUnasked(pilot.call, pilot);
  return (
    <Layout
      title={`${t.askTitle}: ${pilot.grant.title}`}
      back={{ href: `/projekt/${pilot.id}`, label: t.toProject }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      {done === "sent" && <Notice tone="success" title={t.sentTitle} text={t.sent} />}
      {done === "saved" && <Notice tone="success" text={t.saved} />}
      <PageHeading caption={pilot.grant.title} title={t.askTitle} lead={t.askLead} />
      <TermsNow pilot={pilot} />
      {unasked > 0 && <p>{amendmentPartsTexts[lang].unasked(formatMoney(unasked, lang))}</p>}
      {open ? (
        <Form action={here} version={version}>
          <Questions
            questions={requestFormFor(frames, pilot).sections.flatMap(({ questions }) => questions)}
            typed={typed}
            problems={problems}
          />
          <ButtonRow>
            <Button name="action" value="send">
              {t.send}
            </Button>
            <Button name="action" value="save" tone="secondary">
              {t.save}
            </Button>
          </ButtonRow>
        </Form>
      ) : (
        <p>{askingForTerms(pilot, lang)?.text ?? t.impossible}</p>
      )}
    </Layout>
  );
}
