import type { PageNames } from "../platform/web/pages-beside.ts";

/** What an address calls the places of the history: the case's page has other lists too. */
export const historyNames: PageNames = { after: "historik", before: "historik-fore" };
