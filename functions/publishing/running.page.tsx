import type { CallFacts, CallInForce } from "../calls/call.store.ts";
import type { Frame } from "../calls/frames/frame.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { typedOf } from "../platform/forms/typed-of.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";
import { type RunningKind, runningForm, runningKinds, runningNow } from "./running.form.ts";

type Props = Readonly<{
  call: CallInForce;
  facts: CallFacts;
  frames: readonly Frame[];
  /** The form that came back, with what was typed in it. */
  kind?: RunningKind | undefined;
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** Everything that can be changed of a call as it runs, each a form of its own. After an error, that form alone. */
export function RunningPage({ call, facts, frames, kind, typed, problems = [] }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const shown = kind === undefined ? runningKinds : [kind];
  const words = {
    datum: { title: t.runDates, text: undefined },
    stang: { title: t.closeNow, text: t.closeNowText },
    ramar: { title: t.runFrames, text: undefined },
    kontakt: { title: t.runContacts, text: undefined },
    installd: { title: t.withdraw, text: t.withdrawText },
  } as const;
  return (
    <Layout
      title={t.runTitle}
      back={{ href: publishingPaths.desk(call.callId), label: wordsIn(call.title, lang) }}
      problems={problems}
      wide
      scripts={["form"]}
    >
      <PageHeading title={t.runTitle} caption={wordsIn(call.title, lang)} lead={t.runLead} />
      {shown.map((one) => {
        const form = runningForm(one, call);
        const { title, text } = words[one];
        return (
          <section key={one} aria-labelledby={`run-${one}`}>
            <h2 id={`run-${one}`}>{title}</h2>
            {text !== undefined && <p>{text}</p>}
            <Form action={publishingPaths.run(call.callId, one)} version={facts.changes}>
              <Questions
                questions={questionsOf(form)}
                typed={typed ?? typedOf(form, runningNow(one, facts, frames))}
                problems={problems}
              />
              <Button tone={one === "installd" ? "warning" : "secondary"}>{title}</Button>
            </Form>
          </section>
        );
      })}
    </Layout>
  );
}
