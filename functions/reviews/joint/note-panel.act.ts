import { act, type Outcome } from "../../pilot/act.ts";
import type { WrittenDraft } from "../../pilot/items/written-draft.ts";
import { type Brought, broughtTogether } from "../../platform/forms/writing/brought.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { storedBytes } from "../../vocabulary/stored-bytes.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { mostKept } from "../limits.ts";
import { panelForm } from "./joint.form.ts";
import { type PanelSeen, thePanel } from "./panel.store.ts";
import { readMinutes } from "./read-joint.ts";

type Command = { readonly typed: Typed; readonly version: number; readonly language: Language };
export type NotedPanel = Brought<WrittenDraft> & { readonly version: number; readonly wrong: readonly Problem[] };

/**
 * An officer notes when a call's reviewers met, and who was there. Each version is kept for ever; what another has written
 * since is merged, control by control.
 */
export const notePanel = act({
  name: "note-panel",
  writes: ["MINUTES"],
  see: thePanel,
  decide: ({ callId, now, base }: PanelSeen, command: Command, { by, at }): Outcome<NotedPanel> => {
    const brought = broughtTogether(panelForm, command, now, base);
    const { typed, clashes, isStored } = brought;
    if (storedBytes(typed) > mostKept) refuse("too-large", { limit: `${mostKept / 1000} kB` });
    const { problems: wrong } = readMinutes(typed, dayOf(at), command.language);
    const version = now?.version ?? 0;
    if (clashes.length > 0 || isStored || wrong.length > 0) return { answer: { ...brought, version, wrong } };
    const next: WrittenDraft = {
      version: version + 1,
      typed: typed as WrittenDraft["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: by.name,
    };
    return {
      answer: { ...brought, version: next.version, wrong },
      writes: [{ table: "pilots", put: { ...keys.panelMinutes(callId, next.version), ...next }, when: absent }],
      log: { action: "panel.noted", details: { version: next.version } },
    };
  },
});
