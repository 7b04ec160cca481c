import { type Completion, isOpenCompletion } from "../../pilot/items/completion.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Difference } from "../../platform/forms/difference.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { paths } from "../paths.ts";
import { completionTexts } from "./completion.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  completion: Completion;
  /** What was written and never handed in. */
  unsent: readonly Difference[];
}>;

/** A completion that can be written no more: what became of it, and what was written and not handed in. */
export function CompletionOverPage({ pilot, completion, unsent }: Props) {
  const { t, lang } = usePage(completionTexts);
  const { handedIn, closed } = completion;
  const text = handedIn ? t.done(formatMoment(handedIn.at, lang)) : isOpenCompletion(completion) ? t.moved : t.over;
  const title = handedIn ? t.doneTitle : t.overTitle;
  return (
    <Layout title={title} back={{ href: paths.application(pilot.id), label: t.toApplication }}>
      <PageHeading title={title} caption={pilot.lifecycle.title} lead={text} />
      {!handedIn && closed?.reason !== undefined && <Paragraphs text={closed.reason} />}
      {unsent.length > 0 && (
        <>
          <h2>{t.yourWords}</h2>
          <Differences differences={unsent} />
        </>
      )}
      <ButtonLink href={paths.application(pilot.id)}>{t.toApplication}</ButtonLink>
    </Layout>
  );
}
