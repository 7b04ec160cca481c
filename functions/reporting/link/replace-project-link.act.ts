import { act, type Outcome } from "../../pilot/act.ts";
import { redirected } from "../../pilot/people/waiting-mails.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import type { LinkAsked } from "./project-link.form.ts";
import { projectLink } from "./project-link.ts";

/**
 * An officer mails the contact the link to the project again, or closes every link there is and mails a new one: the old
 * ones and what they opened end at once, by the grant's generation. The contact hears why.
 */
export const replaceProjectLink = act({
  name: "replace-project-link",
  writes: ["GRANT"],
  see: thePilot,
  decide: (pilot: Pilot, { replaces, reason }: LinkAsked): Outcome<object> => {
    const { grant } = pilot;
    if (!replaces)
      return {
        answer: {},
        mails: [projectLink(grant, { replaces })],
        log: { action: "project-link.sent-again", details: { reason } },
      };
    const renewed = { ...grant, linkGeneration: grant.linkGeneration + 1 };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.grant(grant.applicationId),
          set: { linkGeneration: renewed.linkGeneration },
          when: [{ attribute: "linkGeneration", equals: grant.linkGeneration }],
        },
        ...redirected(pilot, {
          from: grant.contact.email,
          to: grant.contact.email,
          generation: renewed.linkGeneration,
        }),
      ],
      mails: [projectLink(renewed, { replaces, reason })],
      log: { action: "project-link.replaced", details: { reason } },
    };
  },
});
