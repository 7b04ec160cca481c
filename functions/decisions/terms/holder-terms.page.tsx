import type { Terms } from "../../pilot/items/terms.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { holds, type SigningRight } from "../../platform/signing/signing.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { holderTermsPath } from "../paths.ts";
import type { TermsFileProblem } from "./judge-terms-file.ts";
import { signingForm } from "./terms.form.ts";
import { termsTexts } from "./terms.texts.ts";
import { TermsFiles } from "./terms-files.page.tsx";
import { termsProblemTexts } from "./terms-problems.texts.ts";
import { isOverdue, sentDocument, type TermsState } from "./terms-state.ts";

type Props = Readonly<{
  pilot: Pilot;
  terms: Terms;
  state: TermsState;
  /** Who may sign, as far as it is known; it may have ended. */
  right: SigningRight | undefined;
  today: LocalDay;
  upload: PresignedUpload | "sent-enough" | undefined;
  fileProblem: TermsFileProblem | undefined;
  typed: Typed;
  problems: readonly Problem[];
  handedIn: boolean;
}>;

/** The holder's page about the terms: what to do until when, the files, and where they are handed in. */
export function HolderTermsPage(props: Props) {
  const { t, lang } = usePage(termsTexts);
  const { pilot, terms, state, fileProblem, problems, handedIn } = props;
  const day = terms.sent ? formatDay(terms.sent.lastDay, lang) : "";
  const faults = fileProblem ? [{ field: "file", text: termsProblemTexts[lang].fileProblems[fileProblem] }] : problems;
  return (
    <Layout
      title={t.title}
      back={{ href: `/projekt/${pilot.id}`, label: t.toProject }}
      problems={faults}
      scripts={["form", "upload"]}
    >
      {handedIn && state === "in" && <Notice tone="success" text={t.handedIn} />}
      <PageHeading
        caption={pilot.grant.title}
        title={t.title}
        lead={state === "waiting" ? t.leads.waiting(day) : t.leads[state]}
      />
      {state === "waiting" && <Returned terms={terms} />}
      {state === "waiting" && isOverdue(terms, props.today) && <Notice tone="warning" text={t.late} />}
      <Document pilot={pilot} />
      {state === "waiting" && <Steps {...props} />}
      <TermsFiles
        terms={terms}
        href={({ fileId }) => `${holderTermsPath(pilot.id)}/filer/${fileId}`}
        upload={state === "waiting" ? { form: props.upload } : undefined}
        problem={fileProblem}
      />
      {state === "waiting" && sentDocument(pilot)?.made && <HandIn {...props} />}
    </Layout>
  );
}

/** Why they came back, the newest first. */
function Returned({ terms }: Pick<Props, "terms">) {
  const { t } = usePage(termsTexts);
  const last = terms.returned.at(-1);
  return (
    last && (
      <Notice tone="warning" title={t.returnedTitle}>
        <Lines text={last.reason} />
      </Notice>
    )
  );
}

function Document({ pilot }: Pick<Props, "pilot">) {
  const { t } = usePage(termsTexts);
  const document = sentDocument(pilot);
  if (!document) return null;
  return (
    <p>{document.made ? <a href={`/projekt/${pilot.id}/handlingar/${document.documentId}`}>{t.read}</a> : t.soon}</p>
  );
}

function Steps({ right, today }: Props) {
  const { t, lang } = usePage(termsTexts);
  const known = right && holds(right, today) ? right : undefined;
  return (
    <>
      <h2>{t.stepsTitle}</h2>
      <ol class="govuk-list govuk-list--number">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        {known ? t.rightKnown(known.jointly, known.names.join(", "), formatDay(known.until, lang)) : t.rightUnknown}
      </p>
    </>
  );
}

function HandIn({ pilot, terms, typed, problems }: Props) {
  const { t } = usePage(termsTexts);
  return (
    <>
      <h2>{t.handIn}</h2>
      <Form action={holderTermsPath(pilot.id)} version={terms.version}>
        <input type="hidden" name="document" value={terms.sent?.document} />
        <Questions questions={questionsOf(signingForm)} typed={typed} problems={problems} />
        <Button>{t.handIn}</Button>
      </Form>
    </>
  );
}
