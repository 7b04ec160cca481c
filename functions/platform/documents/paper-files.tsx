import { usePage } from "../web/page-context.ts";
import { documentTexts } from "./documents.texts.ts";
import { fileKinds } from "./files-of.ts";

/** The files of a paper that is shown, made when they are fetched: each lies under the page's own address. */
export function PaperFiles({ here, query = "" }: Readonly<{ here: string; query?: string }>) {
  const { t } = usePage(documentTexts);
  return (
    <section class="pg-paper-files" aria-labelledby="files">
      <h2 id="files">{t.files}</h2>
      <ul class="govuk-list">
        {fileKinds.map((kind) => (
          <li key={kind}>
            <a href={`${here}/${kind}${query}`}>{t[kind]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
