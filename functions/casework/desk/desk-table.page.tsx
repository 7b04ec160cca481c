import type { ComponentChildren } from "preact";
import { stageName } from "../../pilot/stages/stages.texts.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Tag } from "../../platform/web/ui/tag.tsx";
import { dayOf, formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { deskTexts } from "./desk.texts.ts";
import type { DeskRow } from "./desk-row.ts";
import { type ShownWork, shownRow } from "./shown-row.ts";

type Props = Readonly<{
  caption: string;
  rows: readonly DeskRow[];
  roles: readonly Role[];
  today: LocalDay;
  empty: string;
}>;

/** Cases in rows as wide as the screen; each is a card where there is no room for that. */
export function DeskTable({ caption, rows, roles, today, empty }: Props) {
  const t = useTexts(deskTexts);
  if (rows.length === 0) return <p class="pg-empty">{empty}</p>;
  const columns = [t.pilot, t.todo, t.due, t.owner, t.reviews, t.stage, t.last];
  return (
    <div class="pg-desk__box">
      <table class="govuk-table pg-desk__table" id="cases">
        <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class="govuk-table__header">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.applicationId} row={row} roles={roles} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell with its column's name, which is read where rows are cards. */
export const Cell = ({ label, children }: Readonly<{ label: string; children: ComponentChildren }>) => (
  <td class="govuk-table__cell">
    <span class="pg-desk__label" aria-hidden="true">
      {label}
    </span>
    <div>{children}</div>
  </td>
);

const Late = ({ days }: Readonly<{ days: number }>) => {
  const t = useTexts(deskTexts);
  return days > 0 ? <Tag tone="bad">{t.lateDays(days)}</Tag> : null;
};

function Row({ row, roles, today }: Pick<Props, "roles" | "today"> & { readonly row: DeskRow }) {
  const { t, lang } = usePage(deskTexts);
  const { works, due, lateDays, reviews, tags, last } = shownRow(row, roles, today, lang);
  const about = [row.registrationNumber ?? t.noNumber, row.organisation, row.municipality].filter(Boolean).join(" · ");
  return (
    <tr>
      <th scope="row" class="govuk-table__header">
        <a href={caseworkPaths.case(row.applicationId)}>{row.title}</a>
        <span class="pg-desk__about">{about}</span>
        {tags.length > 0 && (
          <span class="pg-desk__about">
            {t.tags}: {tags.join(", ")}
          </span>
        )}
      </th>
      <Cell label={t.todo}>
        <Works works={works} />
      </Cell>
      <Cell label={t.due}>
        {due ?? t.noDue} <Late days={lateDays} />
      </Cell>
      <Cell label={t.owner}>{row.owner?.name ?? t.nobody}</Cell>
      <Cell label={t.reviews}>{reviews ?? t.noReviews}</Cell>
      <Cell label={t.stage}>
        {stageName(row.stage, row.way, lang)}
        <span class="pg-desk__about">{t.stageSince(formatDay(dayOf(row.stageSince), lang))}</span>
      </Cell>
      <Cell label={t.last}>
        {last?.what ?? t.noReviews}
        {last && <span class="pg-desk__about">{formatDay(dayOf(last.at), lang)}</span>}
      </Cell>
    </tr>
  );
}

/** So many works are told of in a row. */
const mostTold = 4;

function Works({ works }: Readonly<{ works: readonly ShownWork[] }>) {
  const t = useTexts(deskTexts);
  if (works.length === 0) return <>{t.nothingOpen}</>;
  const more = works.length - mostTold;
  return (
    <ul class="pg-desk__works">
      {works.slice(0, mostTold).map(({ what, who }, i) => (
        <li key={i}>
          {what} <span class="pg-desk__who">({who})</span>
        </li>
      ))}
      {more > 0 && <li>{t.moreWorks(more)}</li>}
    </ul>
  );
}
