import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell } from "../../platform/web/ui/data-table.tsx";
import { Button, GetForm } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { TextField } from "../../platform/web/ui/text-field.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { HubCard } from "../hub-card.ts";
import { hubPaths } from "./hub.paths.ts";
import { hubTexts } from "./hub.texts.ts";
import { type ShownMeasure, wordsTogether } from "./shown-measure.ts";

type HubProps = Readonly<{ projects: readonly HubCard[]; found: readonly ShownMeasure[]; looked: string }>;

/** What is mapped and open to everybody, and what of it has the words that are looked for. */
export function HubPage({ projects, found, looked }: HubProps) {
  const { t, lang } = usePage(hubTexts);
  const count = String(found.length);
  return (
    <Layout title={t.title} description={t.description}>
      <PageHeading title={t.title} lead={t.lead} />
      <GetForm action={hubPaths.root}>
        <TextField name="sok" label={t.search} hint={t.searchHint} value={looked} />
        <Button tone="secondary">{t.searchButton}</Button>
      </GetForm>
      <DataTable
        id="projects"
        caption={t.projects(String(projects.length))}
        columns={[t.project, t.organisation, t.places, t.areas]}
        rows={projects.map(({ applicationId, title, organisation, places, areas }) => [
          linkCell(hubPaths.project(applicationId), title),
          organisation,
          wordsTogether(places, lang),
          wordsTogether(areas, lang),
        ])}
        empty={looked === "" ? t.noProjects : undefined}
      />
      <DataTable
        id="measures"
        caption={looked === "" ? t.found(count) : t.foundFor(count, looked)}
        columns={[t.measure, t.actor, t.places, t.areas]}
        rows={found.map(({ measure, places, areas }) => [
          linkCell(hubPaths.measure(measure.programmeId, measure.measureId), measure.title),
          measure.actor,
          places.join(", "),
          wordsTogether(areas, lang),
        ])}
        empty={looked === "" ? t.nothing : t.none}
      />
      <p>{t.notAll}</p>
      <p>
        <a href={hubPaths.feed}>{t.feed}</a>
      </p>
    </Layout>
  );
}

/** A measure that everybody may know of. */
export function HubMeasurePage({ measure, places, areas }: ShownMeasure) {
  const { t, lang } = usePage(hubTexts);
  const { title, actor, target, evidence, contact, source, changedAt } = measure;
  return (
    <Layout
      title={title}
      description={t.measureDescription(title, actor)}
      back={{ href: hubPaths.root, label: t.back }}
    >
      <PageHeading title={title} caption={actor} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.actor, value: actor },
          { key: t.places, value: places.join(", ") },
          { key: t.areas, value: wordsTogether(areas, lang) },
          { key: t.target, value: target },
          { key: t.evidence, value: evidence },
          { key: t.contact, value: contact },
          { key: t.source, value: source },
          { key: t.seen, value: formatDay(dayOf(changedAt), lang) },
        ]}
      />
    </Layout>
  );
}

/** A project that holder and officer have cleared. */
export function HubProjectPage({ card }: Readonly<{ card: HubCard }>) {
  const { t, lang } = usePage(hubTexts);
  const { title, organisation, places, areas, summary, learnt, contact, startDay, endDay, since } = card;
  return (
    <Layout
      title={title}
      description={t.projectDescription(title, organisation)}
      back={{ href: hubPaths.root, label: t.back }}
    >
      <PageHeading title={title} caption={organisation} />
      <SummaryList
        title={t.projectFacts}
        rows={[
          { key: t.summary, value: summary },
          { key: t.learnt, value: learnt },
          { key: t.contact, value: contact },
          { key: t.places, value: wordsTogether(places, lang) },
          { key: t.areas, value: wordsTogether(areas, lang) },
          { key: t.period, value: `${formatDay(startDay, lang)} – ${formatDay(endDay, lang)}` },
          { key: t.seen, value: formatDay(dayOf(since), lang) },
        ]}
      />
    </Layout>
  );
}
