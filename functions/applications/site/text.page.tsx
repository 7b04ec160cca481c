import { Layout } from "../../platform/web/layout.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { lawTexts } from "./law.texts.ts";

type Props = Readonly<{ lang: Language; path: string; about: "accessibility" | "personalData" }>;

/** The two pages that the law asks for: accessibility, and what happens to personal data. */
export function TextPage({ lang, path, about }: Props) {
  const { title, lead, sections } = lawTexts[lang][about];
  return (
    <Layout lang={lang} path={path} title={title}>
      <PageHeading title={title} lead={lead} />
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </Layout>
  );
}
