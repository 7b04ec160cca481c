import { Layout } from "../../platform/web/layout.tsx";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { apiPaths, financeScope } from "./api.paths.ts";
import { apiTexts } from "./api.texts.ts";
import { apiProblems } from "./problems.texts.ts";

type ApiPageProps = Readonly<{ lang: Language; path: string; siteUrl: string; tokenUrl: string }>;

const commands = (
  siteUrl: string,
  tokenUrl: string,
) => `token=$(curl --silent --fail --user "$CLIENT_ID:$CLIENT_SECRET" \\
  --data 'grant_type=client_credentials&scope=${financeScope}' \\
  ${tokenUrl} | jq --raw-output .access_token)

curl --fail --location --remote-name --remote-header-name \\
  --header "Authorization: Bearer $token" \\
  '${siteUrl}/api/finance/exports/2026-11?format=sie&state=closed'`;

/** What a programmer of a ledger system needs to know, and what each kind of problem means. */
export function ApiPage({ lang, path, siteUrl, tokenUrl }: ApiPageProps) {
  const t = apiTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <h2>{t.how}</h2>
      <ol>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard. */}
      <section class="pg-scroll" aria-label={t.how} tabIndex={0}>
        <pre>
          <code>{commands(siteUrl, tokenUrl)}</code>
        </pre>
      </section>
      <h2>{t.forEver}</h2>
      {t.forEverText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <DataTable
        id="addresses"
        caption={t.addresses}
        columns={[{ label: t.address }, { label: t.gives }]}
        rows={[
          [<code key="months">GET {apiPaths.months}</code>, t.months],
          [<code key="file">{"GET /api/finance/exports/{month}?format="}</code>, t.file],
          [
            <a key="description" href={apiPaths.description}>
              {apiPaths.description}
            </a>,
            t.description,
          ],
        ]}
      />
      <h2>{t.problems}</h2>
      <p>{t.problemsLead}</p>
      <DataTable
        id="problems"
        caption={t.problems}
        captionHidden
        columns={[{ label: t.kind }, { label: t.status, numeric: true }, { label: t.means }]}
        rows={Object.entries(apiProblems).map(([code, { status, title, detail }]) => [
          <code key="code" id={code}>
            {code}
          </code>,
          String(status),
          <span key="means" lang="en">{`${title}. ${detail}`}</span>,
        ])}
      />
    </Layout>
  );
}
