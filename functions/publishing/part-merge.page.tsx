import type { CallInWork } from "../calls/call.ts";
import { type Clash, Merge } from "../platform/forms/ui/merge.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { type PartName, parts } from "./parts/parts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Props = Readonly<{
  call: CallInWork;
  part: PartName;
  clashes: readonly Clash[];
  taken: readonly string[];
  who: string;
  when: string;
  /** What is merged already. */
  merged: Typed;
  version: number;
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** Two officers have changed the same control: both texts, and a choice for each. Nothing is saved until it is made. */
export function PartMergePage({ call, part, version, ...merge }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const here = publishingPaths.part(call.callId, part);
  const name = wordsIn(parts[part].form.name, lang);
  return (
    <Layout title={t.mergeTitle} back={{ href: here, label: name }} problems={merge.problems ?? []}>
      <PageHeading title={t.mergeTitle} caption={name} lead={t.mergeText(merge.who)} />
      <Form action={here} version={version}>
        <Merge {...merge} />
        <Button>{t.mergeSave}</Button>
      </Form>
    </Layout>
  );
}
