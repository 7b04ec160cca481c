import type { CallInWork } from "../calls/call.ts";
import type { Difference } from "../platform/forms/difference.ts";
import { Differences } from "../platform/forms/ui/differences.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import type { CallDifference } from "./call-difference.ts";
import { formChangeWords } from "./form-change.texts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Props = Readonly<{ call: CallInWork; found: CallDifference | undefined }>;

/** What the version in work changes of what is in force. */
export function DifferencePage({ call, found }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const title = wordsIn(call.title, lang);
  return (
    <Layout title={t.differenceTitle} back={{ href: publishingPaths.desk(call.callId), label: title }} wide>
      <PageHeading title={t.differenceTitle} caption={title} />
      <CallDifferences found={found} />
    </Layout>
  );
}

/** The conditions that differ, both beside each other, and what became of each question. */
export function CallDifferences({ found }: Pick<Props, "found">) {
  const { t, lang } = usePage(publishingTexts);
  if (!found) return <p>{t.differenceNew}</p>;
  if (found.parts.length === 0 && found.forms.length === 0) return <p>{t.noDifference}</p>;
  return (
    <>
      <PartDifferences parts={found.parts} />
      {found.forms.map(({ form, found: changes }) => (
        <section key={form} aria-labelledby={`d-${form}`}>
          <h2 id={`d-${form}`}>{t.forms[form]}</h2>
          <ul>
            {changes.map((change, at) => (
              <li key={at}>{formChangeWords(change, lang)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type PartsProps = Readonly<{
  parts: readonly Readonly<{ part: string; name: string; found: readonly Difference[] }>[];
}>;

/** What differs part by part, before and after beside each other. */
export function PartDifferences({ parts }: PartsProps) {
  return (
    <>
      {parts.map(({ part, name, found }) => (
        <section key={part} aria-labelledby={`d-${part}`}>
          <h2 id={`d-${part}`}>{name}</h2>
          <Differences differences={found} />
        </section>
      ))}
    </>
  );
}
