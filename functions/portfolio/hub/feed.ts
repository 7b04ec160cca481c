import { element } from "../../platform/xml/write-xml.ts";
import type { HubCard } from "../hub-card.ts";
import { hubPaths } from "./hub.paths.ts";
import { hubTexts } from "./hub.texts.ts";
import type { ShownMeasure } from "./shown-measure.ts";

/** So many of the newest are in a feed. */
const newest = 50;
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Something of the hub: where it is, since when, and what a feed says of it. */
export type Entry = { readonly path: string; readonly title: string; readonly since: string; readonly said: string };

const byChange = (all: readonly Entry[]) => all.toSorted((a, b) => (a.since < b.since ? 1 : -1));

/** All that everybody may read, as feed and site map list it. */
export const entriesOf = (measures: readonly ShownMeasure[], projects: readonly HubCard[]): readonly Entry[] => [
  ...measures.map(({ measure: { programmeId, measureId, title, changedAt, actor, target }, places }) => ({
    ...{ path: hubPaths.measure(programmeId, measureId), title, since: changedAt },
    said: `${actor}. ${places.join(", ")}. ${target}`,
  })),
  ...projects.map(({ applicationId, title, since, organisation, summary }) => ({
    ...{ path: hubPaths.project(applicationId), title, since },
    said: `${organisation}. ${summary}`,
  })),
];

/** What was mapped or changed last, as Atom (RFC 4287). `since`: when the oldest of nothing was. */
export function feedOf(all: readonly Entry[], { site, name, since }: { site: string; name: string; since: string }) {
  const shown = byChange(all).slice(0, newest);
  const t = hubTexts.sv;
  const link = (rel: string, href: string) => element("link", [], { rel, href });
  return `${head}${
    element(
      "feed",
      [
        element("id", `${site}${hubPaths.feed}`),
        element("title", `${t.feedTitle}: ${name}`),
        element("updated", shown[0]?.since ?? since),
        element("author", [element("name", name)]),
        link("self", `${site}${hubPaths.feed}`),
        link("alternate", `${site}${hubPaths.root}`),
        ...shown.map(({ path, title, since: updated, said }) =>
          element("entry", [
            element("id", `${site}${path}`),
            element("title", title),
            element("updated", updated),
            link("alternate", `${site}${path}`),
            element("summary", said),
          ]),
        ),
      ],
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "sv" },
    ).xml
  }\n`;
}

/** The site's public pages, as search engines read them. */
export const sitemapOf = (all: readonly Entry[], site: string, pages: readonly string[]): string =>
  `${head}${
    element(
      "urlset",
      [
        ...pages.map((path) => element("url", [element("loc", `${site}${path}`)])),
        ...byChange(all).map(({ path, since }) =>
          element("url", [element("loc", `${site}${path}`), element("lastmod", since)]),
        ),
      ],
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    ).xml
  }\n`;
