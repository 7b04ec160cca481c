import type { Draft } from "../../pilot/items/draft.ts";
import { sectionIn } from "../../pilot/items/draft.ts";
import type { Section } from "../../platform/forms/document.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";

/** What a page has shown of an application: the version of each section by its id, and which files. */
export type ShownApplication = {
  readonly sections: Readonly<Record<string, number>>;
  readonly files: string;
};

const filesOf = ({ attachments }: Pick<Draft, "attachments">) => attachments.map(({ fileId }) => fileId).join(" ");

/** For the hidden fields of the form that confirms what was shown: `sections` is such as `k3vxt2qp:4 zq81mtrw:0`. */
export const shownFields = (draft: Draft, sections: readonly Pick<Section, "id">[]) => ({
  sections: sections.map(({ id }) => `${id}:${sectionIn(draft, id).version}`).join(" "),
  files: filesOf(draft),
});

/** What the form says that its page has shown. @throws Refusal form-expired */
export function readShown(typed: Typed): ShownApplication {
  const text = typedText(typed, "sections");
  const parts = text === "" ? [] : text.split(" ").map((part) => /^([a-z0-9-]{2,40}):(\d{1,6})$/.exec(part));
  const sections = parts.map((part) => (part?.[1] ? [part[1], Number(part[2])] : refuse("form-expired")));
  return { sections: Object.fromEntries(sections), files: typedText(typed, "files") };
}

/** Nobody has written, added a file or taken one away since the page was shown. */
export const isAsShown = (draft: Draft, shown: ShownApplication): boolean =>
  filesOf(draft) === shown.files &&
  Object.values(draft.sections).every(({ section, version }) => (shown.sections[section] ?? 0) === version);
