import type { JSX } from "preact";
import { Questions } from "../../functions/platform/forms/ui/questions.tsx";
import { renderDocument } from "../../functions/platform/web/answers.ts";
import { Layout, PageHeading } from "../../functions/platform/web/layout.tsx";
import { Button, ButtonRow, Form } from "../../functions/platform/web/ui/form.tsx";
import { GrantSum } from "../../functions/platform/web/ui/grant-sum.tsx";
import { type Language, languages } from "../../functions/vocabulary/language.ts";
import type { Problem, Typed } from "../../functions/vocabulary/typed.ts";
import {
  plainProblems,
  plainQuestions,
  plainTyped,
  tableProblems,
  tableQuestions,
  tableTyped,
} from "./a-form-to-see.ts";
import { BlankPage, MergePage, ReadPage } from "./reading.tsx";

const context = (lang: Language) => ({ lang, csrf: "token", nonce: "once", staff: undefined, path: "/ansokan/1/mal" });
const steps = { plain: plainQuestions, tables: tableQuestions };

function step(lang: Language, name: keyof typeof steps, typed: Typed, problems: readonly Problem[]): string {
  const one = { bytes: 120_000, href: "/ansokan/1/bilagor/1" };
  const files = [
    { ...one, name: "stadgar.pdf", scan: "clean" },
    { ...one, name: "plan.pdf", scan: "unscanned" },
    { ...one, name: "budget.pdf", scan: "threat" },
  ] as const;
  return renderDocument(
    context(lang),
    <Layout title="Målen" wide back={{ href: "/ansokan/1" }} problems={problems} scripts={["form", "questions"]}>
      <PageHeading title="Målen" caption="Kraftsamling barn och unga" />
      <Form action="/ansokan/1/mal" version={3} autosave="/ansokan/spara">
        {name === "tables" && (
          <GrantSum label="Bidrag ni kan få" value="0 kr" rate="0.276" capOre="80060900" costs="p-costs" />
        )}
        <Questions
          questions={steps[name]}
          typed={typed}
          problems={problems}
          filesOf={() => ({ files: problems.length > 0 ? files : [] })}
        />
        <ButtonRow>
          <Button name="next" value="continue">
            Spara och fortsätt
          </Button>
        </ButtonRow>
      </Form>
    </Layout>,
  );
}

const shown = (lang: Language, title: string, Page: (props: { lang: Language }) => JSX.Element, wide = false) =>
  renderDocument(
    context(lang),
    <Layout title={title} back={{ href: "/ansokan/1" }} wide={wide}>
      <Page lang={lang} />
    </Layout>,
  );

const inLanguage = (lang: Language) => ({
  [`questions-empty-${lang}`]: step(lang, "plain", {}, []),
  [`questions-${lang}`]: step(lang, "plain", plainTyped, plainProblems),
  [`tables-empty-${lang}`]: step(lang, "tables", {}, []),
  [`tables-${lang}`]: step(lang, "tables", tableTyped, tableProblems),
  [`read-${lang}`]: shown(lang, "Granska", ReadPage, true),
  [`merge-${lang}`]: shown(lang, "Ändrat samtidigt", MergePage, true),
  [`blank-${lang}`]: shown(lang, "Alla frågor", BlankPage),
});

/** A form of every kind of question: to be filled in, read, merged and printed, in each language. */
export const anyForm: Readonly<Record<string, string>> = Object.assign({}, ...languages.map(inLanguage));
