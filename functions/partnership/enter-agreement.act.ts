import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { readNewAgreement } from "./agreement.form.ts";
import { agreementPut } from "./agreement.store.ts";
import type { Agreement } from "./agreement.ts";

type Command = { readonly typed: Typed; readonly language: Language };
export type Entered = FormAnswer & { readonly id?: ApplicationId };

/** Finance enters an agreement as it was written; it holds once each party's decision has gained legal force. */
export const enterAgreement = act({
  name: "enter-agreement",
  writes: ["AGREEMENTS"],
  // It is put where none is: nothing else guards it.
  see: async () => ({ heads: [] }),
  decide: (_, { typed, language }: Command, { by, at, newId }): Outcome<Entered> => {
    const read = readNewAgreement(typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { title, accounts, said } = read.value;
    const id = newId(ApplicationId);
    const agreement: Agreement = {
      ...{ v: 1, version: 1, agreementId: id, title, accounts, requisitions: [], changedAt: at },
      terms: [{ number: 1, ...said, approvals: [], proposedAt: at, proposedBy: by.name }],
    };
    return {
      answer: { id },
      writes: [agreementPut(agreement, at, 0)],
      log: { action: "partnership.entered", details: { title, parties: said.parties.length } },
    };
  },
});
