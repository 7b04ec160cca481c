import type { AnnouncedCall, CallInForce } from "../../calls/call.store.ts";
import { closingWords } from "../../calls/closing-words.ts";
import { opening } from "../../calls/opening.ts";
import type { Carried } from "../../platform/forms/carry.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { copyTexts } from "./copy.texts.ts";

/** Into which call: one has been chosen and is open, or these are. */
export type Into =
  | { readonly call: CallInForce; readonly carried: Carried; readonly others: boolean }
  | { readonly open: readonly AnnouncedCall[]; readonly chosen: CallInForce | undefined };

type Props = Readonly<{ id: ApplicationId; title: string; files: number; into: Into; now: Instant }>;

/** What a new application takes over of this one, and the button that begins it. */
export function CopyPage({ id, title, files, into, now }: Props) {
  const { t, lang } = usePage(copyTexts);
  return (
    <Layout title={t.title} back={{ href: paths.application(id), label: draftTexts[lang].back }}>
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      {"call" in into ? <Copying id={id} files={files} {...into} /> : <Choosing id={id} now={now} {...into} />}
    </Layout>
  );
}

const whyNot = (call: CallInForce, now: Instant, lang: Language): string => {
  const t = copyTexts[lang];
  const title = wordsIn(call.title, lang);
  const state = opening(call, now);
  if (state === "withdrawn") return t.withdrawn(title);
  return state === "not-open"
    ? t.notOpen(title, formatMoment(call.opensAt, lang))
    : t.closed(title, closingWords(call, lang));
};

function Choosing({ id, now, open, chosen }: Extract<Into, { open: unknown }> & Pick<Props, "id" | "now">) {
  const { t, lang } = usePage(copyTexts);
  return (
    <>
      {chosen && <Notice tone="warning" text={whyNot(chosen, now, lang)} />}
      {open.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <h2>{t.choose}</h2>
          <p>{t.chooseText}</p>
          <ul>
            {open.map((call) => (
              <li key={call.callId}>
                <a href={`${paths.copy(id)}?utlysning=${call.callId}`}>{wordsIn(call.title, lang)}</a>
                {", "}
                {call.closesAt ? t.openUntil(closingWords(call, lang)) : t.openEnded}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Copying({ id, files, call, carried, others }: Extract<Into, { call: unknown }> & Pick<Props, "id" | "files">) {
  const { t, lang } = usePage(copyTexts);
  return (
    <>
      <p>
        {t.into} <strong>{wordsIn(call.title, lang)}</strong>
        {others && (
          <>
            {". "}
            <a href={`${paths.copy(id)}?valj`}>{t.other}</a>
          </>
        )}
      </p>
      {carried.asked.length > 0 && (
        <>
          <h2>{t.asked}</h2>
          <ul>
            {carried.asked.map((question) => (
              <li key={question.id}>{wordsIn(question.label, lang)}</li>
            ))}
          </ul>
        </>
      )}
      {carried.lost.length === 0 ? (
        <p>{t.noneLost}</p>
      ) : (
        <>
          <h2>{t.lost}</h2>
          <p>{t.lostText}</p>
          {carried.lost.map(({ label, text }, at) => (
            <section key={at}>
              <h3>{label}</h3>
              <Paragraphs text={text} />
            </section>
          ))}
        </>
      )}
      {files > 0 && <p>{t.files(files)}</p>}
      <p>{t.assured}</p>
      <p>{t.people}</p>
      <Form action={paths.copy(id)}>
        <input type="hidden" name="callId" value={call.callId} />
        <Button>{t.button}</Button>
      </Form>
    </>
  );
}
