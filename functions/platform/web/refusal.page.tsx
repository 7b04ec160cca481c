import { cleanText } from "../../vocabulary/clean.ts";
import type { NoWords, Said } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { failureTexts } from "./failure.texts.ts";
import { mostGivenBack } from "./form-body.ts";
import { Layout, PageHeading } from "./layout.tsx";
import { usePage, useTexts } from "./page-context.ts";
import { Button } from "./ui/form.tsx";
import { TextArea } from "./ui/text-field.tsx";

type Shown = { readonly typed: Typed; readonly requestId: string };

type Fault = "failed" | "unreadable" | "late" | "lateForm";

const machineFields = new Set(["csrf", "nonce", "version"]);

/** The texts from the first on, as far as a page can hold them. */
function shortened(fields: ReadonlyArray<{ name: string; text: string }>) {
  let left = mostGivenBack;
  return fields.map(({ name, text }) => {
    const shown = text.slice(0, left);
    left -= shown.length;
    return { name, text: shown };
  });
}

/** What was typed, given back to be copied: no error may eat a person's words. */
function TypedBack({ typed }: Pick<Shown, "typed">) {
  const { lang } = usePage();
  const fields = Object.entries(typed).flatMap(([name, value]) => {
    const text = typeof value === "string" ? value : value.join("\n");
    return machineFields.has(name) || cleanText(text) === "" ? [] : [{ name, text }];
  });
  if (fields.length === 0) return null;
  const shown = shortened(fields);
  const isCut = shown.some(({ text }, i) => text !== fields[i]?.text);
  return (
    <>
      <h2>{failureTexts[lang].typed}</h2>
      {isCut && <p>{failureTexts[lang].typedCut}</p>}
      {shown.map(({ name, text }) => (
        <TextArea
          key={name}
          name={name}
          label={name}
          value={text}
          rows={Math.min(12, 1 + Math.ceil(text.length / 70))}
        />
      ))}
    </>
  );
}

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
export function RefusalPage({ typed, no, facts }: Shown & { no: NoWords; facts: Readonly<Record<string, string>> }) {
  const { lang } = usePage();
  const title = no.title[lang];
  const { goTo = "/", again } = facts;
  const said = (words: Said) => (typeof words === "function" ? words(facts) : words)[lang];
  return (
    <Layout title={title}>
      <PageHeading title={title} />
      <p>{said(no.text)}</p>
      {no.whatToDo && <p>{said(no.whatToDo)}</p>}
      {again !== undefined && <SendAgain typed={typed} action={again} signIn={goTo} />}
      <TypedBack typed={typed} />
      {again === undefined && (
        <p>
          <a href={goTo}>{facts["goToLabel"] ?? failureTexts[lang].start}</a>
        </p>
      )}
    </Layout>
  );
}

/** The page of a fault, with the number under which the log has it. */
export function FailurePage({ typed, requestId, what }: Shown & { what: Fault }) {
  const texts = useTexts(failureTexts);
  const { title, text } = texts[what];
  return (
    <Layout title={title}>
      <PageHeading title={title} />
      <p>{text}</p>
      <p>
        {texts.reference} <strong>{requestId}</strong>
      </p>
      <TypedBack typed={typed} />
      <p>
        <a href="/">{texts.start}</a>
      </p>
    </Layout>
  );
}
