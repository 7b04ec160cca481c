import { type Mark, type SecrecyMark, standingMark } from "../../pilot/items/secrecy-mark.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import type { RegisterRow } from "../register/register.ts";
import { staffFileTexts } from "../register/staff-file.texts.ts";
import { StaffFiles } from "../register/staff-files.page.tsx";
import { liftForm, markForm } from "./mark.form.ts";
import { secrecyPaths } from "./secrecy.paths.ts";
import { secrecyTexts } from "./secrecy.texts.ts";

type Props = Readonly<{
  id: ApplicationId;
  document: RegisterRow;
  known: SecrecyMark | undefined;
  /** Whether the reader sets and lifts marks; then with the form for a masked copy. */
  keeps: boolean;
  upload?: { readonly form: PresignedUpload | "sent-enough" | undefined } | undefined;
  typed: Typed;
  problems: readonly Problem[];
  fileProblem?: FileProblem | undefined;
  done?: "isSet" | "isLifted" | "copyAdded" | "copyStruck" | undefined;
}>;

/** The secrecy of a document: the mark that stands, those before it, and the masked copies for release. */
export function SecrecyPage(props: Props) {
  const { t } = usePage(secrecyTexts);
  const files = useTexts(staffFileTexts);
  const { id, document, known, keeps, upload, typed, problems, fileProblem, done } = props;
  const mark = standingMark(known);
  const wrong = fileProblem ? [{ field: "file", text: files.problems[fileProblem] }] : problems;
  const action = mark ? secrecyPaths.lift(id, document.ref) : secrecyPaths.of(id, document.ref);
  return (
    <Layout
      title={t.title}
      back={{ href: caseworkPaths.case(id), label: t.toCase }}
      problems={wrong}
      scripts={["form", "upload"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={`${document.number ?? document.kind} ${document.title}`} lead={t.lead} />
      <p>{t.effect}</p>
      {!mark && <p>{t.none}</p>}
      {mark && <OneMark mark={mark} />}
      {keeps && (
        <Form action={action} version={known?.version ?? 0}>
          <Questions questions={questionsOf(mark ? liftForm : markForm)} typed={typed} problems={problems} />
          <Button tone={mark ? "secondary" : "primary"}>{mark ? t.lift : t.set}</Button>
        </Form>
      )}
      {known && (
        <>
          <h2>{t.copies}</h2>
          {upload && <p>{t.copiesText}</p>}
          <StaffFiles
            files={known.copies}
            href={({ fileId, struck }) => (struck ? undefined : secrecyPaths.copy(id, document.ref, fileId))}
            upload={upload}
            problem={fileProblem}
            strike={
              keeps ? { action: (fileId) => secrecyPaths.strike(id, document.ref, fileId), label: t.strike } : undefined
            }
          />
        </>
      )}
      <Before marks={known?.marks.filter((one) => one !== mark) ?? []} />
    </Layout>
  );
}

function Before({ marks }: Readonly<{ marks: readonly Mark[] }>) {
  const { t } = usePage(secrecyTexts);
  if (marks.length === 0) return null;
  return (
    <>
      <h2>{t.history}</h2>
      {marks.toReversed().map((mark) => (
        <OneMark key={mark.at} mark={mark} />
      ))}
    </>
  );
}

function OneMark({ mark: { section, reason, at, by, lifted } }: Readonly<{ mark: Mark }>) {
  const { t, lang } = usePage(secrecyTexts);
  const ended = lifted && t.liftedBy(lifted.by.name, formatMoment(lifted.at, lang), lifted.reason);
  return (
    <SummaryList
      rows={[
        { key: t.lawSection, value: section },
        { key: t.reason, value: reason },
        { key: t.marked, value: t.setBy(by.name, formatMoment(at, lang)) },
        { key: t.state, value: ended ?? t.stands },
      ]}
    />
  );
}
