import type { ApplicationSummary } from "../../calls/application-form/summary.ts";
import { documentTexts } from "../../pilot/document.texts.ts";
import { type CaseDocument, isForStaff } from "../../pilot/items/case-document.ts";
import type { Case } from "../../pilot/items/lifecycle.ts";
import type { RegisterEntry } from "../../pilot/items/register-entry.ts";
import type { DocumentId } from "../../vocabulary/ids.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { registerTexts } from "./register.texts.ts";

/** A document of a case as the register names it; the application is the one that opened the case. */
export type RegisterRow = {
  readonly ref: "application" | DocumentId;
  readonly by: "application" | "product" | "hand";
  /** Undefined while it waits for its number. */
  readonly number: string | undefined;
  readonly serial: number | undefined;
  readonly day: LocalDay;
  readonly title: string;
  readonly kind: string;
  /** From whom it came, or to whom it went. */
  readonly people: string;
};

type Registered = {
  readonly lifecycle: Pick<Case, "registrationNumber" | "submittedAt">;
  readonly applied: Pick<ApplicationSummary, "title" | "organisation">;
  readonly documents: readonly CaseDocument[];
  readonly entries: readonly RegisterEntry[];
};

/** The documents of a case by their serials, those last that wait for one: date, sender or receiver, subject (OSL 5:2). */
export function registerOf(of: Registered, lang: Language): readonly RegisterRow[] {
  const t = registerTexts[lang];
  const { registrationNumber: number, submittedAt } = of.lifecycle;
  const { title, organisation } = of.applied;
  const application: RegisterRow = {
    ...{ ref: "application", by: "application", serial: 1, title, kind: t.application, people: t.from(organisation) },
    number: number === undefined ? undefined : `${number}-1`,
    day: dayOf(submittedAt),
  };
  const made = of.documents.map(
    ({ documentId: ref, registered, at, title: subject, kind }): RegisterRow => ({
      ...{ ref, by: "product", number: registered?.number, serial: registered?.serial, day: dayOf(at) },
      ...{
        title: subject,
        kind: documentTexts[lang].kinds[kind],
        people: isForStaff({ kind }) ? t.drawnUp : t.to(organisation),
      },
    }),
  );
  const byHand = of.entries.map(({ documentId: ref, registered, facts }): RegisterRow => {
    const { kind, direction, day, from, to, subject } = facts;
    const who = direction === "out" ? to && t.to(to) : from && t.from(from);
    return {
      ...{ ref, by: "hand", number: registered.number, serial: registered.serial, day, title: subject },
      kind: direction ? `${t.entryKinds[kind]}, ${t.directions[direction].toLowerCase()}` : t.entryKinds[kind],
      people: who ?? "",
    };
  });
  const last = Number.MAX_SAFE_INTEGER;
  return [application, ...made, ...byHand].sort((a, b) => (a.serial ?? last) - (b.serial ?? last));
}
