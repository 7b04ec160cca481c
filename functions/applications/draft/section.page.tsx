import type { ComponentChildren } from "preact";
import type { Call } from "../../calls/call.ts";
import type { SectionName } from "../../pilot/items/draft.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { formTexts } from "../form/form.texts.ts";
import type { Theirs } from "../form/kept.ts";
import { paths } from "../paths.ts";
import { BudgetStep } from "./budget-step.tsx";
import { draftTexts } from "./draft.texts.ts";
import { HeadingsStep, OrganisationStep, ProjectStep, type StepProps } from "./question-steps.tsx";

type Props = Readonly<{
  id: ApplicationId;
  call: Call;
  section: SectionName;
  typed: Typed;
  version: number;
  /** What is to be corrected, after a try to go on. */
  problems?: readonly Problem[];
  /** Someone saved meanwhile: what they wrote where it differs. */
  theirs?: readonly Theirs[] | undefined;
}>;

/** One step of the form; the same page when something is missing, and when two people have written at once. */
export function SectionPage(props: Props) {
  const { t, lang } = usePage(draftTexts);
  const { id, call, section, typed, version, problems = [], theirs } = props;
  const { title, lead } = formTexts[lang].sections[section];
  const here = paths.section(id, section);
  const budget = section === "budget";
  return (
    <Layout
      title={theirs ? t.merge.title : title}
      back={{ href: paths.application(id), label: t.back }}
      problems={problems}
      wide={budget}
      scripts={budget ? ["form", "budget"] : ["form"]}
    >
      {problems.length > 0 && <Notice title={t.savedTitle} text={t.savedWithProblems} />}
      <PageHeading title={title} caption={call.title[lang]} lead={lead} />
      {theirs && <Merge theirs={theirs} />}
      <Form action={here} version={version} autosave={here}>
        <Step section={section} call={call} typed={typed} field={fieldsOf(typed, problems)} />
        <Buttons>{t.save}</Buttons>
      </Form>
    </Layout>
  );
}

function Buttons({ children }: { children: ComponentChildren }) {
  const { later } = useTexts(draftTexts);
  return (
    <ButtonRow>
      <Button name="next" value="continue">
        {children}
      </Button>
      <Button name="next" value="later" tone="secondary">
        {later}
      </Button>
    </ButtonRow>
  );
}

function Merge({ theirs }: { theirs: readonly Theirs[] }) {
  const { merge } = useTexts(draftTexts);
  return (
    <>
      <Notice tone="warning" title={merge.title} announce text={merge.text} />
      <SummaryList
        title={merge.theirs}
        rows={theirs.map(({ label, text }) => ({
          key: label,
          value: text === "" ? merge.nothing : text.split("\n").map((line, index) => <p key={index}>{line}</p>),
        }))}
      />
    </>
  );
}

/** The questions of one step. */
function Step({ section, ...props }: StepProps & { section: SectionName }) {
  if (section === "organisation") return <OrganisationStep {...props} />;
  if (section === "project") return <ProjectStep {...props} />;
  if (section === "budget") return <BudgetStep {...props} />;
  return <HeadingsStep step={section} {...props} />;
}
