import type { NoWords, Said } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { MailNewLink } from "../links/new-link.page.tsx";
import { failureTexts } from "./failure.texts.ts";
import { GivenBack, type Labels } from "./given-back.tsx";
import { Layout, PageHeading } from "./layout.tsx";
import { usePage, useTexts } from "./page-context.ts";
import { Button } from "./ui/form.tsx";

type Shown = {
  readonly typed: Typed;
  readonly requestId: string;
  /** What the form's controls are called, where its route says so. */
  readonly labels?: Labels | undefined;
  /** The form's own page, where it has one. */
  readonly form?: string | undefined;
};

type Fault = "failed" | "unreadable" | "late" | "lateForm";

/** The form as it was sent, to be sent again as it is after signing in beside it; its seal and number stay good. */
function SendAgain({ typed, action, signIn }: Pick<Shown, "typed"> & { action: string; signIn: string }) {
  const t = useTexts(failureTexts);
  const fields = Object.entries(typed).flatMap(([name, value]) => [value].flat().map((text) => ({ name, text })));
  return (
    <>
      <p>
        <a href={signIn} target="_blank" rel="noopener">
          {t.newTab}
        </a>
      </p>
      <form action={action} method="post">
        {fields.map(({ name, text }, i) => (
          <input key={`${i} ${name}`} type="hidden" name={name} value={text} />
        ))}
        <Button>{t.sendAgain}</Button>
      </form>
    </>
  );
}

/** The page of a refusal: what happened, what it means, what to do. */
export function RefusalPage({
  typed,
  labels,
  form,
  no,
  facts,
}: Shown & { no: NoWords; facts: Readonly<Record<string, string>> }) {
  const { lang } = usePage();
  const title = no.title[lang];
  const { goTo = "/", again, mailLink } = facts;
  const said = (words: Said) => (typeof words === "function" ? words(facts) : words)[lang];
  return (
    <Layout title={title}>
      <PageHeading title={title} />
      <p>{said(no.text)}</p>
      {no.whatToDo && <p>{said(no.whatToDo)}</p>}
      {again !== undefined && <SendAgain typed={typed} action={again} signIn={goTo} />}
      {mailLink !== undefined && <MailNewLink action={mailLink} isNewTab={Object.keys(typed).length > 0} />}
      <GivenBack typed={typed} labels={labels} form={form} />
      {again === undefined && (
        <p>
          <a href={goTo}>{no.goToLabel?.[lang] ?? facts["goToLabel"] ?? failureTexts[lang].start}</a>
        </p>
      )}
    </Layout>
  );
}

/** The page of a fault, with the number under which the log has it. */
export function FailurePage({ typed, labels, form, requestId, what }: Shown & { what: Fault }) {
  const texts = useTexts(failureTexts);
  const { title, text } = texts[what];
  return (
    <Layout title={title}>
      <PageHeading title={title} />
      <p>{text}</p>
      <p>
        {texts.reference} <strong>{requestId}</strong>
      </p>
      <GivenBack typed={typed} labels={labels} form={form} />
      <p>
        <a href="/">{texts.start}</a>
      </p>
    </Layout>
  );
}
