import type { AnnouncedCall } from "../../calls/call.store.ts";
import { closingWords } from "../../calls/closing-words.ts";
import { opening } from "../../calls/opening.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { ProgrammeHead } from "../../settings/programme-head.ts";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { paths } from "../paths.ts";
import { siteTexts } from "./site.texts.ts";

type Programmes = readonly Pick<ProgrammeHead, "programmeId" | "name" | "purpose">[];
type Props = Readonly<{ calls: readonly AnnouncedCall[]; programmes: Programmes; now: Instant }>;

/** What this is and what for, which calls there are, and how it goes. */
export function StartPage({ calls, programmes, now }: Props) {
  const { lang, authority } = usePage();
  const t = siteTexts[lang].start;
  const lead = t.lead(authority?.name ?? "");
  return (
    <Layout title={t.title} description={lead} light>
      <PageHeading title={t.title} lead={lead} />
      {programmes.map(({ programmeId, name, purpose }) => (
        <section key={programmeId} aria-labelledby={`programme-${programmeId}`}>
          <h2 id={`programme-${programmeId}`}>
            <a href={paths.programme(programmeId)}>{wordsIn(name, lang)}</a>
          </h2>
          <p>{wordsIn(purpose, lang)}</p>
        </section>
      ))}
      <h2>{t.calls}</h2>
      {calls.length === 0 && <p>{t.noCalls}</p>}
      {calls.map((call) => (
        <section key={call.callId} aria-labelledby={call.callId}>
          <h3 id={call.callId}>
            <a href={paths.call(call.callId)}>{wordsIn(call.title, lang)}</a>
          </h3>
          <p>{wordsIn(call.summary, lang)}</p>
          <p>
            <strong>{stateOf(call, lang, now)}</strong>
          </p>
        </section>
      ))}
      <h2>{t.howTitle}</h2>
      <ol>
        {t.steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.again}>{t.linksTitle}</a>
      </p>
    </Layout>
  );
}

const stateOf = (call: AnnouncedCall, lang: Language, now: Instant) => {
  const state = opening(call, now);
  if (state === "open" && !call.closesAt) return siteTexts[lang].start.openEnded;
  return siteTexts[lang].start.state[state](
    state === "not-open" ? formatMoment(call.opensAt, lang) : closingWords(call, lang),
  );
};
