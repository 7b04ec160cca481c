import type { Paper } from "../platform/documents/paper.ts";
import { PaperFiles } from "../platform/documents/paper-files.tsx";
import { PaperShown } from "../platform/documents/paper-shown.tsx";
import { senderOf } from "../platform/documents/sender.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { TakenNotice } from "../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { FileField } from "../platform/web/ui/upload-form.tsx";
import type { CallId } from "../vocabulary/ids.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { type KnownPassages, placeName } from "./cited.ts";
import { ofProjects } from "./counted.ts";
import {
  analysisPath,
  editionPath,
  importDraftPath,
  passPath,
  publishPath,
  synthesisPath,
  writeSynthesisPath,
} from "./paths.ts";
import { PersonalWarning } from "./personal.page.tsx";
import { leftOf, vagueOf, type WrittenSentence } from "./read-synthesis.ts";
import { publishForm, synthesisForm } from "./synthesis.form.ts";
import { synthesisTexts } from "./synthesis.texts.ts";
import { dutiesLeft, dutiesOf, type Edition, mayPass, type Synthesis } from "./synthesis.ts";

type Props = Readonly<{
  callId: CallId;
  call: string;
  written: Synthesis | undefined;
  sentences: readonly WrittenSentence[];
  known: KnownPassages;
  interviewed: number;
  /** How many projects the call has. */
  projects: number;
  edition: Edition | undefined;
  /** Who reads, by the id of their sign-in, and whether they act. */
  reader: string;
  writes: boolean;
  saved: boolean;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What an analysis comes to, each sentence beside the words that it rests on; what is left, its checks, its publishing. */
export function SynthesisPage(props: Props) {
  const { callId, call, written, sentences, known, interviewed, edition, writes, saved, problems } = props;
  const { t, lang } = usePage(synthesisTexts);
  const left = leftOf(sentences, known, lang);
  const isWhole = sentences.length > 0 && left.length === 0;
  return (
    <Layout
      title={`${t.title}: ${call}`}
      back={{ href: analysisPath(callId), label: t.toAnalysis }}
      problems={problems}
    >
      {saved && <Notice tone="success" text={isWhole ? t.saved : t.savedNotDone} announce />}
      <PageHeading title={t.title} caption={call} lead={t.lead} />
      {edition && (
        <p>
          <a href={editionPath(callId)}>{t.readEdition}</a>
        </p>
      )}
      {sentences.length === 0 && <p>{t.none}</p>}
      <ol class="govuk-list govuk-list--number">
        {sentences.map((one, at) => (
          <li key={at}>
            <Sentence sentence={one} known={known} vague={vagueOf(one, interviewed, lang)} />
          </li>
        ))}
      </ol>
      {writes && (
        <ButtonRow>
          <ButtonLink href={writeSynthesisPath(callId)}>{t.write}</ButtonLink>
          <ButtonLink href={importDraftPath(callId)} tone="secondary">
            {t.import}
          </ButtonLink>
        </ButtonRow>
      )}
      {left.length > 0 && (
        <>
          <h2>{t.left}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {left.map(({ sentence, text }, at) => (
              <li key={at}>{t.ofSentence(sentence, text)}</li>
            ))}
          </ul>
        </>
      )}
      {writes && <PersonalWarning of="sentences" texts={sentences.map(({ text }) => text)} />}
      {written && <Checks {...props} written={written} isWhole={isWhole} />}
      {written && isWhole && writes && dutiesLeft(written).length === 0 && <Publishing {...props} written={written} />}
    </Layout>
  );
}

type SentenceProps = Readonly<{ sentence: WrittenSentence; known: KnownPassages; vague: string | undefined }>;

function Sentence({ sentence: { kind, text, addressee, places }, known, vague }: SentenceProps) {
  const { t } = usePage(synthesisTexts);
  return (
    <>
      <p>
        <strong>{t.kinds[kind]}</strong>: {addressee === "" ? text : t.to(addressee, text)}
      </p>
      {vague && <p class="govuk-hint">{vague}</p>}
      {places.map((place) => {
        const name = placeName(place);
        const one = known.get(name);
        return (
          <blockquote key={name} class="govuk-inset-text">
            {name}: {one && !one.withdrawn ? one.words : "–"}
          </blockquote>
        );
      })}
    </>
  );
}

type Written = Props & Readonly<{ written: Synthesis }>;

function Checks({ callId, written, reader, writes, isWhole }: Written & Readonly<{ isWhole: boolean }>) {
  const { t, lang } = usePage(synthesisTexts);
  const { origin, passed, version } = written;
  const may = mayPass(written, reader);
  return (
    <>
      <SummaryList
        title={t.dutiesTitle}
        rows={dutiesOf(written).map((duty) => {
          const done = passed.find((one) => one.duty === duty);
          return {
            key: t.duties[duty],
            value: done ? t.passedBy(done.by.name, formatMoment(done.at, lang)) : t.notPassed,
          };
        })}
      />
      <p>
        {origin ? t.dutiesMachine(origin.of, origin.by.name, formatMoment(origin.at, lang)) : t.dutiesPeople}{" "}
        {t.changed}
      </p>
      {writes && isWhole && !may && dutiesLeft(written).length > 0 && <p>{t.mayNot}</p>}
      {writes &&
        isWhole &&
        may &&
        dutiesLeft(written).map((duty) => (
          <Form key={duty} action={passPath(callId, duty)} version={version}>
            <Button tone="secondary">{t.pass(t.duties[duty])}</Button>
          </Form>
        ))}
    </>
  );
}

function Publishing({ callId, written: { version }, interviewed, projects, typed, problems }: Written) {
  const { t, lang } = usePage(synthesisTexts);
  return (
    <>
      <h2>{t.publish}</h2>
      <p>{t.publishLead(ofProjects(interviewed, projects, lang))}</p>
      <Form action={publishPath(callId)} version={version}>
        <Questions
          questions={questionsOf(publishForm).filter(({ id }) => id !== "p-reason" || interviewed < projects)}
          typed={typed}
          problems={problems}
        />
        <Button>{t.publishButton}</Button>
      </Form>
    </>
  );
}

type WriteProps = Readonly<{
  callId: CallId;
  call: string;
  typed: Typed;
  version: number;
  taken: Readonly<{ who: string; labels: readonly string[] }> | undefined;
}>;

/** What an analysis comes to, to be written. */
export function WriteSynthesisPage({ callId, call, typed, version, taken }: WriteProps) {
  const { t } = usePage(synthesisTexts);
  const back = { href: synthesisPath(callId), label: t.toSynthesis };
  return (
    <Layout title={t.title} back={back} scripts={["form", "questions"]} wide>
      {taken && taken.labels.length > 0 && <TakenNotice {...taken} />}
      <PageHeading title={t.title} caption={call} lead={t.lead} />
      <Form action={writeSynthesisPath(callId)} version={version}>
        <Questions questions={questionsOf(synthesisForm)} typed={typed} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}

type ImportProps = Readonly<{ callId: CallId; call: string; version: number; problems: readonly Problem[] }>;

/** A draft from elsewhere, brought in. */
export function ImportDraftPage({ callId, call, version, problems }: ImportProps) {
  const { t } = usePage(synthesisTexts);
  const error = problems.find(({ field }) => field === "p-file")?.text;
  const field = { name: "p-file", label: t.file, hint: t.importFormat, error };
  return (
    <Layout title={t.import} back={{ href: synthesisPath(callId), label: t.toSynthesis }} problems={problems}>
      <PageHeading title={t.import} caption={call} lead={t.importLead} />
      <Form action={importDraftPath(callId)} version={version} files>
        <FileField {...field} accept="application/json,.json" />
        <Button>{t.importButton}</Button>
      </Form>
    </Layout>
  );
}

type EditionProps = Readonly<{
  callId: CallId;
  edition: Edition;
  paper: Omit<Paper, "sender">;
  /** Places that it rests on whose consent has been withdrawn since. */
  withdrawn: readonly string[];
}>;

/** A published analysis. */
export function EditionPage({ callId, edition, paper, withdrawn }: EditionProps) {
  const { t, lang, authority } = usePage(synthesisTexts);
  const sender = authority ? senderOf(authority, paper.language) : { name: "", lines: [] };
  return (
    <Layout title={paper.title} back={{ href: synthesisPath(callId), label: t.toSynthesis }}>
      {withdrawn.length > 0 && <Notice tone="warning" text={t.withdrawnNow(withdrawn.join(", "))} />}
      <Notice text={t.published(edition.by, formatMoment(edition.at, lang))} />
      <PaperShown paper={{ ...paper, sender }} />
      <PaperFiles here={editionPath(callId)} />
    </Layout>
  );
}
