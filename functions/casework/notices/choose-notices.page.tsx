import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import type { StaffName } from "../../platform/staff-names.store.ts";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { noticesForm, noticesTyped } from "./notices.form.ts";
import { noticesTexts } from "./notices.texts.ts";

type Props = Readonly<{
  /** What is known of the reader. */
  who: Pick<StaffName, "email" | "notices"> | undefined;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** When a person of staff hears of what happens, and where the mails go. */
export function ChooseNotices({ who, typed, problems }: Props) {
  const t = useTexts(noticesTexts);
  const isAnswered = "p-notices" in typed;
  return (
    <section aria-labelledby="mejl">
      <h2 id="mejl">{t.title}</h2>
      <p>{t.lead}</p>
      <p>{who?.email === undefined ? t.noAddress : t.to(shownAddress(who.email))}</p>
      {who !== undefined && (
        <Form action={caseworkPaths.notices}>
          <Questions
            questions={questionsOf(noticesForm)}
            typed={isAnswered ? typed : noticesTyped(who.notices)}
            problems={problems}
          />
          <Button tone="secondary">{t.save}</Button>
        </Form>
      )}
    </section>
  );
}
