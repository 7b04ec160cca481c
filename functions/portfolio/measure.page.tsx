import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { type Around, measureForm } from "./measure.form.ts";
import type { Measure } from "./measure.ts";
import { portfolioPaths } from "./paths.ts";
import { portfolioTexts } from "./portfolio.texts.ts";

type Props = Readonly<{
  programme: string;
  name: string;
  around: Around;
  /** The one that is changed; a new one otherwise. */
  measure?: Measure | undefined;
  typed: Typed;
  version: number;
  problems?: readonly Problem[] | undefined;
}>;

/** The form of a measure; one that is there may also be removed. */
export function MeasurePage({ programme, name, around, measure, typed, version, problems = [] }: Props) {
  const { t } = usePage(portfolioTexts);
  const title = measure?.title ?? t.add;
  return (
    <Layout
      title={title}
      back={{ href: portfolioPaths.of(programme), label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={title} caption={name} />
      <Form
        action={measure ? portfolioPaths.measure(programme, measure.measureId) : portfolioPaths.new(programme)}
        version={version}
      >
        <Questions questions={questionsOf(measureForm(around))} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
      {measure && (
        <section aria-labelledby="ta-bort">
          <h2 id="ta-bort">{t.remove}</h2>
          <p>{t.removeText}</p>
          <Form action={portfolioPaths.remove(programme, measure.measureId)} version={measure.version}>
            <Button tone="warning">{t.remove}</Button>
          </Form>
        </section>
      )}
    </Layout>
  );
}
