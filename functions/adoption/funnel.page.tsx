import { type AdoptionState, adoptionStates, type FunnelCounts, type FunnelRow } from "../pilot/items/adoption.ts";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../platform/web/pages-beside.ts";
import { DataTable, linkCell, numeric, Pagination } from "../platform/web/ui/data-table.tsx";
import type { CallId } from "../vocabulary/ids.ts";
import { formatDay } from "../vocabulary/instant.ts";
import type { FunnelPart, FunnelProject } from "./adoption.store.ts";
import { adoptionTexts } from "./adoption.texts.ts";
import { adoptionSteps, atLeast } from "./adoption.ts";
import { funnelTexts } from "./funnel.texts.ts";
import { adoptionPath, funnelListPath, funnelPath, funnelProjectsPath, reached, standingAt } from "./paths.ts";

type Props = Readonly<{
  callId: CallId;
  call: string;
  counts: FunnelCounts;
  /** How many projects the call has. */
  projects: number;
  officer: boolean;
}>;

/** A call's way from pilots to ordinary work: each count leads to its list. */
export function FunnelPage({ callId, call, counts, projects, officer }: Props) {
  const { t, lang } = usePage(funnelTexts);
  const { states } = adoptionTexts[lang];
  const ofState = (state: AdoptionState) => counts[state];
  const projectsAt = (state: AdoptionState) => counts[`projects-${state}`];
  const counted = (href: string, count: number) => (count === 0 ? "0" : linkCell(href, String(count)));
  const withAny = adoptionStates.reduce((sum, state) => sum + projectsAt(state), 0);
  const all = adoptionStates.reduce((sum, state) => sum + ofState(state), 0);
  return (
    <Layout
      title={`${t.title}: ${call}`}
      back={
        officer
          ? { href: `/handlaggning/utlysningar/${callId}`, label: t.toCall }
          : { href: "/handlaggning", label: t.toDesk }
      }
      wide
    >
      <PageHeading title={t.title} caption={call} lead={t.lead} />
      <DataTable
        id="funnel"
        caption={t.title}
        captionHidden
        columns={[t.step, numeric(t.projects), numeric(t.reached), numeric(t.here)]}
        rows={[
          [t.all, counted(funnelProjectsPath(callId), projects), "", ""],
          [t.received, String(withAny), counted(funnelListPath(callId), all), ""],
          ...adoptionSteps.map((state) => [
            states[state],
            String(atLeast(projectsAt, state)),
            counted(reached(callId, state), atLeast(ofState, state)),
            counted(standingAt(callId, state), ofState(state)),
          ]),
          [t.ended, String(projectsAt("ended")), "", counted(standingAt(callId, "ended"), ofState("ended"))],
        ]}
      />
      <p>{t.note}</p>
      <h2>{t.files}</h2>
      <ul class="govuk-list">
        <li>
          <a href={`${funnelPath(callId)}/csv`}>{t.csv}</a>
        </li>
        <li>
          <a href={`${funnelPath(callId)}/xlsx`}>{t.xlsx}</a>
        </li>
      </ul>
    </Layout>
  );
}

type ListProps = Readonly<{
  callId: CallId;
  call: string;
  part: FunnelPart;
  rows: readonly FunnelRow[];
  beside: Beside;
}>;

/** The receivers behind a count. */
export function FunnelListPage({ callId, call, part, rows, beside }: ListProps) {
  const { t, lang } = usePage(funnelTexts);
  const a = adoptionTexts[lang];
  const { at, from } = part;
  const title = at ? t.listAt(a.states[at]) : from ? t.listFrom(a.states[from]) : t.listAll;
  const query = { ...(at ? { lage: at } : {}), ...(from ? { minst: from } : {}) };
  return (
    <Layout title={`${title}: ${call}`} back={{ href: funnelPath(callId), label: t.toFunnel }} wide>
      <PageHeading title={title} caption={call} />
      <DataTable
        id="receivers"
        caption={title}
        captionHidden
        columns={[t.project, a.receiverShort, a.whatShort, a.stateShort, a.placeShort, a.byDayShort, a.reasonShort]}
        rows={rows.map(({ applicationId, title: project, receiver, what, state, place, byDay, reason }) => [
          linkCell(adoptionPath("staff", applicationId), project),
          receiver,
          what,
          a.states[state],
          place ?? "",
          byDay ? formatDay(byDay, lang) : "",
          reason ?? "",
        ])}
        empty={t.noReceivers}
      />
      <Pagination label={t.pages} {...pagesBeside(funnelListPath(callId), beside, { query })} />
    </Layout>
  );
}

type ProjectsProps = Readonly<{ callId: CallId; call: string; projects: readonly FunnelProject[]; beside: Beside }>;

/** All projects of the call, also those that nobody has taken anything of. */
export function FunnelProjectsPage({ callId, call, projects, beside }: ProjectsProps) {
  const { t, lang } = usePage(funnelTexts);
  const { states } = adoptionTexts[lang];
  return (
    <Layout title={`${t.all}: ${call}`} back={{ href: funnelPath(callId), label: t.toFunnel }} wide>
      <PageHeading title={t.all} caption={call} />
      <DataTable
        id="projects"
        caption={t.all}
        captionHidden
        columns={[t.project, t.organisation, t.receivers]}
        rows={projects.map(({ grant, adoption }) => {
          const { applicationId, title, organisation, ending } = grant;
          const standing = adoptionStates.flatMap((state) => {
            const count = adoption?.standing[state] ?? 0;
            return count > 0 ? [`${states[state]}: ${count}`] : [];
          });
          return [
            linkCell(adoptionPath("staff", applicationId), ending ? `${title} (${t.endedEarly})` : title),
            organisation,
            standing.length > 0 ? standing.join(", ") : t.none,
          ];
        })}
        empty={t.noProjects}
      />
      <Pagination label={t.pages} {...pagesBeside(funnelProjectsPath(callId), beside)} />
    </Layout>
  );
}
