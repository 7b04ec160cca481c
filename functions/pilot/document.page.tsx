import { PaperShown } from "../platform/documents/paper-shown.tsx";
import { senderOf } from "../platform/documents/sender.ts";
import { Layout } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { formatBytes } from "../vocabulary/file-name.ts";
import { documentTexts } from "./document.texts.ts";
import type { CaseDocument, Unnumbered } from "./items/case-document.ts";
import { numberedPaper } from "./numbered-paper.ts";

type Props = Readonly<{
  document: CaseDocument;
  frozen: Unnumbered;
  /** Where the document is looked at; its files are fetched under it. */
  here: string;
  back: Readonly<{ href: string; label: string }>;
}>;

/** A document that was written in a case, with its files. */
export function DocumentPage({ document, frozen, here, back }: Props) {
  const { lang, t, authority } = usePage(documentTexts);
  const { title, registered, made, language } = document;
  // Until it is registered, it is shown as of the authority that the site has now.
  const sender = registered?.sender ?? (authority ? senderOf(authority, language) : { name: "", lines: [] });
  return (
    <Layout title={title} back={back}>
      <PaperShown paper={numberedPaper(frozen.paper, { ...registered, sender })} />
      <section class="pg-paper-files" aria-labelledby="files">
        <h2 id="files">{t.files}</h2>
        {made ? (
          <ul class="govuk-list">
            {(["pdf", "docx"] as const).map((file) => (
              <li key={file}>
                <a href={`${here}/${file}`}>{t.file[file](made.pages, formatBytes(made[file].bytes, lang))}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t.soon}</p>
        )}
      </section>
    </Layout>
  );
}
