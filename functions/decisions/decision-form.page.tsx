import type { ComponentChild } from "preact";
import { mostGranted } from "../pilot/items/decision.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { EarlierLink, GoingOnNotice } from "../platform/forms/writing/earlier-page.tsx";
import { TakenNotice } from "../platform/forms/writing/merge-page.tsx";
import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonRow, Fieldset, Form } from "../platform/web/ui/form.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { decisionTexts } from "./decision.texts.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { formFor } from "./decision-form-of.ts";
import { decisionPath } from "./paths.ts";

export type DecisionFormProps = Readonly<{
  pilot: DecisionBasis["pilot"];
  frames: DecisionBasis["frames"];
  mandates?: DecisionBasis["mandates"];
  typed: Typed;
  /** The version that this form changes; 0 before anything was saved. */
  version: number;
  problems: readonly Problem[];
  /** It was saved by its button just now. */
  saved?: boolean | undefined;
  /** What a colleague changed meanwhile, taken without asking. */
  taken?: Readonly<{ who: string; labels: readonly string[] }> | undefined;
  /** When the earlier version was saved that the form holds. */
  from?: string | undefined;
}>;

/** The decider's form: either outcome on one page, saved while it is written and read through before it counts. */
export function DecisionForm(props: DecisionFormProps) {
  const { pilot, frames, mandates, typed, version, problems, saved, taken, from } = props;
  const { lang, t } = usePage(decisionTexts);
  const { sections } = formFor(frames, pilot);
  // The reference of a mandate comes from the table, where there is one.
  const isAsked = ({ id }: { readonly id: string }) => !(id === "p-mandate" && mandates?.table.kept);
  const most = formatMoney(mostGranted(pilot.applied.grantOre, pilot.call.capOre), lang);
  const here = decisionPath(pilot.id);
  return (
    <>
      {saved && <Notice tone="success" text={t.saved} />}
      {taken && <TakenNotice {...taken} />}
      <GoingOnNotice from={from} />
      <LastWritten draft={pilot.decisionDraft} />
      <Form action={here} version={version} autosave={here}>
        {sections.map(({ id, name, lead, questions }, place) => (
          <Section
            key={id}
            id={id}
            name={place === 0 ? undefined : wordsIn(name, lang)}
            lead={lead && wordsIn(lead, lang)}
          >
            {id === "p-grant" && <p>{t.most(most)}</p>}
            <Questions
              questions={questions.filter(isAsked)}
              earlier={sections.slice(0, place).flatMap((one) => one.questions)}
              typed={typed}
              problems={problems}
            />
          </Section>
        ))}
        <ButtonRow>
          <Button name="action" value="review">
            {t.review}
          </Button>
          <Button name="action" value="save" tone="secondary">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
      {pilot.decisionDraft && <EarlierLink here={here} />}
    </>
  );
}

type SectionProps = Readonly<{
  id: string;
  /** None where its only question says the same. */
  name: string | undefined;
  lead: string | undefined;
  children: ComponentChild;
}>;

function Section({ id, name, lead, children }: SectionProps) {
  if (name === undefined) return children;
  return (
    <Fieldset legend={name} legendSize="m" hint={lead} id={id}>
      {children}
    </Fieldset>
  );
}

/** Who wrote last, where there is a draft: two may write on one decision. */
function LastWritten({ draft }: Readonly<{ draft: WrittenDraft | undefined }>) {
  const { lang, t } = usePage(decisionTexts);
  if (!draft) return null;
  return <p>{t.writtenBy(draft.savedBy, formatMoment(draft.savedAt, lang))}</p>;
}
