import type { EvaluationDraft } from "../pilot/items/evaluation.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { type Clash, Merge } from "../platform/forms/ui/merge.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { evaluationWords } from "./evaluation.texts.ts";
import { evaluationPath } from "./paths.ts";

type Props = Readonly<{
  pilot: Pilot;
  /** The version beside mine. */
  theirs: Pick<EvaluationDraft, "version" | "changedAt" | "savedBy">;
  clashes: readonly Clash[];
  /** The labels of what the colleague changed and nobody else did. */
  taken: readonly string[];
  /** What is merged already. */
  merged: Typed;
  /** What was chosen on this page before, and what is wrong with it. */
  typed?: Typed | undefined;
  problems: readonly Problem[];
}>;

/** Two have changed the same: both texts side by side, and a choice for each. Nothing is saved until it is made. */
export function MergePage({ pilot, theirs, clashes, taken, merged, typed, problems }: Props) {
  const { t, lang } = usePage(evaluationWords);
  const here = evaluationPath(pilot.grant.applicationId);
  const who = theirs.savedBy ?? t.merge.someone;
  const when = formatMoment(theirs.changedAt, lang);
  return (
    <Layout title={t.merge.title} back={{ href: here, label: t.title }} problems={problems}>
      <PageHeading caption={pilot.grant.title} title={t.merge.title} lead={t.merge.text(who)} />
      <Form action={here} version={theirs.version}>
        <Merge {...{ clashes, who, when, taken, merged, typed, problems }} />
        <ButtonRow>
          <Button name="action" value="save">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
