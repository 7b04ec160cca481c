import { appealWords } from "../calls/appeal-words.ts";
import type { CallInWork } from "../calls/call.ts";
import { choosingWords } from "../calls/choosing-words.ts";
import type { Form } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Details } from "../platform/web/ui/details.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import type { CallForm } from "./change.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Props = Readonly<{
  call: CallInWork;
  name: CallForm;
  /** With the call's categories, sources and years in their places. */
  form: Form;
  /** The section in the address, by its place. */
  place: number;
}>;

/** A form as those who fill it in see it, a section at a time. There is no button: nothing is kept. */
export function PreviewPage({ call, name, form, place }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const section = form.sections[place];
  const href = (one: { readonly slug: string }) =>
    `${publishingPaths.preview(call.callId)}?${new URLSearchParams({ formular: name, del: one.slug })}`;
  const title = section ? wordsIn(section.name, lang) : wordsIn(form.name, lang);
  const earlier = form.sections.slice(0, place).flatMap(({ questions }) => questions);
  return (
    <Layout
      title={title}
      back={{ href: publishingPaths.desk(call.callId), label: wordsIn(call.title, lang) }}
      wide={section?.questions.some(({ kind }) => kind === "table")}
      scripts={["form", "questions"]}
    >
      <Notice title={name === "report" ? t.previewReportTitle : t.previewTitle} text={t.previewText} />
      <nav aria-label={t.previewAll}>
        <ul class="pg-links">
          {form.sections.map((one) => (
            <li key={one.id}>
              <a href={href(one)} aria-current={one === section ? "page" : undefined}>
                {wordsIn(one.name, lang)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PageHeading
        title={title}
        caption={wordsIn(call.title, lang)}
        lead={section?.lead && wordsIn(section.lead, lang)}
      />
      {name === "application" && place === 0 && <AlsoSaid call={call} />}
      {section && <Questions questions={section.questions} earlier={earlier} typed={{}} />}
    </Layout>
  );
}

/** What the call's page says of how applications are judged, and what is said beside a decision. */
function AlsoSaid({ call }: Pick<Props, "call">) {
  const { t, lang } = usePage(publishingTexts);
  return (
    <Details summary={t.alsoSaid}>
      <p>{choosingWords(call, lang)}</p>
      <Paragraphs text={appealWords(call, lang) ?? t.noAppeal} />
    </Details>
  );
}
