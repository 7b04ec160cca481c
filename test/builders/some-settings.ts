import { readFileSync } from "node:fs";
import type { Table } from "../../functions/platform/table/table.ts";
import { Authority } from "../../functions/settings/authority.ts";
import { Programme } from "../../functions/settings/programme.ts";
import { authorityPut, programmePut } from "../../functions/settings/settings.store.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";

const documentAt = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../customers/region/${file}`, import.meta.url), "utf8"));

/** The first customer's documents. */
export const anAuthorityDocument = Authority.parse(documentAt("authority.json"));
export const aProgramme = Programme.parse(documentAt("programme-kraftsamling.json"));

const logo = {
  type: "svg",
  data: "<svg xmlns='http://www.w3.org/2000/svg'/>",
  alt: { sv: "Regionen", en: "The region" },
} as const;

/** An authority with a picture, and a programme, in force. */
export async function settingsIn(table: Table, at: Instant): Promise<void> {
  await table.transact(authorityPut({ ...anAuthorityDocument, logo }, at));
  await table.transact(programmePut(aProgramme, at));
}
