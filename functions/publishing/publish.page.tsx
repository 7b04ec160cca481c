import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Radios } from "../platform/web/ui/choices.tsx";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem } from "../vocabulary/typed.ts";
import type { CallDifference } from "./call-difference.ts";
import type { CallFault } from "./call-fault.ts";
import { CallDifferences } from "./difference.page.tsx";
import { Faults } from "./faults.page.tsx";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";
import type { Work } from "./work.ts";

type Props = Readonly<{
  work: Work;
  faults: readonly CallFault[];
  /** Undefined of a new call. */
  found: CallDifference | undefined;
  /** The reader has changed this version. */
  isOwn: boolean;
  problems?: readonly Problem[] | undefined;
}>;

/** The last look before a version is in force: what it changes, what stops it, and the button of a second person. */
export function PublishPage({ work, faults, found, isOwn, problems = [] }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const { call, version } = work;
  const { callId } = call;
  const title = wordsIn(call.title, lang);
  return (
    <Layout title={t.publishTitle} back={{ href: publishingPaths.desk(callId), label: title }} problems={problems} wide>
      <PageHeading title={t.publishTitle} caption={title} lead={t.publishLead(call.version)} />
      <p>{t.publishText}</p>
      {faults.length > 0 && (
        <Notice tone="warning" title={t.notReady}>
          <Faults callId={callId} faults={faults} />
        </Notice>
      )}
      <CallDifferences found={found} />
      {isOwn && <Notice text={t.own} />}
      {!isOwn && faults.length === 0 && (
        <Form action={publishingPaths.publish(callId)} version={version}>
          {found && (
            <Radios
              name="carry"
              label={t.carry}
              hint={t.carryHint}
              value=""
              error={problems.find(({ field }) => field === "carry")?.text}
              options={[
                { value: "stay", label: t.stay },
                { value: "carry", label: t.carried },
              ]}
            />
          )}
          <Button>{t.publishButton}</Button>
        </Form>
      )}
    </Layout>
  );
}
