import type { Pilot } from "../../pilot/pilot.ts";

/** The reminders of reports and of terms that have not been sent, by their names; those of `stay` are left out. */
export const waitingTimers = ({ outbox }: Pick<Pilot, "outbox">, stay: ReadonlySet<string> = new Set()) =>
  outbox
    .filter(({ outboxId, status, cancelled }) => {
      return (
        /^(report-due|terms-reminder)-/.test(outboxId) && status === "waiting" && !cancelled && !stay.has(outboxId)
      );
    })
    .map(({ outboxId }) => outboxId);
