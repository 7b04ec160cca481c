import type { Terms } from "../../pilot/items/terms.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form as FormDocument } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import type { SigningRight } from "../../platform/signing/signing.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { termsPath } from "../paths.ts";
import type { TermsFileProblem } from "./judge-terms-file.ts";
import type { LegalForce } from "./legal-force.ts";
import { checkForm, extendForm, signingForm } from "./terms.form.ts";
import { termsTexts } from "./terms.texts.ts";
import { TermsFiles } from "./terms-files.page.tsx";
import { termsProblemTexts } from "./terms-problems.texts.ts";
import { RightKnown, TermsSoFar } from "./terms-so-far.page.tsx";
import { isOverdue, sentDocument, type TermsState } from "./terms-state.ts";

type Props = Readonly<{
  pilot: Pilot;
  terms: Terms;
  state: TermsState;
  right: SigningRight | undefined;
  today: LocalDay;
  /** Of terms that wait for legal force. */
  force: LegalForce | undefined;
  /** An officer presses the buttons, others read. */
  acts: boolean;
  upload: PresignedUpload | "sent-enough" | undefined;
  fileProblem: TermsFileProblem | undefined;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** The terms of a grant for staff: how far they have come, what came in, and what can be done. */
export function StaffTermsPage(props: Props) {
  const { t, lang } = usePage(termsTexts);
  const { pilot, terms, state, right, today, acts, fileProblem, problems } = props;
  const { id, grant } = pilot;
  const faults = fileProblem ? [{ field: "file", text: termsProblemTexts[lang].fileProblems[fileProblem] }] : problems;
  return (
    <Layout
      title={`${t.staffTitle}: ${grant.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={faults}
      scripts={["form", "upload", "questions"]}
    >
      <PageHeading caption={grant.title} title={t.staffTitle} lead={t.staffLead} />
      <TermsSoFar pilot={pilot} terms={terms} state={state} today={today} />
      <TermsFiles
        terms={terms}
        href={({ fileId }) => `${termsPath(id)}/filer/${fileId}`}
        upload={acts && state === "waiting" ? { form: props.upload } : undefined}
        problem={fileProblem}
      />
      <RightKnown right={right} today={today} />
      {acts && state === "to-send" && <Send {...props} />}
      {acts && state === "in" && <Asking {...props} form={checkForm} title={t.check} button={t.checkButton} />}
      {acts && state === "waiting" && <Waiting {...props} />}
    </Layout>
  );
}

/** Why terms that were not sent are not, or are to be sent anew; and the button, where they may be. */
function Send({ pilot, terms, force }: Props) {
  const { t, lang } = usePage(termsTexts);
  const said =
    force?.state === "running" ? t.force.running(formatDay(force.lastDay, lang)) : force && t.force[force.state];
  return (
    <>
      <h2>{t.send}</h2>
      {terms.sent && <Notice tone="warning" text={t.changed} />}
      {said && <p>{said}</p>}
      <p>{t.sendText}</p>
      {(!force || force.state === "gained") && (
        <Form action={`${termsPath(pilot.id)}/skicka`} version={terms.version}>
          <Button>{t.send}</Button>
        </Form>
      )}
    </>
  );
}

type AskingProps = Props &
  Readonly<{ form: FormDocument; title: string; button: string; under?: string; text?: string }>;

/** One of the page's forms; a problem is shown in the form whose question it is of. */
function Asking({ pilot, terms, typed, problems, form, title, button, under = "", text }: AskingProps) {
  const questions = questionsOf(form);
  const isOwn = problems.some(({ field }) => questions.some(({ id }) => field.startsWith(id)));
  return (
    <>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <Form action={`${termsPath(pilot.id)}${under}`} version={terms.version}>
        <input type="hidden" name="document" value={terms.sent?.document} />
        <Questions questions={questions} typed={typed} problems={isOwn ? problems : []} />
        <Button tone="secondary">{button}</Button>
      </Form>
    </>
  );
}

/** While the holder is waited for: what came by post, more time, and the end of it. */
function Waiting(props: Props) {
  const { t } = usePage(termsTexts);
  const { pilot, terms, today } = props;
  const isMade = sentDocument(pilot)?.made !== undefined;
  return (
    <>
      {isMade && (
        <Asking
          {...props}
          form={signingForm}
          under="/post"
          title={t.byPost}
          text={t.byPostText}
          button={t.byPostButton}
        />
      )}
      <Asking {...props} form={extendForm} under="/tid" title={t.extend} button={t.extendButton} />
      {isOverdue(terms, today) && (
        <>
          <h2>{t.lapse}</h2>
          <p>{t.lapseText}</p>
          <Form action={`${termsPath(pilot.id)}/forfall`} version={terms.version}>
            <Button tone="warning">{t.lapseButton}</Button>
          </Form>
        </>
      )}
    </>
  );
}
