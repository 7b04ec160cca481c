import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { apiPaths, financeScope } from "./api.paths.ts";
import { apiTexts } from "./api.texts.ts";
import { apiProblems } from "./problems.texts.ts";

type ApiPageProps = Readonly<{ siteUrl: string; tokenUrl: string }>;

const commands = (
  siteUrl: string,
  tokenUrl: string,
) => `token=$(curl --silent --fail --user "$CLIENT_ID:$CLIENT_SECRET" \\
  --data 'grant_type=client_credentials&scope=${financeScope}' \\
  ${tokenUrl} | jq --raw-output .access_token)

curl --fail --location --output 2026-11.si \\
  --header "Authorization: Bearer $token" \\
  '${siteUrl}/api/finance/exports/2026-11?format=sie&state=closed'`;

/** What a programmer of a ledger system needs to know, and what each kind of problem means. */
export function ApiPage({ siteUrl, tokenUrl }: ApiPageProps) {
  const t = useTexts(apiTexts);
  return (
    <Layout title={t.title} wide>
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
      <h2>{t.addresses}</h2>
      <SummaryList
        rows={[
          { key: `GET ${apiPaths.months}`, value: t.months },
          { key: "GET /api/finance/exports/{month}?format=", value: t.file },
          { key: "GET /api/finance/balances/{month}", value: t.balances },
          { key: "GET /api/finance/year-ends/{year}", value: t.yearEnds },
          { key: "GET /api/finance/year-ends/{year}/{version}", value: t.yearEnd },
          { key: "GET /api/finance/year-ends/{year}/{version}/accruals?format=", value: t.accruals },
          { key: `GET ${apiPaths.description}`, value: <a href={apiPaths.description}>{t.description}</a> },
        ]}
      />
      <h2>{t.problems}</h2>
      <p>{t.problemsLead}</p>
      <SummaryList
        rows={Object.entries(apiProblems).map(([code, { status, title, detail }]) => ({
          key: `${status} ${code}`,
          value: (
            <span id={code} lang="en">
              {`${title}. ${detail}`}
            </span>
          ),
        }))}
      />
    </Layout>
  );
}
