import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { lawTexts } from "./law.texts.ts";

type Props = Readonly<{ about: "accessibility" | "personalData" }>;

/** The two pages that the law asks for: accessibility, and what happens to personal data. */
export function TextPage({ about }: Props) {
  const { lang } = usePage();
  const { title, lead, sections } = lawTexts[lang][about];
  return (
    <Layout title={title} description={lead} light>
      <PageHeading title={title} lead={lead} />
      {Object.entries(sections).map(([heading, paragraphs]) => (
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
