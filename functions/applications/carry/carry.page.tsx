import type { CallInForce } from "../../calls/call.store.ts";
import type { Carried } from "../../platform/forms/carry.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { carryTexts } from "./carry.texts.ts";

type Props = Readonly<{
  id: ApplicationId;
  /** The version that the draft is brought over to. */
  newer: CallInForce;
  carried: Carried;
  /** Names of files whose questions the newer version does not have. */
  files: readonly string[];
}>;

/** What a newer version of the call means for a draft, and the button that brings it over. */
export function CarryPage({ id, newer, carried, files }: Props) {
  const { t, lang } = usePage(carryTexts);
  return (
    <Layout title={t.title} back={{ href: paths.application(id), label: draftTexts[lang].back }}>
      <PageHeading title={t.title} caption={wordsIn(newer.title, lang)} lead={t.lead} />
      <h2>{t.asked}</h2>
      {carried.asked.length === 0 ? (
        <p>{t.noneAsked}</p>
      ) : (
        <ul>
          {carried.asked.map((question) => (
            <li key={question.id}>{wordsIn(question.label, lang)}</li>
          ))}
        </ul>
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
      {files.length > 0 && (
        <>
          <h2>{t.files}</h2>
          <p>{t.filesText}</p>
          <ul>
            {files.map((name, at) => (
              <li key={at}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <Form action={paths.carry(id)} version={newer.version}>
        <Button>{t.button}</Button>
      </Form>
    </Layout>
  );
}
