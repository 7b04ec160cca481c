import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import { bulkForm, type Choice } from "./bulk.form.ts";
import { bulkTexts } from "./bulk.texts.ts";
import type { BulkKind } from "./bulk.ts";

type Props = Readonly<{
  kind: BulkKind;
  choice: Choice;
  typed: Typed;
  problems?: readonly Problem[] | undefined;
  /** There is nothing to do: why. */
  nothing?: "noCases" | "noReviews" | undefined;
}>;

/** What is to be done to many reviews; it is shown before it is done. */
export function BulkOrderPage({ kind, choice, typed, problems = [], nothing }: Props) {
  const t = useTexts(bulkTexts);
  const words = t[kind];
  const back = { href: poolPaths.list, label: t.back };
  const isEmpty = kind === "assign" && choice.pool.length === 0;
  return (
    <Layout title={words.title} back={back} problems={problems} scripts={["form"]}>
      {nothing !== undefined && <Notice tone="warning" text={t[nothing]} announce />}
      <PageHeading title={words.title} lead={words.lead} />
      {isEmpty ? (
        <Notice text={t.noPool} />
      ) : (
        <Form action={poolPaths[kind]}>
          <Questions questions={questionsOf(bulkForm(kind, choice))} typed={typed} problems={problems} />
          <Button>{words.button}</Button>
        </Form>
      )}
    </Layout>
  );
}
