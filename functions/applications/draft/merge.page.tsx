import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import { type Clash, Merge } from "../../platform/forms/ui/merge.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { draftTexts } from "./draft.texts.ts";
import type { Saved } from "./save-section.act.ts";
import { writerOf } from "./writer.ts";

type Props = Readonly<{
  draft: Draft;
  call: Call;
  saved: Saved;
  clashes: readonly Clash[];
  /** The labels of what the other person changed and nobody else did. */
  taken: readonly string[];
  /** What was chosen on this page before, and what is wrong with it. */
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** Two people have changed the same: both texts side by side, and a choice for each. Nothing is saved until it is made. */
export function MergePage({ draft, call, saved, clashes, taken, typed, problems = [] }: Props) {
  const { t, lang } = usePage(draftTexts);
  const { section, version, typed: merged, other } = saved;
  const here = paths.section(draft.head.applicationId, section.slug);
  const who = writerOf(draft, other?.savedBy, lang);
  const when = other ? formatMoment(other.savedAt, lang) : "";
  return (
    <Layout title={t.merge.title} back={{ href: here, label: wordsIn(section.name, lang) }} problems={problems}>
      <PageHeading title={t.merge.title} caption={wordsIn(call.title, lang)} lead={t.merge.text(who)} />
      <Form action={here} version={version}>
        <Merge {...{ clashes, who, when, taken, merged, typed, problems }} />
        <ButtonRow>
          <Button name="next" value="continue">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
