import { stageName } from "../../pilot/stages/stages.texts.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button } from "../../platform/web/ui/form.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { paths } from "../paths.ts";
import type { MineRow } from "./mine.store.ts";
import { mineTexts } from "./mine.texts.ts";

type Props = Readonly<{ token: string; rows: readonly MineRow[]; page: number; pages: number }>;

/** All of a person's applications and projects: titles, numbers and stages. Opening one opens a session of its own. */
export function MinePage({ token, rows, page, pages }: Props) {
  const { t, lang } = usePage(mineTexts);
  const titleOf = ({ lifecycle, draft, call }: MineRow): string => {
    if (lifecycle) return lifecycle.title;
    const begun = t.begun(draft ? formatDay(dayOf(draft.createdAt), lang) : "");
    return call ? `${wordsIn(call.title, lang)}: ${begun}` : begun;
  };
  const shown = rows.filter(({ lifecycle, draft }) => lifecycle || draft);
  return (
    <Layout title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        id="mine"
        caption={t.caption}
        captionHidden
        columns={[t.what, t.number, t.state, t.go]}
        rows={shown.map((row) => [
          titleOf(row),
          row.lifecycle?.registrationNumber ?? t.noNumber,
          row.lifecycle ? stageName(row.lifecycle.stage, undefined, lang) : t.draft,
          <form key="open" method="post" action={paths.openMine(token, row.applicationId)}>
            <Button tone="secondary">
              {t.go}
              <span class="govuk-visually-hidden"> {titleOf(row)}</span>
            </Button>
          </form>,
        ])}
        empty={t.none}
      />
      {pages > 1 && (
        <p>
          {t.page(page, pages)}
          {page > 1 && (
            <>
              {" "}
              <a href={`${paths.mine(token)}?sida=${page - 1}`}>{t.previous}</a>
            </>
          )}
          {page < pages && (
            <>
              {" "}
              <a href={`${paths.mine(token)}?sida=${page + 1}`}>{t.next}</a>
            </>
          )}
        </p>
      )}
    </Layout>
  );
}

/** The link to the list has run out: it is asked for by address, as before. */
export function MineLostPage() {
  const t = useTexts(mineTexts);
  return (
    <Layout title={t.lostTitle}>
      <PageHeading title={t.lostTitle} lead={t.lost} />
      <p>
        <a href={paths.again}>{t.again}</a>
      </p>
    </Layout>
  );
}
