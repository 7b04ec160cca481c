import type { Message } from "./render.ts";
import type { MailData, MailTemplate } from "./templates.ts";

type Words<T extends MailTemplate> = (data: MailData<T>, url: string) => Message;
/** What every mail says, in one language. */
export type Catalogue = { [T in MailTemplate]: Words<T> };

/** A number in the public record as a fact, where there is one. */
export const numbered = (name: string, number: string | undefined) => (number ? [[name, number] as const] : []);
