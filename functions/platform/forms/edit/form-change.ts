import type { Question, Rule, Section } from "../document.ts";
import type { PartId } from "../ids.ts";
import type { Words } from "../words.ts";

/** A section without the questions in it: what its own page changes. */
export type SectionHead = Omit<Section, "questions">;

/**
 * One thing that an editor does to a form, as data: it can be stored, logged and done again. Options, levels, rows and
 * columns are parts of their question and are changed with it. `before` is the part that it is to stand before; without
 * it, it stands last. Ids are made by whoever makes the change (`edit/new-parts.ts`), so that doing it twice is the same.
 */
export type FormChange =
  | { readonly change: "name"; readonly name: Words }
  | { readonly change: "add-section"; readonly section: Section; readonly before?: PartId | undefined }
  | { readonly change: "change-section"; readonly section: SectionHead }
  | { readonly change: "move-section"; readonly section: PartId; readonly before?: PartId | undefined }
  | { readonly change: "remove-section"; readonly section: PartId }
  | {
      readonly change: "add-question";
      readonly question: Question;
      readonly in: PartId;
      readonly before?: PartId | undefined;
    }
  | { readonly change: "change-question"; readonly question: Question }
  | {
      readonly change: "move-question";
      readonly question: PartId;
      readonly in: PartId;
      readonly before?: PartId | undefined;
    }
  | { readonly change: "remove-question"; readonly question: PartId }
  /** Switched on with its parameters, or with others; `before` is the name of a rule. */
  | { readonly change: "rule-on"; readonly rule: Rule; readonly before?: string | undefined }
  | { readonly change: "rule-off"; readonly rule: string };
