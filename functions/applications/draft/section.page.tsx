import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import { controlsOf, labelOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { ReadApplication } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { draftTexts } from "./draft.texts.ts";
import { GrantNow } from "./grant-now.tsx";
import type { Saved } from "./save-section.act.ts";
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
}>;

/** One section of the form; the same page when something is missing, and when another person has written too. */
export function SectionPage(props: Props) {
  const { t, lang } = usePage(draftTexts);
  const { id, call, read, typed, version, problems } = props;
  const { sections } = read.form;
  const place = sections.findIndex((one) => one.id === props.section);
  const section = sections[place];
  if (!section) return null;
  const here = paths.section(id, section.slug);
  const hasTable = section.questions.some(({ kind }) => kind === "table");
  const needsScript =
    hasTable ||
    section.questions.some(({ kind, when }) => when !== undefined || kind === "results" || kind === "people");
  const asksText = section.questions.some(({ kind }) => kind === "text");
  const notices = read.notices.get(section.id) ?? [];
  const title = wordsIn(section.name, lang);
  return (
    <Layout
      title={title}
      back={{ href: paths.application(id), label: t.back }}
      problems={problems}
      wide={hasTable}
      onlyForm
      scripts={needsScript ? ["form", "questions"] : ["form"]}
    >
      {problems.length > 0 && <Notice title={t.savedTitle} text={t.savedWithProblems} />}
      <Merged {...props} />
      <PageHeading
        title={title}
        caption={wordsIn(call.title, lang)}
        lead={section.lead && wordsIn(section.lead, lang)}
      />
      {asksText && <Warning>{t.warnChildren}</Warning>}
      {notices.length > 0 && (
        <Notice title={t.budget.rounding}>
          {notices.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <Form action={here} version={version} autosave={here}>
        <GrantNow section={section} call={call} read={read} />
        <Questions
          questions={section.questions}
          earlier={sections.slice(0, place).flatMap(({ questions }) => questions)}
          typed={{ ...read.typed, ...typed }}
          problems={problems}
        />
        <ButtonRow>
          <Button name="next" value="continue">
            {t.save}
          </Button>
          <Button name="next" value="later" tone="secondary">
            {t.later}
          </Button>
        </ButtonRow>
      </Form>
      <p>
        <a href={paths.earlier(id, section.slug)}>{t.earlier}</a>
      </p>
    </Layout>
  );
}

/** What another person has changed elsewhere in the section, taken without asking. */
function Merged({ draft, read, typed, merged = [], other }: Props) {
  const { t, lang } = usePage(draftTexts);
  if (merged.length === 0) return null;
  const labels = controlsOf(read.form, typed)
    .filter(({ field }) => merged.includes(field))
    .map((control) => labelOf(control, lang));
  return (
    <Notice tone="success" title={t.merge.taken(writerOf(draft, other?.savedBy, lang))} announce>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Notice>
  );
}
