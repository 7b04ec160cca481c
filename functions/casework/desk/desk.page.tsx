import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, GetForm } from "../../platform/web/ui/form.tsx";
import { TextField } from "../../platform/web/ui/text-field.tsx";
import { caseworkPaths } from "../casework.paths.ts";
import { inAll, type KindCount } from "./counts.ts";
import { deskTexts } from "./desk.texts.ts";
import { DeskFilter } from "./desk-filter.page.tsx";
import { isWaitedFor, queryOf, scopes } from "./desk-filter.ts";
import { type DeskProps, deskHref } from "./desk-shown.ts";
import { DeskTable } from "./desk-table.page.tsx";
import { kindName } from "./shown-row.ts";

/** The staff's first page: what waits for whom, what is late, and where it is done. */
export function DeskPage(props: DeskProps) {
  const { t } = usePage(deskTexts);
  const { filter, reader, today, rows, beside, more, covering, finance, problems, notice } = props;
  const isSearch = filter.search !== "";
  return (
    <Layout title={t.title} wide problems={problems}>
      <div class="pg-desk">
        {notice !== undefined && <Notice tone="success" text={notice} />}
        <PageHeading title={t.title} />
        {finance && (
          <p>
            <a href="/ekonomi">{t.toFinance}</a>
          </p>
        )}
        {covering.length > 0 && <p>{t.covering(covering.join(", "))}</p>}
        <Search filter={filter} problems={problems} />
        {isSearch ? (
          <p>
            <a href={deskHref(filter, reader, { search: "" })}>{t.clearSearch}</a>
          </p>
        ) : (
          <>
            <Scopes {...props} />
            <Kinds {...props} />
            <DeskFilter {...props} />
          </>
        )}
        {problems.length === 0 && (
          <DeskTable
            caption={isSearch ? t.searchCaption(filter.search) : t.caption}
            rows={rows}
            roles={reader.roles}
            today={today}
            empty={beside.next === undefined ? t.empty : t.emptyPart}
          />
        )}
        {isSearch && more && <p>{t.searchMore}</p>}
        <Pagination {...beside} />
        {!isSearch && <Files {...props} />}
        <Views {...props} />
      </div>
    </Layout>
  );
}

function Search({ filter, problems }: Pick<DeskProps, "filter" | "problems">) {
  const t = useTexts(deskTexts);
  return (
    <search class="pg-desk__search">
      <GetForm action={caseworkPaths.list}>
        <TextField
          name="q"
          value={filter.search}
          label={t.search}
          hint={t.searchHint}
          error={problems.find(({ field }) => field === "q")?.text}
        />
        <Button tone="secondary">{t.searchButton}</Button>
      </GetForm>
    </search>
  );
}

const Count = ({ open, late }: Omit<KindCount, "kind">) => {
  const t = useTexts(deskTexts);
  return (
    <>
      {` ${open}`}
      {late > 0 && <span class="pg-desk__late"> ({t.late(late)})</span>}
    </>
  );
};

/** What waits for the reader, for others, all, and what is over; with how much it is. */
function Scopes({ filter, reader, counts }: DeskProps) {
  const t = useTexts(deskTexts);
  const own = { ...filter, kind: undefined, late: false };
  const waits = isWaitedFor(reader);
  const shown = waits ? scopes : scopes.filter((scope) => scope === "alla");
  const of = { mig: counts.mine, andra: counts.others, alla: undefined };
  return (
    <nav aria-label={t.views}>
      <ul class="pg-links">
        {shown.map((scope) => (
          <li key={scope}>
            <a
              href={deskHref(own, reader, { scope, side: "open" })}
              aria-current={filter.side === "open" && filter.scope === scope ? "page" : undefined}
            >
              {t.scopes[scope]}
              {of[scope] && <Count {...inAll(of[scope])} />}
            </a>
          </li>
        ))}
        <li>
          <a
            href={deskHref(own, reader, { scope: "alla", side: "closed" })}
            aria-current={filter.side === "closed" ? "page" : undefined}
          >
            {t.closed}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** How much there is of each kind of work, each a view of its own. */
function Kinds({ filter, reader, counts }: DeskProps) {
  const { t, lang } = usePage(deskTexts);
  const kinds = filter.scope === "mig" ? counts.mine : filter.scope === "andra" ? counts.others : [];
  if (kinds.length === 0) return null;
  return (
    <nav aria-label={t.kinds}>
      <ul class="pg-desk__kinds">
        <li>
          <a
            href={deskHref(filter, reader, { kind: undefined })}
            aria-current={filter.kind === undefined ? "page" : undefined}
          >
            {t.everyKind}
          </a>
        </li>
        {kinds.map(({ kind, ...count }) => (
          <li key={kind}>
            <a href={deskHref(filter, reader, { kind })} aria-current={filter.kind === kind ? "page" : undefined}>
              {kindName(kind, lang)}
              <Count {...count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Files({ filter, reader }: DeskProps) {
  const t = useTexts(deskTexts);
  const query = new URLSearchParams(queryOf(filter, reader));
  return (
    <p>
      {`${t.files}: `}
      <a href={`${caseworkPaths.listFile("xlsx")}?${query}`}>{t.excel}</a>
      {", "}
      <a href={`${caseworkPaths.listFile("csv")}?${query}`}>{t.csv}</a>
    </p>
  );
}

/** Views that were saved, and where the one that is shown can be saved. */
function Views({ filter, reader, views }: DeskProps) {
  const t = useTexts(deskTexts);
  const query = new URLSearchParams(queryOf(filter, reader)).toString();
  return (
    <section aria-labelledby="vyer">
      <h2 id="vyer">{t.saved}</h2>
      {views.length === 0 ? (
        <p class="pg-empty">{t.noViews}</p>
      ) : (
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <a href={`${caseworkPaths.list}?${new URLSearchParams(view.query)}`}>{view.name}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        {query !== "" && (
          <>
            <a href={`${caseworkPaths.views}?${query}`}>{t.saveView}</a>
            {" · "}
          </>
        )}
        <a href={caseworkPaths.views}>{t.manage}</a>
      </p>
    </section>
  );
}
