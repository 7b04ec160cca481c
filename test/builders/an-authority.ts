import { mailAuthority as mailed } from "../../functions/pilot/outbox/compose.ts";
import type { SiteAuthority } from "../../functions/platform/web/site-authority.ts";

/** The authority of most tests, as pages show it. */
export const anAuthority: SiteAuthority = {
  name: "Region Exempel",
  number: "232199-9993",
  service: { sv: "Pilotbidrag", en: "Pilot Grants" },
  languages: ["sv", "en"],
  contact: { email: "piloter@example.org", phone: "010-123 45 67", address: ["Exempelgatan 1", "123 45 Exempelstad"] },
};

/** How a Lambda asks for it. */
export const authority = async () => anAuthority;

/** Its case numbers: 26RS10001 and on. */
export const rs = async () => ({ prefix: "RS", first: 10_001 });

/** What its mails say of it. */
export const mailAuthority = async () => mailed(anAuthority);
