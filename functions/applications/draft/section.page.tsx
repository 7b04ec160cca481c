import { answering } from "../../calls/application-form/attached-files.ts";
import { idleYears, withoutYears } from "../../calls/application-form/idle-years.ts";
import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import type { Scan } from "../../platform/files/scan.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { aboutControls } from "../../platform/forms/writing/about-controls.ts";
import { EarlierLink, GoingOnNotice } from "../../platform/forms/writing/earlier-page.tsx";
import { TakenNotice } from "../../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useProtected } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { ReadApplication } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { BudgetHelp, IdleYears, Shares } from "./budget-help.tsx";
import { draftTexts } from "./draft.texts.ts";
import { GrantNow } from "./grant-now.tsx";
import type { Saved } from "./save-section.act.ts";
import type { Suggestion } from "./shares.ts";
import { writerOf } from "./writer.ts";

type Props = Readonly<{
  id: ApplicationId;
  draft: Draft;
  call: Call;
  /** The section's id. */
  section: string;
  read: ReadApplication;
  typed: Typed;
  version: number;
  /** What is to be corrected, after a try to go on. */
  problems: readonly Problem[];
  /** The controls that another person changed meanwhile. */
  merged?: readonly string[] | undefined;
  other?: Saved["other"];
  /** When the earlier version was saved that the person goes on from. */
  from?: string | undefined;
  /** What could be written in the financing, once somebody has asked. */
  suggestion?: Suggestion | "no-costs" | undefined;
  /** It has just been written there. */
  filled?: boolean | undefined;
  /** What is known of the files of its questions, by their keys. */
  scans: ReadonlyMap<string, Scan>;
}>;

/** What the controls are called that another person changed: of none, the form is not gone through. */
function labelsOf(fields: readonly string[] = [], { read, typed }: Props, lang: Language): readonly string[] {
  if (fields.length === 0) return [];
  const about = aboutControls(read.form, typed, lang);
  return fields.map((field) => about(field).label);
}

/** One section of the form; the same page when something is missing, and when another person has written too. */
export function SectionPage(props: Props) {
  const { t, lang } = usePage(draftTexts);
  const people = useProtected();
  const { id, call, read, typed, version, problems } = props;
  const { sections } = read.form;
  const place = sections.findIndex((one) => one.id === props.section);
  const whole = sections[place];
  if (!whole) return null;
  const idle = idleYears(call, read);
  const section = { ...whole, questions: whole.questions.map((question) => withoutYears(question, idle)) };
  const here = paths.section(id, section.slug);
  const hasTable = section.questions.some(({ kind }) => kind === "table");
  const needsScript =
    hasTable ||
    section.questions.some(({ kind, when }) => when !== undefined || kind === "results" || kind === "people");
  const asksText = section.questions.some(({ kind }) => kind === "text");
  const notices = read.notices.get(section.id) ?? [];
  const title = wordsIn(section.name, lang);
  const taken = labelsOf(props.merged, props, lang);
  return (
    <Layout
      title={title}
      back={{ href: paths.application(id), label: t.back }}
      problems={problems}
      wide={hasTable}
      light
      scripts={needsScript ? ["form", "questions"] : ["form"]}
    >
      {problems.length > 0 && <Notice title={t.savedTitle} text={t.savedWithProblems} />}
      {props.filled === true && (
        <Notice tone="success" title={t.budget.shares.filledTitle} text={t.budget.shares.filled} />
      )}
      <GoingOnNotice from={props.from} />
      <TakenNotice who={writerOf(props.draft, props.other?.savedBy, lang)} labels={taken} />
      <PageHeading
        title={title}
        caption={wordsIn(call.title, lang)}
        lead={section.lead && wordsIn(section.lead, lang)}
      />
      {asksText && <Warning>{t.warnNames(people)}</Warning>}
      {notices.length > 0 && (
        <Notice title={hasTable ? t.budget.rounding : t.lookAgain}>
          {notices.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <Form action={here} version={version} autosave={here}>
        {section.questions.some(({ kind }) => kind === "files" || kind === "table") && (
          // Enter in a field presses the first button: it is to go on, and not to lead to files or to fill in figures.
          <button type="submit" name="next" value="continue" hidden>
            {t.save}
          </button>
        )}
        {props.suggestion && <Shares suggestion={props.suggestion} call={call} />}
        <GrantNow section={section} call={call} read={read} />
        <IdleYears id={id} section={section} call={call} read={read} />
        <Questions
          questions={section.questions}
          earlier={sections.slice(0, place).flatMap(({ questions }) => questions)}
          typed={{ ...read.typed, ...typed }}
          problems={problems}
          filesOf={(question) => ({
            files: answering({ id: question }, props.draft.attachments).map(({ fileId, key, name, bytes }) => ({
              name,
              bytes,
              href: paths.attachment(id, fileId),
              scan: props.scans.get(key) ?? "unscanned",
            })),
          })}
        />
        <BudgetHelp section={section} call={call} read={read} />
        <ButtonRow>
          <Button name="next" value="continue">
            {t.save}
          </Button>
          <Button name="next" value="later" tone="secondary">
            {t.later}
          </Button>
        </ButtonRow>
      </Form>
      <EarlierLink here={here} />
    </Layout>
  );
}
