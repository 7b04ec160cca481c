import type { Form, Section } from "../../platform/forms/document.ts";
import { type Placed, placedIn } from "../../platform/forms/faults/fault.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type EditorPaths, editorPaths } from "./editor-paths.ts";
import type { Edits, FormInWork, Officer } from "./edits.ts";

export type At = { readonly work: FormInWork; readonly paths: EditorPaths };

/** The form in the address, and the addresses of its editor. @param address as the route has it: `/a/{call}` */
export async function opened(edits: Edits, address: string, visit: Officer): Promise<At> {
  const base = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(visit.params[name] ?? ""));
  return { work: await edits.read(visit), paths: editorPaths(base) };
}

/** The section in the address. @throws Refusal not-found */
export const sectionIn = (form: Form, { params }: Officer): Section =>
  form.sections.find(({ id }) => id === params["part"]) ?? refuse("not-found");

/** The question in the address, with its section. @throws Refusal not-found */
export const questionIn = (form: Form, { params }: Officer): Placed =>
  placedIn(form).find(({ question }) => question.id === params["part"]) ?? refuse("not-found");

/** Before which one a part stands after a step up or down; undefined where it becomes the last. */
export function beforeAfterStep(list: readonly { readonly id: string }[], id: string, by: string): string | undefined {
  const at = list.findIndex((one) => one.id === id);
  return by === "up" ? list[Math.max(0, at - 1)]?.id : list[at + 2]?.id;
}
