import type { EntryFacts, RegisterEntry } from "../../pilot/items/register-entry.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { registerPaths } from "./register.paths.ts";
import { registerTexts } from "./register.texts.ts";
import { staffFileTexts } from "./staff-file.texts.ts";
import { StaffFiles } from "./staff-files.page.tsx";

type Props = Readonly<{
  id: ApplicationId;
  /** The case's title. */
  caption: string;
  entry: RegisterEntry;
  /** For who may correct it and add files. */
  upload?: { readonly form: PresignedUpload | "sent-enough" | undefined } | undefined;
  problem?: FileProblem | undefined;
  done?: "registered" | "corrected" | "added" | undefined;
}>;

/** What was registered by hand: what it says now, its files, and what it said before. */
export function EntryPage({ id, caption, entry, upload, problem, done }: Props) {
  const { t, lang } = usePage(registerTexts);
  const files = useTexts(staffFileTexts);
  const { documentId, registered, facts, earlier, at, by } = entry;
  const said = { registered: t.registered(registered.number), corrected: t.corrected, added: files.fileAdded };
  return (
    <Layout
      title={`${registered.number} ${facts.subject}`}
      back={{ href: caseworkPaths.case(id), label: t.toCase }}
      problems={problem ? [{ field: "file", text: files.problems[problem] }] : []}
      scripts={["form", "upload"]}
    >
      {done && <Notice tone="success" text={said[done]} />}
      <PageHeading title={facts.subject} caption={`${registered.number}, ${caption}`} />
      <Facts facts={facts} more={[{ key: t.registeredBy, value: t.byAt(by.name, formatMoment(at, lang)) }]} />
      {!facts.text && entry.files.length === 0 && <p>{t.neither}</p>}
      {upload && (
        <ButtonLink href={registerPaths.correct(id, documentId)} tone="secondary">
          {t.correct}
        </ButtonLink>
      )}
      {(upload || entry.files.length > 0) && (
        <StaffFiles
          files={entry.files}
          href={({ fileId }) => registerPaths.file(id, documentId, fileId)}
          upload={upload}
          problem={problem}
        />
      )}
      {earlier.length > 0 && <h2>{t.earlier}</h2>}
      {earlier.toReversed().map((one) => (
        <section key={one.at}>
          <h3>{t.until(formatMoment(one.at, lang), one.by.name)}</h3>
          <Facts facts={one.facts} more={[{ key: t.reason, value: one.reason }]} />
        </section>
      ))}
    </Layout>
  );
}

type FactsProps = Readonly<{ facts: EntryFacts; more: readonly { readonly key: string; readonly value: string }[] }>;

function Facts({ facts, more }: FactsProps) {
  const { t, lang } = usePage(registerTexts);
  const { kind, direction, day, from, to, subject, text } = facts;
  return (
    <SummaryList
      rows={[
        { key: t.kind, value: direction ? `${t.entryKinds[kind]}, ${t.directions[direction]}` : t.entryKinds[kind] },
        { key: t.day, value: formatDay(day, lang) },
        { key: t.sender, value: from },
        { key: t.receiver, value: to },
        { key: t.subjectName, value: subject },
        { key: t.text, value: text && <Paragraphs text={text} /> },
        ...more,
      ]}
    />
  );
}
