import type { AttachedFile } from "../../calls/application-form/attached-files.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import { sectionIn } from "../../pilot/items/draft.ts";
import type { Section } from "../../platform/forms/document.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";

/** What a page has shown of an application: the version of each section by its id, and which files. */
export type ShownApplication = {
  readonly sections: Readonly<Record<string, number>>;
  /** Each by its id; those that answer questions also by what they were called. */
  readonly files: string;
};

/** A file as a page has shown it; one that answers a question is shown by its name there. */
type FileShown = Pick<AttachedFile, "fileId" | "name" | "bytes" | "question">;

/** What a person had read through when another one wrote. */
export type ReadBefore = { readonly typed: Typed; readonly files: readonly FileShown[] };

/** `m6ikr8vbk7sxw48u`, and of one that answers a question `m6ikr8vbk7sxw48u:k3vxt2qp:329:Plan%20A.pdf`. */
const fileField = ({ fileId, question, bytes, name }: FileShown): string =>
  question === undefined ? fileId : [fileId, question, bytes, encodeURIComponent(name)].join(":");

const idOf = (field: string): string => field.split(":")[0] ?? "";

/** The files that answered questions when the page was shown, also those that are removed since. */
export const filesShown = ({ files }: Pick<ShownApplication, "files">): readonly FileShown[] =>
  files.split(" ").flatMap((field) => {
    const [fileId = "", question, bytes, name = ""] = field.split(":");
    // It comes from a browser: what nobody has encoded is read as it is.
    const decoded = new URLSearchParams(`name=${name}`).get("name") ?? "";
    return question === undefined ? [] : [{ fileId, question, bytes: Number(bytes) || 0, name: decoded }];
  });

/** For the hidden fields of the form that confirms what was shown: `sections` is such as `k3vxt2qp:4 zq81mtrw:0`. */
export const shownFields = (draft: Draft, sections: readonly Pick<Section, "id">[]) => ({
  sections: sections.map(({ id }) => `${id}:${sectionIn(draft, id).version}`).join(" "),
  files: draft.attachments.map(fileField).join(" "),
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
  draft.attachments.map(({ fileId }) => fileId).join(" ") === shown.files.split(" ").map(idOf).join(" ") &&
  Object.values(draft.sections).every(({ section, version }) => (shown.sections[section] ?? 0) === version);
