import type { AnnouncedCall } from "../calls/call.store.ts";
import { closingWords } from "../calls/closing-words.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, linkCell } from "../platform/web/ui/data-table.tsx";
import { ButtonLink } from "../platform/web/ui/form.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";
import type { WorkName } from "./work.store.ts";

type Props = Readonly<{ works: readonly WorkName[]; calls: readonly AnnouncedCall[] }>;

/** Every call: those that officers write, those in force and those that were withdrawn. */
export function CallsListPage({ works, calls }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const isWithdrawn = ({ withdrawnAt }: AnnouncedCall) => withdrawnAt !== undefined;
  return (
    <Layout title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <ButtonLink href={publishingPaths.begin}>{t.begin}</ButtonLink>
      <DataTable
        id="works"
        caption={t.inWork}
        columns={[t.name, t.version, t.changed, t.changedBy]}
        rows={works.map(({ callId, title, version, changedAt, changedBy }) => [
          linkCell(publishingPaths.desk(callId), wordsIn(title, lang)),
          String(version),
          formatMoment(changedAt, lang),
          changedBy,
        ])}
        empty={t.noWork}
      />
      <Published id="calls" caption={t.inForce} calls={calls.filter((call) => !isWithdrawn(call))} empty={t.noCalls} />
      {calls.some(isWithdrawn) && (
        <Published id="withdrawn" caption={t.withdrawnCalls} calls={calls.filter(isWithdrawn)} empty="" />
      )}
    </Layout>
  );
}

type PublishedProps = Readonly<{ id: string; caption: string; calls: readonly AnnouncedCall[]; empty: string }>;

function Published({ id, caption, calls, empty }: PublishedProps) {
  const { t, lang } = usePage(publishingTexts);
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[t.name, t.opens, t.closes]}
      rows={calls.map(({ callId, title, opensAt, closesAt }) => [
        linkCell(publishingPaths.desk(callId), wordsIn(title, lang)),
        formatMoment(opensAt, lang),
        closingWords({ closesAt }, lang),
      ])}
      empty={empty}
    />
  );
}
