import type { CallName } from "../../calls/call.store.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { element, type Xml } from "../../platform/xml/write-xml.ts";
import { type Funder, licence } from "./grants.ts";
import { openDataPaths } from "./open-data.paths.ts";

const spaces = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:dcat": "http://www.w3.org/ns/dcat#",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:foaf": "http://xmlns.com/foaf/0.1/",
  "xmlns:vcard": "http://www.w3.org/2006/vcard/ns#",
} as const;
const euVocabulary = "http://publications.europa.eu/resource/authority";

const about = (uri: string) => ({ "rdf:about": uri });
const leadsTo = (name: string, uri: string): Xml => element(name, [], { "rdf:resource": uri });
const inSwedish = (name: string, text: string): Xml => element(name, text, { "xml:lang": "sv" });

type Published = { readonly funder: Funder & { readonly email: string }; readonly calls: readonly CallName[] };

/**
 * What open data there is, as DCAT-AP-SE has it in RDF/XML: one catalogue, one data set, and a file of each call in each
 * format. National and European portals harvest it from its address.
 */
export function catalogueOf({ funder, calls }: Published): string {
  const { name, siteUrl, email } = funder;
  const root = `${siteUrl}${openDataPaths.root}`;
  const [catalogue, dataset, publisher, contact] = ["katalog", "bidrag", "utgivare", "kontakt"].map(
    (part) => `${root}#${part}`,
  ) as [string, string, string, string]; // as: one for each
  const files = calls.flatMap((call) => [
    { call, kind: "json", address: openDataPaths.json(call.callId), type: "application/json" },
    { call, kind: "csv", address: openDataPaths.csv(call.callId), type: "text/csv" },
  ]);
  const nameOf = (address: string) => `${siteUrl}${address}#fil`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    element(
      "rdf:RDF",
      [
        element(
          "dcat:Catalog",
          [
            inSwedish("dcterms:title", `Öppna data från ${name}`),
            inSwedish("dcterms:description", `Bidrag som ${name} har beviljat pilotprojekt.`),
            leadsTo("dcterms:publisher", publisher),
            leadsTo("dcterms:license", licence),
            leadsTo("dcterms:language", `${euVocabulary}/language/SWE`),
            leadsTo("foaf:homepage", root),
            leadsTo("dcat:dataset", dataset),
          ],
          about(catalogue),
        ),
        element("foaf:Agent", [element("foaf:name", name)], about(publisher)),
        element(
          "vcard:Organization",
          [element("vcard:fn", name), leadsTo("vcard:hasEmail", `mailto:${email}`)],
          about(contact),
        ),
        element(
          "dcat:Dataset",
          [
            inSwedish("dcterms:title", `Beviljade bidrag från ${name}`),
            inSwedish(
              "dcterms:description",
              "Organisationer som har beviljats bidrag till pilotprojekt, med belopp, beslutsdag och projekttid, en fil för varje utlysning.",
            ),
            leadsTo("dcterms:publisher", publisher),
            leadsTo("dcat:contactPoint", contact),
            leadsTo("dcat:theme", `${euVocabulary}/data-theme/GOVE`),
            leadsTo("dcterms:accessRights", `${euVocabulary}/access-right/PUBLIC`),
            leadsTo("dcterms:accrualPeriodicity", `${euVocabulary}/frequency/CONT`),
            leadsTo("dcterms:language", `${euVocabulary}/language/SWE`),
            ...["bidrag", "stöd", "pilotprojekt"].map((word) => inSwedish("dcat:keyword", word)),
            ...files.map(({ address }) => leadsTo("dcat:distribution", nameOf(address))),
          ],
          about(dataset),
        ),
        ...files.map(({ call, kind, address, type }) =>
          element(
            "dcat:Distribution",
            [
              inSwedish("dcterms:title", `${wordsIn(call.title, "sv")} (${kind.toUpperCase()})`),
              leadsTo("dcat:accessURL", `${siteUrl}${address}`),
              leadsTo("dcat:downloadURL", `${siteUrl}${address}`),
              element("dcterms:format", type),
              leadsTo("dcterms:license", licence),
              ...(kind === "json" ? [leadsTo("dcterms:conformsTo", "https://standard.threesixtygiving.org/")] : []),
            ],
            about(nameOf(address)),
          ),
        ),
      ],
      spaces,
    ).xml
  }\n`;
}
