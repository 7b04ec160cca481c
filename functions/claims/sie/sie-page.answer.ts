import type { Project } from "../../pilot/funded-pilot.store.ts";
import type { Report } from "../../pilot/items/report.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import type { Files } from "../../platform/files/files.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { type Instant, Month } from "../../vocabulary/instant.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { type HolderNeeds, holderAsks } from "../holder-page.answer.ts";
import type { Bounds } from "./choose.ts";

export type SieNeeds = HolderNeeds & {
  readonly files: Files;
  readonly siteUrl: string;
  readonly clock: () => Instant;
};

/** The months that the report says it covers, within the project's days; undefined until it says so. */
function boundsOf({ typed }: Report, { grant: { startDay, endDay } }: Project): Bounds | undefined {
  const from = Month.safeParse(typedText(typed, "period.from")).data;
  const through = Month.safeParse(typedText(typed, "period.through")).data;
  return from && through && from <= through ? { from, through, startDay, endDay } : undefined;
}

/** What every page of fetching costs begins with: who asks, about which report, and within which months. */
export function sieAsks(needs: HolderNeeds) {
  const { askedReport } = holderAsks(needs);
  return async (request: WebRequest) => {
    const { project, report, by, shown, address } = await askedReport(request);
    const { lang, path, csrf, nonce } = shown;
    const here = `${address}/rapport/${report.number}`;
    return {
      project,
      report,
      by,
      address: here,
      open: isOpen(report),
      bounds: boundsOf(report, project),
      shown: { lang, path, csrf, nonce, report: here, caption: project.grant.title },
    };
  };
}
export type AskedSie = Awaited<ReturnType<ReturnType<typeof sieAsks>>>;
