import { registerAttachment } from "../../../functions/applications/attachments/register-attachment.act.ts";
import { removeAttachment } from "../../../functions/applications/attachments/remove-attachment.act.ts";
import { carryDraft } from "../../../functions/applications/carry/carry-draft.act.ts";
import { copyApplication } from "../../../functions/applications/copy/copy-application.act.ts";
import { deleteDraft } from "../../../functions/applications/delete/delete-draft.act.ts";
import { saveSection } from "../../../functions/applications/draft/save-section.act.ts";
import { applicationForm } from "../../../functions/applications/form/read-application.ts";
import { sendMine } from "../../../functions/applications/mine/send-mine.act.ts";
import { changeContact } from "../../../functions/applications/people/change-contact.act.ts";
import { inviteMember } from "../../../functions/applications/people/invite-member.act.ts";
import { mailNewLink } from "../../../functions/applications/people/mail-new-link.act.ts";
import { removeMember } from "../../../functions/applications/people/remove-member.act.ts";
import { sendPersonLink } from "../../../functions/applications/people/send-person-link.act.ts";
import { askForLinks } from "../../../functions/applications/start/ask-for-links.act.ts";
import { confirmMailbox } from "../../../functions/applications/start/confirm-mailbox.act.ts";
import { startDraft } from "../../../functions/applications/start/start-draft.act.ts";
import { readShown, shownFields } from "../../../functions/applications/submission/shown-application.ts";
import { submitApplication } from "../../../functions/applications/submission/submit-application.act.ts";
import { withdrawApplication } from "../../../functions/applications/submission/withdraw-application.act.ts";
import { readCallFacts } from "../../../functions/calls/call.store.ts";
import type { Call } from "../../../functions/calls/call.ts";
import { givenParts } from "../../../functions/pilot/items/draft.ts";
import { keptOf } from "../../../functions/platform/forms/controls.ts";
import { askedAs } from "../../../functions/platform/forms/role.ts";
import { emailHash } from "../../../functions/platform/mail/mailbox.ts";
import { Nonce, newId, personSubject } from "../../../functions/vocabulary/ids.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { aTypedApplication, named } from "../../builders/an-application.ts";
import type { Chance } from "../chance.ts";
import { holder } from "./holders.ts";
import { button, type Look, move, type Office, type Play, saving, words } from "./play.ts";

const organisations = [
  ["Hallsbergs kommun", "212000-0357"],
  ["Region Exempel", "232100-0164"],
] as const;

/** So few mailboxes that people meet in them. */
export const mailbox = (chance: Chance) => `person${chance.below(40)}@example.org`;

/** A unit of the authority itself where one may apply, mostly: the number is the authority's, and the unit is chosen. */
function asUnit(call: Call | undefined, chance: Chance): Typed {
  if (!call?.units?.number || chance.likely(0.2)) return {};
  const unit = askedAs(call.forms.application, "unit");
  const option = unit && chance.pick(unit.options);
  const number = askedAs(call.forms.application, "organisation-number");
  return option && number ? { [unit.id]: option.id, [number.id]: call.units.number } : {};
}

const typed = (chance: Chance, call: Call | undefined): Typed => {
  const [name, number] = chance.pick(organisations) ?? organisations[0];
  return {
    ...aTypedApplication,
    ...named({
      "organisation.name": name,
      "organisation.number": number,
      "organisation.contact.email": mailbox(chance),
      "project.title": words(chance, "Vändpunkten"),
    }),
    ...asUnit(call, chance),
  };
};

const applicant = ({ pilot, chance }: Look) => {
  const member = chance.pick(pilot.members);
  return member && ({ kind: "applicant", id: member.memberId, name: "" } as const);
};

/** Somebody who comes in the place of the contact or the signatory. */
export const placed = (chance: Chance): Typed => ({
  "p-name": words(chance, "Den nya"),
  "p-email": mailbox(chance),
  "p-before": chance.likely(0.5) ? "p-leaves" : "p-stays",
});

/** Somebody begins an application. */
export const beginning: Play<Office> = {
  weight: 1,
  play: ({ chance, world }) => {
    const email = mailbox(chance);
    const callId = chance.pick(world.calls)?.callId;
    const by = { kind: "applicant", id: emailHash(email), name: "" } as const;
    const language = chance.likely(0.5) ? "sv" : "en";
    const command = callId && ({ callId, email, language, asked: { mailbox: by.id } } as const);
    return command && move(startDraft, { subject: personSubject(by.id), by, nonce: newId(Nonce), command });
  },
};

/** What those who apply do, while it is a draft and afterwards. */
export const applicants: readonly Play[] = [
  {
    weight: 12,
    play: (look) => {
      const { pilot, chance, world } = look;
      const call = world.calls.find(({ callId }) => callId === pilot.draft.head.callId);
      const { sections, head } = pilot.draft;
      const all = call ? applicationForm(call).sections : [];
      const missing = all.filter(({ id }) => !sections[id]);
      const section = chance.pick(missing.length > 0 && chance.likely(0.9) ? missing : all);
      const by = applicant(look);
      if (head.submittedAt || !by || !section || (missing.length === 0 && chance.likely(0.7))) return undefined;
      const now = sections[section.id]?.version ?? 0;
      // Now and then from a page that was opened a while ago: what others have written since is merged.
      const version = chance.likely(0.2) ? chance.below(now + 1) : now;
      const command = { slug: section.slug, typed: keptOf(typed(chance, call), section), version } as const;
      return saving(look, saveSection, { by, command });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const by = applicant(look);
      const part = look.chance.pick(givenParts) ?? "writer";
      const command = { email: mailbox(look.chance), name: "Gästen", part, language: "sv" } as const;
      return by && button(look, inviteMember, { by, command });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const by = applicant(look);
      const guest = look.chance.pick(look.pilot.members.filter(({ invitedBy }) => invitedBy));
      return by && guest && button(look, removeMember, { by, command: { memberId: guest.memberId } });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      const by = applicant(look);
      const guest = look.chance.pick(look.pilot.members);
      return by && guest && button(look, sendPersonLink, { by, command: { memberId: guest.memberId } });
    },
  },
  {
    // By what their browser remembers of a session that has ended, also of who was removed, or is the contact no longer.
    weight: 0.5,
    play: (look) => {
      const { pilot, chance } = look;
      const generation = pilot.grantIfAny?.linkGeneration ?? 1;
      const member = chance.pick(pilot.members);
      const subject = pilot.grantIfAny && chance.likely(0.4) ? "holder" : (member?.memberId ?? "holder");
      const by = { kind: "applicant", id: subject, name: "" } as const;
      return saving(look, mailNewLink, { by, command: { subject, generation } });
    },
  },
  {
    weight: 0.3,
    play: (look) => {
      const { pilot, chance } = look;
      const by = pilot.grantIfAny && chance.likely(0.5) ? holder : applicant(look);
      if (!by || pilot.isDraft) return undefined;
      const typed = placed(chance);
      return button(look, changeContact, {
        by,
        command: { version: pilot.party?.version ?? 0, typed, language: "sv" },
      });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const member = look.chance.pick(look.pilot.members);
      if (!member) return undefined;
      const { memberId, generation } = member;
      const by = { kind: "applicant", id: memberId, name: "" } as const;
      return saving(look, confirmMailbox, { by, command: { memberId, generation } });
    },
  },
  {
    weight: 0.5,
    play: ({ chance }) => {
      const hash = emailHash(mailbox(chance));
      const by = { kind: "applicant", id: hash, name: "" } as const;
      return move(askForLinks, { subject: personSubject(hash), by, command: { asked: { mailbox: hash } } });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const hash = emailHash(mailbox(look.chance));
      const by = { kind: "system", id: "system", name: "Systemet" } as const;
      return move(sendMine, { subject: personSubject(hash), by, command: { mailbox: hash } });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const by = applicant(look);
      const fileId = newId(Nonce);
      const upload = { name: "Bilaga.pdf", type: "pdf", bytes: 1234 } as const;
      return (
        by &&
        saving(look, registerAttachment, {
          by,
          command: { fileId, upload, key: `kept/${fileId}`, sha256: "0".repeat(64) },
        })
      );
    },
  },
  {
    weight: 1,
    play: (look) => {
      const by = applicant(look);
      const file = look.chance.pick(look.pilot.attachments);
      return by && file && button(look, removeAttachment, { by, command: { fileId: file.fileId } });
    },
  },
  {
    weight: 10,
    play: (look) => {
      const { pilot, chance } = look;
      const by = applicant(look);
      const call = look.world.calls.find(({ callId }) => callId === pilot.draft.head.callId);
      const asked = call?.forms.application.sections ?? [];
      const complete = asked.every(({ id }) => pilot.draft.sections[id]);
      if (!by || (!complete && chance.likely(0.98)) || (pilot.draft.head.submittedAt && chance.likely(0.98)))
        return undefined;
      return button(look, submitApplication, {
        by,
        command: { language: "sv", shown: readShown(shownFields(pilot.draft, asked)) },
      });
    },
  },
  {
    weight: 4,
    play: async (look) => {
      const by = applicant(look);
      const { callId, callVersion } = look.pilot.draft.head;
      const facts = await readCallFacts(look.world.reader, callId);
      if (!by || !facts?.carryFrom || callVersion === undefined || callVersion >= facts.carryFrom) return undefined;
      return button(look, carryDraft, { by, command: { version: facts.version, language: "sv" } });
    },
  },
  {
    weight: 0.1,
    play: (look) => {
      const { pilot, chance, world } = look;
      const by = applicant(look);
      const callId = chance.pick(world.calls)?.callId;
      if (!by || !callId || chance.likely(0.9)) return undefined;
      const language = pilot.draft.head.language;
      return button(look, copyApplication, { by, command: { callId, language } });
    },
  },
  {
    weight: 0.05,
    play: (look) => {
      const by = applicant(look);
      return by && look.chance.likely(0.05) ? button(look, deleteDraft, { by, command: {} }) : undefined;
    },
  },
  {
    weight: 0.15,
    play: (look) => {
      const by = applicant(look);
      return by && !look.pilot.isDraft
        ? button(look, withdrawApplication, { by, command: { reason: "Det blev inget" } })
        : undefined;
    },
  },
];
