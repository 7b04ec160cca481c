import { act, type Outcome } from "../../pilot/act.ts";
import { outboxEntry } from "../../pilot/happenings.ts";
import { type Dossier, mostDossiers } from "../../pilot/items/dossier.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { DocumentId, OutboxId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";

type Command = { readonly withSecret: boolean; readonly language: Language };

/** An officer asks for a case's dossier, which is made in the background. The list keeps the latest; the log, all of them. */
export const orderDossier = act({
  name: "order-dossier",
  writes: ["DOSSIER"],
  see: thePilot,
  decide: ({ id, subject, dossiers }: Pilot, asked: Command, { by, at, newId }): Outcome<object> => {
    const { withSecret, language } = asked;
    const dossierId = newId(DocumentId);
    const dossier: Dossier = { v: 1, dossierId, at, by: { id: by.id, name: by.name }, language, withSecret };
    const superseded = dossiers.slice(0, Math.max(0, dossiers.length - mostDossiers + 1));
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.dossier(id, dossierId), ...dossier }, when: absent },
        outboxEntry(subject, OutboxId.parse(`dossier-${dossierId}`), { kind: "dossier", dossierId }, at),
        ...superseded.map((old) => ({ table: "pilots", delete: keys.dossier(id, old.dossierId) }) as const),
      ],
      log: { action: "dossier.ordered", details: { withSecret } },
    };
  },
});
