import type { CallInForce } from "../../calls/call.store.ts";
import { opening } from "../../calls/opening.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ContactList } from "../../platform/web/ui/contact-list.tsx";
import { Button, ButtonLink, GetForm } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import type { Instant } from "../../vocabulary/instant.ts";
import { paths } from "../paths.ts";
import { eligibilityTexts } from "./eligibility.texts.ts";
import { asksFor, type Eligibility, eligibilityQuestions } from "./eligibility.ts";

type Props = Readonly<{ call: CallInForce; now: Instant }> & Eligibility;

/** A few questions, and whether one may apply with these answers. It only asks: nothing is kept, and nobody is stopped. */
export function EligibilityPage({ call, now, typed, problems, verdict }: Props) {
  const { t, lang } = usePage(eligibilityTexts);
  const title = wordsIn(call.title, lang);
  const leads = call.forms.eligibility.sections.flatMap(({ lead }) => (lead ? [lead] : []));
  return (
    <Layout
      title={t.title}
      back={{ href: paths.call(call.callId), label: title }}
      problems={problems}
      light
      scripts={["form", "questions"]}
    >
      {verdict !== undefined && <Verdict call={call} now={now} verdict={verdict} />}
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      {leads.map((lead) => (
        <div key={wordsIn(lead, lang)} lang={otherLanguage(lead, lang)}>
          <Paragraphs text={wordsIn(lead, lang)} />
        </div>
      ))}
      <GetForm action={paths.eligibility(call.callId)}>
        <Questions questions={eligibilityQuestions(call)} typed={typed} problems={problems} />
        <Button name={asksFor} value="1">
          {t.show}
        </Button>
      </GetForm>
    </Layout>
  );
}

type VerdictProps = Pick<Props, "call" | "now"> & Readonly<{ verdict: Exclude<Eligibility["verdict"], undefined> }>;

function Verdict({ call, now, verdict }: VerdictProps) {
  const { t, lang } = usePage(eligibilityTexts);
  const isOpen = opening(call, now) === "open";
  const begin = (tone: "primary" | "secondary") =>
    isOpen && (
      <ButtonLink href={`${paths.call(call.callId)}#borja`} tone={tone}>
        {t.begin}
      </ButtonLink>
    );
  if (verdict === "may")
    return (
      <>
        <Notice tone="success" title={t.may} text={t.mayText} announce />
        {begin("primary")}
      </>
    );
  return (
    <>
      <Notice tone="warning" title={t.mayNot} announce>
        {verdict.map(({ question, label, because }) => (
          <div key={`${question} ${wordsIn(because, lang)}`} lang={otherLanguage(because, lang)}>
            <p>
              <a href={`#${question}`}>{wordsIn(label, lang)}</a>
            </p>
            <Paragraphs text={wordsIn(because, lang)} />
          </div>
        ))}
      </Notice>
      <p>{t.ask}</p>
      <ContactList contacts={call.contacts} />
      <p>{t.free}</p>
      {begin("secondary")}
    </>
  );
}
