import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { DecidedBy } from "../../settings/authority.ts";
import type { Programme } from "../../settings/programme.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import { siteTexts } from "./site.texts.ts";

type Named = Programme["principles"][number];

/** A programme as it says itself: what for, for whom, with whom, and how it is told whether it went well. */
export function ProgrammePage({ programme }: Readonly<{ programme: Programme }>) {
  const { lang } = usePage();
  const t = siteTexts[lang].programme;
  const { name, purpose, vision, principles, focusAreas, goals, frame, decidedBy } = programme;
  return (
    <Layout title={wordsIn(name, lang)} description={wordsIn(purpose, lang)} back={{ href: "/" }}>
      <PageHeading title={wordsIn(name, lang)} lead={wordsIn(purpose, lang)} />
      {vision && (
        <>
          <h2>{t.vision}</h2>
          <p>{wordsIn(vision, lang)}</p>
        </>
      )}
      <NamedList title={t.focusAreas} all={focusAreas} />
      <NamedList title={t.principles} all={principles} />
      {goals.length > 0 && <h2>{t.goals}</h2>}
      <Goals goals={goals} above={undefined} />
      <Parties parties={programme.parties} />
      {frame.lenses.length > 0 && (
        <>
          <h2>{t.evaluation}</h2>
          <SummaryList
            rows={frame.lenses.map((lens) => ({ key: wordsIn(lens.name, lang), value: wordsIn(lens.question, lang) }))}
          />
        </>
      )}
      <NamedList title={t.dimensions} all={frame.dimensions} />
      {decidedBy && <p>{t.decided(decisionIn(decidedBy, formatDay(decidedBy.day, lang)))}</p>}
    </Layout>
  );
}

const decisionIn = ({ body, section }: DecidedBy, day: string) =>
  `${body} ${day}${section === undefined ? "" : `, § ${section.replace(/^§\s*/, "")}`}`;

function NamedList({ title, all }: Readonly<{ title: string; all: readonly Named[] }>) {
  const { lang } = usePage();
  if (all.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {all.map(({ id, name, text }) => (
          <li key={id}>
            {text ? <strong>{wordsIn(name, lang)}.</strong> : wordsIn(name, lang)}
            {text && ` ${wordsIn(text, lang)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Goals as a tree: each with those that are parts of it. The check refuses goals that are above themselves. */
function Goals({ goals, above }: Readonly<{ goals: Programme["goals"]; above: string | undefined }>) {
  const { lang } = usePage();
  const here = goals.filter((goal) => goal.above === above);
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map(({ id, name, text }) => (
        <li key={id}>
          {wordsIn(name, lang)}
          {text && `: ${wordsIn(text, lang)}`}
          <Goals goals={goals} above={id} />
        </li>
      ))}
    </ul>
  );
}

function Parties({ parties }: Pick<Programme, "parties">) {
  const { lang } = usePage();
  const t = siteTexts[lang].programme;
  if (parties.length === 0) return null;
  return (
    <>
      <h2>{t.parties}</h2>
      <ul>
        {parties.map(({ name, former }) => (
          <li key={name}>
            {name}
            {former.length > 0 && ` (${t.former(former.map((one) => one.name).join(", "))})`}
          </li>
        ))}
      </ul>
    </>
  );
}
