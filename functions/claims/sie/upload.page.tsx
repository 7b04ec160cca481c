import type { ImportedCosts, SieFileItem } from "../../pilot/items/imported-costs.ts";
import type { PresignedUpload } from "../../platform/files/files.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage, useProtected } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { OfferedUpload } from "../../platform/web/ui/upload-form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { formatMoney, sumOre } from "../../vocabulary/ore.ts";
import { siePaths } from "./sie.paths.ts";
import { sieTexts } from "./sie.texts.ts";
import { type FileFault, mostSieBytes } from "./sie-file.ts";
import { SiePage, type SiePageProps } from "./sie-page.tsx";
import { faultSentences } from "./sie-problem.texts.ts";

type Props = SiePageProps &
  Readonly<{
    /** The form that sends a file to the bucket; absent until the report says which months it covers. */
    upload: PresignedUpload | "sent-enough" | undefined;
    started: SieFileItem | undefined;
    used: ImportedCosts | undefined;
    fault?: FileFault | undefined;
    removed?: boolean;
  }>;

/** Where costs begin: a file is sent, or what was fetched before is taken away. */
export function SieUploadPage({ upload, started, used, fault, removed, ...page }: Props) {
  const { lang } = usePage();
  const { report } = page;
  const people = useProtected();
  const t = sieTexts[lang].upload;
  const problems = fault ? faultSentences(fault, lang).map((text) => ({ field: "file", text })) : [];
  return (
    <SiePage
      {...page}
      step={0}
      title={sieTexts[lang].title}
      lead={t.lead}
      problems={problems}
      scripts={["form", "upload"]}
      notice={removed ? <Notice tone="success" text={t.removed} /> : undefined}
    >
      {started && !fault && (
        <Notice>
          <p>{t.started(started.fileName)}</p>
          <p>
            <a href={siePaths.choose(report)}>{t.goOn}</a>
          </p>
        </Notice>
      )}
      {used && <Used report={report} used={used} />}
      {upload ? (
        <>
          <ol>
            {t.how.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          <Warning>{t.warning(people)}</Warning>
          <OfferedUpload
            upload={upload}
            texts={t}
            error={problems[0]?.text}
            endings={["se", "si", "sie", "xlsx", "csv"]}
            maxBytes={mostSieBytes}
          />
        </>
      ) : (
        <>
          <p>{t.noPeriod}</p>
          <ButtonLink href={report}>{sieTexts[lang].back}</ButtonLink>
        </>
      )}
    </SiePage>
  );
}

type UsedProps = Pick<Props, "report"> & Readonly<{ used: ImportedCosts }>;

function Used({ report, used }: UsedProps) {
  const { lang } = usePage();
  const t = sieTexts[lang].upload;
  return (
    <>
      <SummaryList
        title={t.usedTitle}
        rows={[
          { key: t.file, value: <a href={`${report}/underlag/${used.fileId}`}>{used.fileName}</a> },
          { key: t.when, value: formatMoment(used.importedAt, lang) },
          { key: t.lines, value: String(used.lines.length) },
          { key: t.sum, value: formatMoney(sumOre(used.lines.map(({ amountOre }) => amountOre)), lang) },
        ]}
      />
      <p>{t.removeHint}</p>
      <Form action={siePaths.remove(report)} version={used.version}>
        <Button tone="warning">{t.remove}</Button>
      </Form>
    </>
  );
}
