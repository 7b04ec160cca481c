import { element } from "../../platform/xml/write-xml.ts";
import { hubPaths } from "./hub.paths.ts";
import { hubTexts } from "./hub.texts.ts";
import type { ShownMeasure } from "./shown-measure.ts";

/** So many of the newest are in a feed. */
const newest = 50;
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

const addressOf = (site: string, { measure }: ShownMeasure) =>
  `${site}${hubPaths.measure(measure.programmeId, measure.measureId)}`;

const byChange = (all: readonly ShownMeasure[]) =>
  all.toSorted((a, b) => (a.measure.changedAt < b.measure.changedAt ? 1 : -1));

/** What was mapped or changed last, as Atom (RFC 4287). `since`: when the oldest of nothing was. */
export function feedOf(
  all: readonly ShownMeasure[],
  { site, name, since }: { site: string; name: string; since: string },
) {
  const shown = byChange(all).slice(0, newest);
  const t = hubTexts.sv;
  const link = (rel: string, href: string) => element("link", [], { rel, href });
  return `${head}${
    element(
      "feed",
      [
        element("id", `${site}${hubPaths.feed}`),
        element("title", `${t.feedTitle}: ${name}`),
        element("updated", shown[0]?.measure.changedAt ?? since),
        element("author", [element("name", name)]),
        link("self", `${site}${hubPaths.feed}`),
        link("alternate", `${site}${hubPaths.root}`),
        ...shown.map((one) =>
          element("entry", [
            element("id", addressOf(site, one)),
            element("title", one.measure.title),
            element("updated", one.measure.changedAt),
            link("alternate", addressOf(site, one)),
            element("summary", `${one.measure.actor}. ${one.places.join(", ")}. ${one.measure.target}`),
          ]),
        ),
      ],
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "sv" },
    ).xml
  }\n`;
}

/** The site's public pages, as search engines read them. */
export const sitemapOf = (all: readonly ShownMeasure[], site: string, pages: readonly string[]): string =>
  `${head}${
    element(
      "urlset",
      [
        ...pages.map((path) => element("url", [element("loc", `${site}${path}`)])),
        ...byChange(all).map((one) =>
          element("url", [element("loc", addressOf(site, one)), element("lastmod", one.measure.changedAt)]),
        ),
      ],
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    ).xml
  }\n`;
