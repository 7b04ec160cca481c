import { Notice } from "../../functions/platform/web/layout.tsx";
import { BarChart } from "../../functions/platform/web/ui/bar-chart.tsx";
import { DataTable, numeric, Pagination } from "../../functions/platform/web/ui/data-table.tsx";
import { Details } from "../../functions/platform/web/ui/details.tsx";
import { Button, GetForm } from "../../functions/platform/web/ui/form.tsx";
import { Panel } from "../../functions/platform/web/ui/panel.tsx";
import { Steps } from "../../functions/platform/web/ui/steps.tsx";
import { SummaryList } from "../../functions/platform/web/ui/summary-list.tsx";
import { Tag, type TagTone } from "../../functions/platform/web/ui/tag.tsx";
import { TaskList } from "../../functions/platform/web/ui/task-list.tsx";
import { TextField } from "../../functions/platform/web/ui/text-field.tsx";
import { Timeline } from "../../functions/platform/web/ui/timeline.tsx";
import { Warning } from "../../functions/platform/web/ui/warning.tsx";

const stages = ["Inskickad", "Bedömd", "Beviljad", "Rapporterad", "Utvärderad"].map((label) => ({ label }));
const tones = ["neutral", "active", "good", "attention", "bad"] as const satisfies readonly TagTone[];

const Lists = () => (
  <>
    <Steps label="Pilotens väg" steps={stages} current={2} />
    <Steps label="En avslutad pilot" steps={stages} current={4} ended />
    <SummaryList
      title="Organisation"
      rows={[
        { key: "Namn", value: "Studieförbundet Exempel", change: { href: "/ansokan/organisation" } },
        {
          key: "Organisationsnummer",
          value: "212000-0357",
          change: { href: "/ansokan/organisation", label: "organisationsnumret" },
        },
      ]}
    />
    <SummaryList rows={[{ key: "Diarienummer", value: "26RS10970" }]} />
    <TaskList
      tasks={[
        { id: "organisation", label: "Organisation", href: "/o", status: "Klar" },
        {
          id: "budget",
          label: "Budget",
          href: "/b",
          hint: "Kostnader och finansiering",
          status: "Påbörjad",
          tone: "active",
        },
        { id: "submit", label: "Skicka in", status: "Kan inte börjas än" },
      ]}
    />
    <Timeline
      label="Händelser"
      entries={[
        { when: "1 mars 2026 kl. 09.12", datetime: "2026-03-01T08:12:00Z", title: "Ansökan kom in", by: "sökande" },
        {
          when: "4 mars 2026 kl. 14.32",
          datetime: "2026-03-04T13:32:00Z",
          title: "Bedömare utsedda",
          by: "handläggare",
          body: <p>Två bedömare.</p>,
        },
      ]}
    />
  </>
);

/** Everything that shows and does not ask. */
export const DisplaysPage = () => (
  <>
    <Panel title="Ansökan är inskickad">
      <p>Ert ärende har fått numret 26RS10970.</p>
    </Panel>
    <Notice tone="success" text="Bedömaren har fått ett mejl." />
    <Notice>
      <p>
        Utlysningen stänger den <a href="/utlysning">15 mars 2026 klockan 23.59</a>.
      </p>
    </Notice>
    <Notice
      tone="warning"
      title="Summan skiljer sig"
      text="Angiven summa skiljer sig 1 krona från delarna. Det går bra."
    />
    <Lists />
    <h2>Tabell och märken</h2>
    <p>
      {tones.map((tone) => (
        <>
          <Tag tone={tone}>{tone}</Tag>{" "}
        </>
      ))}
    </p>
    <ul>
      <li>En punkt</li>
      <li>En till</li>
    </ul>
    <DataTable
      id="cases"
      caption="Ärenden"
      columns={["Ärende", "Sökande", "Läge", numeric("Sökt"), numeric("Beviljat")]}
      rows={[
        [<a href="/arende/1">26RS10970</a>, "Studieförbundet Exempel", <Tag tone="active">Bedöms</Tag>, "800 609", "–"],
        [
          <a href="/arende/2">26RS10971</a>,
          "Exempels <b>kommun",
          <Tag tone="good">Beviljad</Tag>,
          "1 200 000",
          "600 000",
        ],
      ]}
      footer={["Summa", "", "", "2 000 609", "600 000"]}
    />
    <DataTable id="none" caption="Inga" columns={["Ärende"]} rows={[]} empty="Inga ärenden i det här läget." />
    <BarChart
      id="chart"
      title="Godkända kostnader, utbetalt och prognos"
      description="En rad för varje månad från november 2026 till mars 2027."
      series={[
        { label: "Godkända kostnader", look: "outline", lane: 0 },
        { label: "Utbetalt", look: "solid", lane: 1 },
        { label: "Prognos", look: "striped", lane: 1 },
      ]}
      rows={[
        { name: "2026-11", values: [1_200_000, 331_200, 0] },
        { name: "2026-12", values: [0, -50_000, 0] },
        { name: "2027-01", values: [400_000, 110_400, 90_000] },
        { name: "2027-02", values: [0, 0, 0] },
        { name: "2027-03", values: [0, 0, 220_800] },
      ]}
      format={(value) => value.toLocaleString("sv-SE")}
    />
    <Pagination previous="?page=1" next="?page=3" />
    <GetForm action="/arenden">
      <TextField name="q" value="" label="Sök ärende" />
      <Button tone="secondary">Sök</Button>
    </GetForm>
    <Details summary="Så räknas bidraget">
      <p>27,6 procent av de bokförda kostnaderna.</p>
    </Details>
    <Warning>Det går inte att ändra ansökan när den är inskickad.</Warning>
  </>
);
