import { Layout, Notice, PageHeading } from "../../web/layout.tsx";
import { usePage } from "../../web/page-context.ts";
import type { Difference } from "../difference.ts";
import { Differences } from "../ui/differences.tsx";
import { writingTexts } from "./merge-page.texts.ts";

/** A version before the one that is stored: when it was saved and by whom in words, and what has changed since. */
export type EarlierVersion = Readonly<{ version: number; saved: string; changes: readonly Difference[] }>;

type Props = Readonly<{
  /** The form's own page. */
  here: string;
  caption: string;
  /** What the form's page is called. */
  name: string;
  /** The newest first. */
  versions: readonly EarlierVersion[];
}>;

/** A draft as it was before each change that is still kept, to be looked at or gone on from. */
export function EarlierPage({ here, caption, name, versions }: Props) {
  const { t } = usePage(writingTexts);
  return (
    <Layout title={t.earlierTitle(name)} back={{ href: here, label: name }} wide>
      <PageHeading title={t.earlierTitle(name)} caption={caption} lead={t.earlierLead} />
      {versions.length === 0 && <p class="pg-empty">{t.noEarlier}</p>}
      {versions.map(({ version, saved, changes }) => (
        <section key={version} aria-labelledby={`v${version}`}>
          <h2 id={`v${version}`}>{saved}</h2>
          <Differences differences={changes} />
          <p>
            <a href={`${here}?fran=${version}`}>
              {t.goOnFrom}
              <span class="govuk-visually-hidden"> {saved}</span>
            </a>
          </p>
        </section>
      ))}
    </Layout>
  );
}

/** The way from a form to its earlier versions. */
export function EarlierLink({ here }: Readonly<{ here: string }>) {
  const { t } = usePage(writingTexts);
  return (
    <p>
      <a href={`${here}/tidigare`}>{t.earlier}</a>
    </p>
  );
}

/** Said while the form holds an earlier version, which is not saved yet. */
export function GoingOnNotice({ from }: Readonly<{ from: string | undefined }>) {
  const { t } = usePage(writingTexts);
  return from === undefined ? null : <Notice text={t.goingOn(from)} />;
}
