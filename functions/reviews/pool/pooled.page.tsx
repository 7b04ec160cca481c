import type { Logged } from "../../pilot/log.store.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Timeline } from "../../platform/web/ui/timeline.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { poolForm } from "./pool.form.ts";
import { poolPaths } from "./pool.paths.ts";
import { poolTexts } from "./pool.texts.ts";
import type { Field, Pooled } from "./pooled.ts";

type Props = Readonly<{
  /** Whom the form corrects; without one it keeps a new person. */
  person?: Pooled | undefined;
  fields: readonly Field[];
  typed: Typed;
  problems?: readonly Problem[] | undefined;
  log?: readonly Logged[] | undefined;
}>;

/** The form of a person of the pool, and what has happened to them. */
export function PooledPage({ person, fields, typed, problems = [], log = [] }: Props) {
  const { t, lang } = usePage(poolTexts);
  const isNew = person === undefined;
  return (
    <Layout
      title={person?.name ?? t.add}
      back={{ href: poolPaths.list, label: t.back }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={person?.name ?? t.add} />
      {!isNew && <h2>{t.change}</h2>}
      <Form action={isNew ? poolPaths.new : poolPaths.one(person.pooledId)} version={person?.version ?? 0}>
        <Questions questions={questionsOf(poolForm(fields, isNew))} typed={typed} problems={problems} />
        <Button>{isNew ? t.addButton : t.changeButton}</Button>
      </Form>
      {log.length > 0 && (
        <section aria-labelledby="historik">
          <h2 id="historik">{t.history}</h2>
          <Timeline
            label={t.history}
            entries={log.map(({ at, by, action, details }) => ({
              when: formatMoment(at, lang),
              datetime: at,
              title: t.events[action] ?? action,
              by: by.name,
              body: [details["reason"], details["sameName"]].filter(Boolean).join("\n") || undefined,
            }))}
          />
        </section>
      )}
    </Layout>
  );
}
