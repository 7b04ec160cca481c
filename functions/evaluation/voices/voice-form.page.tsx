import { occasionName } from "../../pilot/obligations/occasion.texts.ts";
import type { Occasion } from "../../pilot/obligations/occasions.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { difference } from "../../platform/forms/difference.ts";
import type { Form as FormDocument } from "../../platform/forms/document.ts";
import { readForm } from "../../platform/forms/read.ts";
import { show } from "../../platform/forms/show.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { Missing } from "../../platform/forms/ui/missing.tsx";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { TakenNotice } from "../../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { problemsOf, type ReadEvaluation } from "../read-evaluation.ts";
import type { SignedVoice } from "./cell-answers.ts";
import { voicesTexts } from "./voices.texts.ts";

/** Where the pages of a voice lie, for who looks at them. */
export type Place = Readonly<{
  here: string;
  review: string;
  sign: string;
  back: string;
  backTo: "toAll" | "toMaterial" | "toCase";
  /** What an evaluator reads, beside the form. */
  material?: string | undefined;
}>;

type Shown = Readonly<{ pilot: Pilot; one: Occasion; place: Place }>;
type FormProps = Shown &
  Readonly<{
    form: FormDocument;
    typed: Typed;
    version: number;
    problems: readonly Problem[];
    saved: boolean;
    taken: Readonly<{ who: string; labels: readonly string[] }>;
  }>;

const isReady = ({ state, by }: Occasion) => state !== "to-come" || by === "evaluator";

/** An evaluation while it is written. */
export function VoiceFormPage({ pilot, one, place, form, typed, version, problems, saved, taken }: FormProps) {
  const { t, lang } = usePage(voicesTexts);
  const name = occasionName(one, lang);
  const all = form.sections.flatMap(({ questions }) => questions);
  const ready = isReady(one);
  return (
    <Layout
      title={`${name}: ${pilot.grant.title}`}
      back={{ href: place.back, label: t[place.backTo] }}
      problems={problems}
      wide={all.some(({ kind }) => kind === "table")}
      scripts={["form", "questions"]}
    >
      {saved && problems.length === 0 && <Notice tone="success" text={t.saved} />}
      <TakenNotice {...taken} />
      <PageHeading caption={pilot.grant.title} title={name} lead={t.formLead} />
      {!ready && <Notice text={one.opensDay ? t.notOpen(formatDay(one.opensDay, lang)) : t.notOpenDayless} />}
      {place.material && (
        <p>
          <a href={place.material}>{t.toMaterial}</a>
        </p>
      )}
      <p>{t.protects}</p>
      <Form action={place.here} version={version} autosave={place.here}>
        {form.sections.map(({ id, name: title, lead, questions }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{wordsIn(title, lang)}</h2>
            {lead && <p>{wordsIn(lead, lang)}</p>}
            <Questions questions={questions} earlier={all} typed={typed} problems={problems} />
          </section>
        ))}
        <ButtonRow>
          {ready && (
            <Button name="action" value="review">
              {t.review}
            </Button>
          )}
          <Button name="action" value="save" tone={ready ? "secondary" : "primary"}>
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

type ReviewProps = Shown & Readonly<{ read: ReadEvaluation; version: number; readBefore?: Typed | undefined }>;

/** The last look before it is signed: what is missing first, then everything that is there. */
export function VoiceReviewPage({ pilot, one, place, read, version, readBefore }: ReviewProps) {
  const { t, lang } = usePage(voicesTexts);
  const { form, answers, problems } = read;
  const sections = form.sections.map((section) => ({
    id: section.id,
    name: wordsIn(section.name, lang),
    problems: problemsOf(read, section),
  }));
  return (
    <Layout title={t.reviewTitle} back={{ href: place.here, label: occasionName(one, lang) }}>
      {readBefore && (
        <Notice tone="warning" title={t.changedTitle} announce>
          <p>{t.changed}</p>
          <Differences
            differences={difference({ form, answers: readForm(form, readBefore).answers }, { form, answers }, lang)}
          />
        </Notice>
      )}
      <PageHeading caption={pilot.grant.title} title={t.reviewTitle} lead={t.reviewLead} />
      <Missing
        sections={sections}
        text={t.missing}
        href={(_, field) => `${place.here}?granska=1#${encodeURI(field)}`}
      />
      <ReadAnswers
        sections={show(form, answers, { lang, reader: "staff" })}
        change={(section, question) => `${place.here}#${question ?? section}`}
      />
      {problems.length === 0 && isReady(one) ? (
        <Form action={place.sign} version={version}>
          <ButtonRow>
            <Button>{t.sign}</Button>
            <ButtonLink href={place.here} tone="secondary">
              {t.change}
            </ButtonLink>
          </ButtonRow>
        </Form>
      ) : (
        <ButtonLink href={place.here}>{t.change}</ButtonLink>
      )}
    </Layout>
  );
}

type ReadProps = Shown & Readonly<{ signed: SignedVoice | undefined; mayWrite: boolean }>;

/** An evaluation as it was signed; before that nobody but its own voice reads of it. */
export function VoicePage({ pilot, one, place, signed, mayWrite }: ReadProps) {
  const { t, lang } = usePage(voicesTexts);
  const name = occasionName(one, lang);
  return (
    <Layout title={`${name}: ${pilot.grant.title}`} back={{ href: place.back, label: t[place.backTo] }}>
      <PageHeading caption={pilot.grant.title} title={name} />
      {signed ? (
        <>
          <Notice
            tone="success"
            title={t.signedTitle}
            announce={false}
            text={t.signed(formatMoment(signed.at, lang), signed.signedBy)}
          />
          <ReadAnswers sections={show(signed.form, signed.answers, { lang, reader: "staff" })} />
        </>
      ) : (
        <p>{mayWrite || one.state === "not-asked" ? t.closed : t.notYet}</p>
      )}
    </Layout>
  );
}
