import type { Problem, Typed } from "../../../vocabulary/typed.ts";
import { Layout, Notice, PageHeading } from "../../web/layout.tsx";
import { usePage } from "../../web/page-context.ts";
import { Button, ButtonRow, Form } from "../../web/ui/form.tsx";
import { type Clash, Merge } from "../ui/merge.tsx";
import { writingTexts } from "./merge-page.texts.ts";

type Props = Readonly<{
  /** The form's own page. */
  here: string;
  /** Where the form is saved, unless that is its own page. */
  action?: string | undefined;
  /** What is said instead of that another person has saved. */
  words?: Readonly<{ title: string; lead: string }> | undefined;
  caption: string;
  /** What the form's page is called. */
  name: string;
  /** The version that the other person saved, who that is, and when in words. */
  version: number;
  who: string;
  when: string;
  clashes: readonly Clash[];
  /** The labels of what the other person changed and nobody else did. */
  taken: readonly string[];
  /** What is merged already. */
  merged: Typed;
  /** What was chosen on this page before, and what is wrong with it. */
  typed?: Typed | undefined;
  problems: readonly Problem[];
}>;

/** Two people have changed the same: both texts side by side, and a choice for each. Nothing is saved until it is made. */
export function MergePage({ here, action = here, words, caption, name, version, problems, ...merge }: Props) {
  const { t } = usePage(writingTexts);
  const { title, lead } = words ?? { title: t.title, lead: t.text(merge.who) };
  return (
    <Layout title={title} back={{ href: here, label: name }} problems={problems}>
      <PageHeading title={title} caption={caption} lead={lead} />
      <Form action={action} version={version}>
        <Merge {...merge} problems={problems} />
        <ButtonRow>
          <Button name="action" value="save">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

type TakenProps = Readonly<{ who: string; labels: readonly string[] }>;

/** What another person has changed elsewhere in the form, taken without asking. */
export function TakenNotice({ who, labels }: TakenProps) {
  const { t } = usePage(writingTexts);
  if (labels.length === 0) return null;
  return (
    <Notice tone="success" title={t.taken(who)} announce>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Notice>
  );
}
