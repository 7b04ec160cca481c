import { sendMine } from "../applications/mine/send-mine.act.ts";
import { theSystem } from "../pilot/items/lifecycle.ts";
import { press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { sendTasksLink } from "../reviews/tasks/send-tasks-link.act.ts";
import { personSubject } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";

/**
 * Owes the mails with the links to all that belongs to a mailbox: one to the list of its applications and projects, one to
 * that of the reviews it is asked for. Done twice it owes none twice: the mails are named by the time at which they were asked for.
 */
export const owedLinks = (table: Table) => async (mailbox: string, at: Instant) => {
  const asked = { subject: personSubject(mailbox), by: theSystem, at, command: { mailbox } };
  await press(table, sendMine, asked);
  await press(table, sendTasksLink, asked);
};
