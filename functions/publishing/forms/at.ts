import type { Form, Section } from "../../platform/forms/document.ts";
import { type Placed, placedIn } from "../../platform/forms/faults/fault.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { formPartGone } from "../publishing.refusals.ts";
import { type EditorPaths, editorPaths } from "./editor-paths.ts";
import type { Edits, FormInWork, Officer } from "./edits.ts";

export type At = { readonly work: FormInWork; readonly paths: EditorPaths };

/** The form in the address, and the addresses of its editor. @param address as the route has it: `/a/{call}` */
export async function opened(edits: Edits, address: string, visit: Officer): Promise<At> {
  const base = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(visit.params[name] ?? ""));
  return { work: await edits.read(visit), paths: editorPaths(base) };
}

const sectionAt = (form: Form, { params }: Officer) => form.sections.find(({ id }) => id === params["part"]);
const questionAt = (form: Form, { params }: Officer) =>
  placedIn(form).find(({ question }) => question.id === params["part"]);

/** The section in the address. @throws Refusal not-found */
export const sectionIn = (form: Form, visit: Officer): Section => sectionAt(form, visit) ?? refuse("not-found");

/** The question in the address, with its section. @throws Refusal not-found */
export const questionIn = (form: Form, visit: Officer): Placed => questionAt(form, visit) ?? refuse("not-found");

/** The section that was written in: its page was there. @throws Refusal form-part-gone */
export const sectionTyped = (form: Form, visit: Officer): Section => sectionAt(form, visit) ?? refuse(formPartGone);

/** The question that was written in: its page was there. @throws Refusal form-part-gone */
export const questionTyped = (form: Form, visit: Officer): Placed => questionAt(form, visit) ?? refuse(formPartGone);
