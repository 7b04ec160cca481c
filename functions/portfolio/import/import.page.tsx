import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { FileField } from "../../platform/web/ui/upload-form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { portfolioPaths } from "../paths.ts";
import { portfolioTexts } from "../portfolio.texts.ts";
import { importForm } from "./import.form.ts";
import { importTexts } from "./import.texts.ts";
import { columnNames, neededColumns } from "./read-measures.ts";

type Props = Readonly<{ programme: string; name: string; typed?: Typed; problems?: readonly Problem[] }>;

/** Measures from a sheet; what is wrong in it is told row by row. */
export function ImportPage({ programme, name, typed = {}, problems = [] }: Props) {
  const { t, lang } = usePage(importTexts);
  const error = problems.find(({ field }) => field === "p-file")?.text;
  return (
    <Layout
      title={t.title}
      back={{ href: portfolioPaths.of(programme), label: portfolioTexts[lang].back }}
      problems={problems}
    >
      <PageHeading title={t.title} caption={name} lead={t.lead} />
      <p>{t.headings}</p>
      <ul>
        {columnNames.map((one) => (
          <li key={one}>
            {t.columns[one]} ({neededColumns.includes(one) ? t.needed : t.may})
          </li>
        ))}
      </ul>
      <p>{t.several}</p>
      <Form action={portfolioPaths.import(programme)} files>
        <FileField name="p-file" label={t.file} hint={t.fileHint} error={error} accept=".xlsx,.csv,text/csv" />
        <Questions questions={questionsOf(importForm)} typed={typed} problems={problems} />
        <Button>{t.button}</Button>
      </Form>
    </Layout>
  );
}
