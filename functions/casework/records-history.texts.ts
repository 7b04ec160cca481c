import type { Same } from "../vocabulary/language.ts";

type Detail = (name: string) => string;

const sv = {
  "mark.set": (d: Detail) => `Handling ${d("document")} sekretessmarkerad enligt ${d("section")}`,
  "mark.lifted": (d: Detail) => `Sekretessmarkeringen av ${d("document")} hävd`,
  "mark.opened": (d: Detail) => `Sekretessmarkerad handling ${d("document")} öppnad`,
  "mark.copy-added": (d: Detail) => `Maskad kopia av ${d("document")} tillagd: ${d("name")}`,
  "mark.copy-struck": (d: Detail) => `Maskad kopia av ${d("document")} struken: ${d("name")}`,
  "disposal.proposed": (d: Detail) => `Gallring föreslagen: ${d("cases")} ärenden, ${d("years")} år enligt planen`,
  "disposal.confirmed": (d: Detail) => `Gallring bekräftad: ${d("cases")} ärenden`,
  "disposal.gone-on": () => "Gallring fortsatt",
  "disposal.stopped": (d: Detail) => `Gallring stoppad efter ${d("done")} ärenden`,
  "contacts.disposed": (d: Detail) =>
    `Kontaktuppgifterna gallrade enligt planen (${d("years")} år), förfallna sedan ${d("dueSince")}`,
  "case.disposed": (d: Detail) => `Ärendet gallrat enligt planen (${d("years")} år), förfallet sedan ${d("dueSince")}`,
  "person.data-gathered": () => "Det som finns om en person samlat på begäran",
  "application.paper-begun": (d: Detail) => `Ansökan på papper, inkommen ${d("day")}, börjad att skrivas in`,
  "application.paper-entered": (d: Detail) => `Ansökan på papper inskriven och inlämnad, inkommen ${d("day")}`,
};

const en: Same<typeof sv> = {
  "mark.set": (d) => `Document ${d("document")} marked as secret by ${d("section")}`,
  "mark.lifted": (d) => `Secrecy mark of ${d("document")} lifted`,
  "mark.opened": (d) => `Document ${d("document")}, marked as secret, opened`,
  "mark.copy-added": (d) => `Masked copy of ${d("document")} added: ${d("name")}`,
  "mark.copy-struck": (d) => `Masked copy of ${d("document")} struck: ${d("name")}`,
  "disposal.proposed": (d) => `Disposal proposed: ${d("cases")} cases, ${d("years")} years by the plan`,
  "disposal.confirmed": (d) => `Disposal confirmed: ${d("cases")} cases`,
  "disposal.gone-on": () => "Disposal gone on with",
  "disposal.stopped": (d) => `Disposal stopped after ${d("done")} cases`,
  "contacts.disposed": (d) =>
    `How people are reached disposed of by the plan (${d("years")} years), due since ${d("dueSince")}`,
  "case.disposed": (d) => `The case disposed of by the plan (${d("years")} years), due since ${d("dueSince")}`,
  "person.data-gathered": () => "What is held about a person gathered on request",
  "application.paper-begun": (d) => `An application on paper that came on ${d("day")} begun to be typed in`,
  "application.paper-entered": (d) => `An application on paper that came on ${d("day")} typed in and handed in`,
};

/** What came on paper, what was gathered about a person, and what was disposed of. */
export const recordsHistory = { sv, en };
