import type { Actor } from "../pilot/items/lifecycle.ts";
import { audited, owedAgain } from "../pilot/record-fact.ts";
import { ConditionFailed, type Table } from "../platform/table/table.ts";
import type { ApplicationId, OutboxId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";

type Again = {
  readonly applicationId: ApplicationId;
  readonly mail: OutboxId;
  readonly at: Instant;
  readonly by: Actor;
};

/** The port that sending a mail again needs. */
export type MailsAgain = { oweAgain: (again: Again) => Promise<"owed" | "already-under-way"> };

/** Owes a mail once more and says so in the log. The entry's own state keeps a second press from doing it twice. */
export const tableMailsAgain = (table: Pick<Table, "transact">): MailsAgain => ({
  oweAgain: async ({ applicationId, mail, at, by }) => {
    const noted = audited({ applicationId, at, by, action: "mail.resent", details: { outboxId: mail } });
    try {
      await table.transact([owedAgain(applicationId, mail, at), noted]);
      return "owed";
    } catch (error) {
      if (error instanceof ConditionFailed) return "already-under-way";
      throw error;
    }
  },
});
