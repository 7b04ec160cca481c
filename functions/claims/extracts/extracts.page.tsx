import { type Extract, extractLimits, extractTypes } from "../../pilot/items/extract.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useProtected } from "../../platform/web/page-context.ts";
import { FileTable } from "../../platform/web/ui/file-table.tsx";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { extractTexts } from "./extracts.texts.ts";
import type { ExtractProblem } from "./report-file.ts";

type Props = Readonly<{
  /** The report's own address. */
  report: string;
  caption: string;
  extracts: readonly Extract[];
  /** Whether the report is still being written. */
  open: boolean;
  /** The form that sends a file to the bucket; absent when no more fit, or the report is in. */
  upload: PresignedUpload | "sent-enough" | undefined;
  /** Keys of the files in which the scanner has found harmful code. */
  threats: ReadonlySet<string>;
  problem?: ExtractProblem | undefined;
  done?: "added" | "removed" | undefined;
}>;

/** The ledger extracts of a report: add one, take one away, while it is being written. */
export function ExtractsPage(props: Props) {
  const { t } = usePage(extractTexts);
  const people = useProtected();
  const { report, caption, extracts, threats, open, upload, problem, done } = props;
  const error = problem && (typeof problem === "string" ? t.problems[problem] : t.formula(problem.formulaOnLine));
  return (
    <Layout
      title={t.title}
      back={{ href: report, label: t.back }}
      problems={error ? [{ field: upload ? "file" : "files", text: error }] : []}
      scripts={["form", "upload"]}
    >
      {done && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} caption={caption} lead={t.lead} />
      {open && <Warning>{t.warning(people)}</Warning>}
      {upload && (
        <OfferedUpload
          upload={upload}
          texts={t}
          error={error}
          endings={Object.keys(extractTypes)}
          maxBytes={extractLimits.bytes}
        />
      )}
      {open && !upload && <p>{t.full}</p>}
      <FileTable
        texts={t}
        removable={open}
        files={extracts.map(({ fileId, name, bytes, key }) => {
          const href = `${report}/underlag/${fileId}`;
          return { name, bytes, isThreat: threats.has(key), href, removal: `${href}/ta-bort` };
        })}
      />
      <ButtonLink href={report}>{t.back}</ButtonLink>
    </Layout>
  );
}
