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
import { runningForm, runningNow } from "./running-change.ts";
import type { RunningKind } from "./running-kinds.ts";

type Props = Readonly<{
  call: CallInForce;
  facts: CallFacts;
  frames: readonly Frame[];
  kind: RunningKind;
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** One thing that can be changed of a call as it runs, with the reason. */
export function RunningPage({ call, facts, frames, kind, typed, problems = [] }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const form = runningForm(kind, call);
  const { title, text } = t.run[kind];
  return (
    <Layout
      title={title}
      back={{ href: publishingPaths.desk(call.callId), label: wordsIn(call.title, lang) }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading title={title} caption={wordsIn(call.title, lang)} lead={t.runLead} />
      {text !== "" && <p>{text}</p>}
      <Form action={publishingPaths.run(call.callId, kind)} version={facts.changes}>
        <Questions
          questions={questionsOf(form)}
          typed={typed ?? typedOf(form, runningNow(kind, facts, frames))}
          problems={problems}
        />
        <Button tone={kind === "installd" ? "warning" : "primary"}>{title}</Button>
      </Form>
    </Layout>
  );
}
