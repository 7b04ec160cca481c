import type { Draft } from "../../pilot/items/draft.ts";
import type { Section } from "../../platform/forms/document.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { isStarter } from "../people/people.ts";

/**
 * What stands in a section before anybody has saved it: the address that the application was begun with is the contact's,
 * until somebody writes another.
 */
export function firstTyped({ members }: Pick<Draft, "members">, { questions }: Pick<Section, "questions">): Typed {
  const starter = members.find(isStarter);
  const contact = questions.find(({ is }) => is === "contact");
  if (!starter || contact?.kind !== "people" || !contact.ask.includes("email")) return {};
  return { [`${contact.id}.r1.email`]: shownAddress(starter.email) };
}
