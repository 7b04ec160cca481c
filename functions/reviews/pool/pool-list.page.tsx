import { wordsIn } from "../../platform/forms/words.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { ButtonLink, ButtonRow } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { bulkTexts } from "../bulk/bulk.texts.ts";
import { type Bulk, rowsOf } from "../bulk/bulk.ts";
import { poolPaths } from "./pool.paths.ts";
import { poolTexts } from "./pool.texts.ts";
import type { Field, Pooled } from "./pooled.ts";

type Props = Readonly<{
  people: readonly Pooled[];
  fields: readonly Field[];
  beside: Beside;
  /** What was last ordered about many reviews. */
  orders: readonly Bulk[];
  done: "kept" | "changed" | undefined;
}>;

/** The pool of reviewers, by name, and what can be done about many reviews at once. */
export function PoolListPage({ people, fields, beside, orders, done }: Props) {
  const { t, lang } = usePage(poolTexts);
  const bulk = bulkTexts[lang];
  const named = (id: string) => {
    const field = fields.find((one) => one.id === id);
    return field ? wordsIn(field.name, lang) : "";
  };
  return (
    <Layout title={t.title} wide>
      {done !== undefined && <Notice tone="success" text={t[done]} />}
      <PageHeading title={t.title} lead={t.lead} />
      <ButtonRow>
        <ButtonLink href={poolPaths.new}>{t.add}</ButtonLink>
        <ButtonLink href={poolPaths.assign} tone="secondary">
          {bulk.assign.title}
        </ButtonLink>
        <ButtonLink href={poolPaths.extend} tone="secondary">
          {bulk.extend.title}
        </ButtonLink>
        <ButtonLink href={poolPaths.remind} tone="secondary">
          {bulk.remind.title}
        </ButtonLink>
      </ButtonRow>
      <DataTable
        id="pool"
        caption={t.all}
        columns={[t.name, t.organisation, t.languages, t.fields, numeric(t.atOnce), t.state, t.email]}
        rows={people.map((person) => [
          linkCell(poolPaths.one(person.pooledId), person.name),
          person.organisation,
          person.languages.map((language) => t.language[language]).join(", "),
          person.fields
            .map(named)
            .filter((name) => name !== "")
            .join(", "),
          String(person.atOnce),
          <Tag key="state" tone={person.active ? "good" : "neutral"}>
            {person.active ? t.isActive : t.isInactive}
          </Tag>,
          shownAddress(person.email),
        ])}
        empty={t.none}
      />
      <Pagination {...pagesBeside(poolPaths.list, beside)} />
      {orders.length > 0 && (
        <DataTable
          id="orders"
          caption={bulk.latest}
          columns={[bulk.facts, bulk.when, numeric(bulk.rows)]}
          rows={orders.map((order) => [
            linkCell(poolPaths.bulk(order.bulkId), bulk[order.kind].title),
            formatMoment(order.orderedAt, lang),
            String(rowsOf(order).length),
          ])}
        />
      )}
    </Layout>
  );
}
