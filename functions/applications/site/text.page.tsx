import { type Words, wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { Retention } from "../../settings/retention.ts";
import { lawTexts } from "./law.texts.ts";
import { keptFor } from "./retention.texts.ts";

type Props = Readonly<
  ({ about: "accessibility" } | { about: "personalData"; retention: Retention }) & {
    /** Whom to write to. */
    email: string;
    /** What the authority says besides. */
    more: readonly Words[];
  }
>;

/** The two pages that the law asks for: accessibility, and what happens to personal data. */
export function TextPage(props: Props) {
  const { lang } = usePage();
  const { email, more } = props;
  const texts = lawTexts[lang];
  const { title, lead, sections } =
    props.about === "accessibility"
      ? texts.accessibility(email)
      : texts.personalData(email, keptFor(props.retention, lang));
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
      {more.map((paragraph) => (
        <p key={wordsIn(paragraph, lang)}>{wordsIn(paragraph, lang)}</p>
      ))}
    </Layout>
  );
}
