import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import type { WrittenDraft } from "../../pilot/items/written-draft.ts";
import { difference } from "../../platform/forms/difference.ts";
import type { Section } from "../../platform/forms/document.ts";
import { readForm } from "../../platform/forms/read.ts";
import { Differences } from "../../platform/forms/ui/differences.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import { applicationForm } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { draftTexts } from "./draft.texts.ts";
import { writerOf } from "./writer.ts";

type Props = Readonly<{ draft: Draft; call: Call; section: Section; earlier: readonly WrittenDraft[] }>;

/** A section as it was before each change that is still kept, who wrote it and when, and what has changed since. */
export function EarlierPage({ draft, call, section, earlier }: Props) {
  const { t, lang } = usePage(draftTexts);
  const { applicationId } = draft.head;
  const here = paths.section(applicationId, section.slug);
  const all = applicationForm(call);
  const form = { ...all, sections: all.sections.filter(({ id }) => id === section.id) };
  const answersTo = (typed: WrittenDraft["typed"]) => ({ form, answers: readForm(form, typed).answers });
  const now = draft.sections[section.id];
  const name = wordsIn(section.name, lang);
  return (
    <Layout title={t.earlierTitle(name)} back={{ href: here, label: name }}>
      <PageHeading title={t.earlierTitle(name)} caption={wordsIn(call.title, lang)} lead={t.earlierLead} />
      {now && <p>{t.writtenNow(writerOf(draft, now.savedBy, lang), formatMoment(now.savedAt, lang))}</p>}
      {earlier.length === 0 && <p class="pg-empty">{t.noEarlier}</p>}
      {earlier.map(({ version, typed, savedAt, savedBy }) => (
        <section key={version} aria-labelledby={`v${version}`}>
          <h2 id={`v${version}`}>{t.written(writerOf(draft, savedBy, lang), formatMoment(savedAt, lang))}</h2>
          {now && <Differences differences={difference(answersTo(typed), answersTo(now.typed), lang)} />}
          <p>
            <a href={`${here}?fran=${version}`}>
              {t.goOnFrom}
              <span class="govuk-visually-hidden"> {formatMoment(savedAt, lang)}</span>
            </a>
          </p>
        </section>
      ))}
    </Layout>
  );
}
