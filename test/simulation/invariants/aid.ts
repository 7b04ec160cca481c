import { AidGrant, numbersOf } from "../../../functions/pilot/de-minimis/aid-grant.ts";
import { AidEntry } from "../../../functions/pilot/items/aid-entry.ts";
import { Decision, inForce } from "../../../functions/pilot/items/decision.ts";
import { promise } from "../story.ts";
import type { World } from "../world.ts";

/** What an earlier holder of a project was paid stays under its number; no line of the case says it any more. */
const nowUnder = ({ applicationId, former }: AidGrant, pk: string) => (former ? [] : [`${applicationId} ${pk}`]);

/** Every grant of de minimis aid has its line, and stands under each number of its undertaking; nothing else does. */
export function checkAid({ stored }: World): void {
  const items = stored.all("pilots");
  const lines = new Map<string, AidEntry>();
  const decisions = new Map<string, Decision[]>();
  for (const item of items) {
    if (item.sk.startsWith("AIDENTRY#")) lines.set(item.pk, AidEntry.parse(item));
    if (/^DECISION(#\d+)?$/.test(item.sk))
      decisions.set(item.pk, [...(decisions.get(item.pk) ?? []), Decision.parse(item)]);
  }
  for (const [pk, all] of decisions) {
    const holds = inForce(all);
    const aid = holds?.outcome === "granted" ? holds.deMinimis : undefined;
    promise(!aid || lines.has(pk), () => `${pk} has de minimis aid, and the register was to know nothing of it`);
  }
  const under = items.flatMap((item) =>
    item.pk.startsWith("UNDERTAKING#") && item.sk.startsWith("AID#") ? nowUnder(AidGrant.parse(item), item.pk) : [],
  );
  const wanted = [...lines.values()].flatMap((line) =>
    line.kind === "withdrawn" ? [] : numbersOf(line).map((number) => `${line.applicationId} UNDERTAKING#${number}`),
  );
  promise(
    String(under.sort()) === String(wanted.sort()),
    () => `undertakings have the grants ${under}, and their lines say ${wanted}`,
  );
  for (const item of items.filter(({ pk }) => pk.startsWith("HANDOVERS#de-minimis"))) {
    const handed = items.filter(
      ({ sk, handed: of }) => sk.startsWith("AIDENTRY#") && Object(of).number === item["number"],
    );
    promise(
      handed.length === item["lines"],
      () => `${item.pk} ${item.sk} says ${item["lines"]} lines, and ${handed.length} say it`,
    );
  }
}
