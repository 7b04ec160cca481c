import type { OutcomeMail } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Takeover } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { holderLinkOf } from "../decision-mails.ts";

/** The subject of the link of who is to take over. */
export const takeoverSubject = (number: number): string => `takeover-${number}`;
/** Links of one offer are of one generation: it ends with its answer and its day, and not by its link. */
export const takeoverGeneration = 1;

/** The link by which the new party reads what is offered, answers, and later reads the decision. */
export const takeoverLink = ({ number }: Pick<Takeover, "number">, { linkExpiresAt }: Grant) =>
  ({
    purpose: "takeover",
    subject: takeoverSubject(number),
    generation: takeoverGeneration,
    expiresAt: linkExpiresAt,
  }) as const;

type What = "asked" | "accepted" | "declined" | "lapsed" | "ended";
type Of = Pick<Pilot, "grant">;

const dataOf = ({ grant }: Of, takeover: Takeover, what: What, reason?: string) => ({
  title: grant.title,
  what,
  organisation: takeover.party.organisation,
  ...(what === "asked" ? { day: takeover.lastDay } : what === "accepted" ? { day: takeover.from } : {}),
  ...(reason ? { reason } : {}),
});

/** The holder of today hears of a step. */
export const toldHolder = (of: Of, takeover: Takeover, what: What, reason?: string): OutcomeMail => ({
  template: "takeover-told",
  language: of.grant.contact.language,
  to: of.grant.contact.email,
  data: dataOf(of, takeover, what, reason),
  link: holderLinkOf(of.grant),
});

/** Who was to take over hears that it comes to nothing. */
export const toldParty = (of: Of, takeover: Takeover, what: "lapsed" | "ended", reason?: string): OutcomeMail => ({
  template: "takeover-told",
  language: takeover.language,
  to: takeover.party.contact.email,
  data: { ...dataOf(of, takeover, what, reason), unlinked: true },
});

const nameOf = ({ number }: Pick<Takeover, "number">, what: string) => `takeover-${number}-${what}`;

/** So many days before the last one who is to take over is reminded. */
const daysBefore = 7;

/** The offer, its reminder, and what is said if nobody answers. */
export function offerMails(of: Of, takeover: Takeover): readonly OutcomeMail[] {
  const { grant } = of;
  const { party, lastDay, language } = takeover;
  const data = { title: grant.title, organisation: party.organisation, holder: grant.organisation, lastDay };
  const link = takeoverLink(takeover, grant);
  const to = { language, to: party.contact.email };
  const lapses = stockholmTime(plusLocalDays(lastDay, 1), "08:00:00");
  return [
    { template: "takeover-offered", ...to, data, link },
    toldHolder(of, takeover, "asked"),
    {
      template: "takeover-offered",
      ...to,
      data: { ...data, reminder: true },
      link,
      id: nameOf(takeover, "reminder"),
      dueAt: stockholmTime(plusLocalDays(lastDay, -daysBefore), "08:00:00"),
    },
    { ...toldHolder(of, takeover, "lapsed"), id: nameOf(takeover, "lapsed-1"), dueAt: lapses },
    { ...toldParty(of, takeover, "lapsed"), id: nameOf(takeover, "lapsed-2"), dueAt: lapses },
  ];
}

/** What waits to be sent of an offer, by its names: pointless once it is answered or ended. */
export const offerTimers = ({ outbox }: Pick<Pilot, "outbox">, takeover: Pick<Takeover, "number">) =>
  outbox
    .filter(
      ({ outboxId, status, cancelled }) =>
        status === "waiting" && !cancelled && outboxId.startsWith(nameOf(takeover, "")),
    )
    .map(({ outboxId }) => outboxId);
