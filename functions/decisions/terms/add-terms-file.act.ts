import { act, already, type Outcome } from "../../pilot/act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { mostTermsFiles, type Terms } from "../../pilot/items/terms.ts";
import { partyName } from "../../pilot/people/parts.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";
import type { Language } from "../../vocabulary/language.ts";
import { termsAsShown } from "./asked-terms.ts";
import type { FoundFile } from "./judge-terms-file.ts";
import { termsPut } from "./send-terms.ts";
import { filesNow } from "./terms-state.ts";

type Command = {
  /** The version of the terms that the file came for, as the page named it. */
  readonly document: string;
  readonly fileId: string;
  readonly file: KeptFile;
  readonly found: FoundFile;
  readonly language: Language;
};
export type Added = { readonly problem?: "too-many" };

/** As the log names the person of a link. */
export const holderNamed = (pilot: Pilot, by: Actor): Actor =>
  by.kind === "holder" ? { ...by, name: partyName(pilot, by) } : by;

/** A file comes for the terms: signed terms, minutes or statutes, from the holder or by post. It is added once. */
export const addTermsFile = act({
  name: "add-terms-file",
  writes: ["TERMS"],
  see: thePilot,
  decide: (pilot: Pilot, { document, fileId, file, found, language }: Command, { by, at }): Outcome<Added> => {
    if (pilot.terms?.files.some((one) => one.fileId === fileId)) return already({});
    const { terms: before } = termsAsShown(pilot, document, language);
    const { files, sent, version } = before;
    if (!sent) return already({});
    if (filesNow(before).length >= mostTermsFiles) return { answer: { problem: "too-many" } };
    const { name, bytes, key, sha256 } = file;
    const added = { fileId, name, bytes, key, sha256, at, by: { id: by.id, name: by.name } };
    const terms: Terms = {
      ...before,
      version: version + 1,
      files: [...files, { ...added, ...found, document: sent.document }],
    };
    return {
      answer: {},
      writes: [termsPut(pilot.id, terms, before)],
      log: { action: "terms.file-added", details: { name } },
    };
  },
  actor: holderNamed,
});
