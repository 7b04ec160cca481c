import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { tagForm } from "./tag.form.ts";
import { tagTexts } from "./tags.texts.ts";

type Props = Readonly<{
  applicationId: ApplicationId;
  title: string;
  tags: readonly string[];
  typed: Typed;
  problems: readonly Problem[];
  done: string | undefined;
}>;

/** The tags of a case, each with a button that takes it off, and a new one. */
export function TagsPage({ applicationId, title, tags, typed, problems, done }: Props) {
  const { t } = usePage(tagTexts);
  return (
    <Layout
      title={t.title}
      back={{ href: caseworkPaths.case(applicationId), label: t.toCase }}
      problems={problems}
      scripts={["form"]}
    >
      {done !== undefined && <Notice tone="success" text={done} />}
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      <h2>{t.now}</h2>
      {tags.length === 0 ? (
        <p class="pg-empty">{t.none}</p>
      ) : (
        <ul>
          {tags.map((tag) => (
            <li key={tag}>
              {tag}
              <Form action={caseworkPaths.untag(applicationId)}>
                <input type="hidden" name="tag" value={tag} />
                <Button tone="secondary">
                  {t.remove}
                  <span class="govuk-visually-hidden"> {tag}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form action={caseworkPaths.tags(applicationId)}>
        <Questions questions={questionsOf(tagForm)} typed={typed} problems={problems} />
        <Button>{t.addButton}</Button>
      </Form>
    </Layout>
  );
}
