import { membershipsOf } from "../applications/draft/member.store.ts";
import { sendLink } from "../applications/start/send-link.act.ts";
import { grantedTo } from "../pilot/contact.store.ts";
import { theSystem } from "../pilot/items/lifecycle.ts";
import { press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { sendProjectLink } from "../reporting/link/send-project-link.act.ts";
import { sendTasksLink } from "../reviews/tasks/send-tasks-link.act.ts";
import { personSubject, pilotSubject } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";

/**
 * Owes the mails with the links to all that belongs to a mailbox: the applications it writes, the projects it is the
 * contact of, the reviews it is asked for. Done twice it owes none twice: the mails are named by the time at which they were asked for.
 */
export const owedLinks = (table: Table) => async (mailbox: string, at: Instant) => {
  const [members, granted] = await Promise.all([membershipsOf(table, mailbox), grantedTo(table, mailbox)]);
  for (const { applicationId, memberId } of members)
    await press(table, sendLink, { subject: pilotSubject(applicationId), by: theSystem, at, command: { memberId } });
  // Grants of the first releases are found by those who applied.
  const projects = new Set([...granted, ...members.map(({ applicationId }) => applicationId)]);
  for (const id of projects)
    await press(table, sendProjectLink, { subject: pilotSubject(id), by: theSystem, at, command: { mailbox } });
  await press(table, sendTasksLink, { subject: personSubject(mailbox), by: theSystem, at, command: { mailbox } });
};
