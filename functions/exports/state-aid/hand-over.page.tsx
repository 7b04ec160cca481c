import type { AidEntry } from "../../pilot/items/aid-entry.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { ButtonLink, ButtonRow } from "../../platform/web/ui/form.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { formatNames } from "../jobs/jobs.texts.ts";
import { aidPaths } from "./aid.paths.ts";
import { AidLines } from "./aid-register.page.tsx";
import { aidRegisterTexts } from "./aid-register.texts.ts";
import type { HandOver } from "./hand-over.ts";

type Props = Readonly<{ handOver: HandOver; lines: readonly AidEntry[]; made: boolean }>;

/** What was handed over to the central register, and its file. */
export function HandOverPage({ handOver, lines, made }: Props) {
  const { lang, t } = usePage(aidRegisterTexts);
  const { number, by, at, sha256 } = handOver;
  const title = t.handOverTitle(number);
  return (
    <Layout title={title} back={{ href: aidPaths.register, label: t.back }} wide>
      {made && <Notice tone="success" text={t.handedNow} />}
      <PageHeading title={title} lead={t.handOverLead(by.name, formatMoment(at, lang))} />
      <AidLines id="lines" caption={t.lines} lines={lines} empty={t.noneWaiting} />
      <ButtonRow>
        {(["csv", "xlsx"] as const).map((format) => (
          <ButtonLink key={format} href={aidPaths.file(number, format)} tone="secondary">
            {t.download(formatNames[lang][format])}
          </ButtonLink>
        ))}
      </ButtonRow>
      <p>
        {t.fingerprint}: {sha256.slice(0, 16)}
      </p>
    </Layout>
  );
}
