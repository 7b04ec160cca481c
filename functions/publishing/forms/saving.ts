import type { FormChange } from "../../platform/forms/edit.ts";
import type { Fault } from "../../platform/forms/faults/fault.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import { inKeyOrder } from "../../platform/forms/same.ts";
import { type Answer, seeOther } from "../../platform/web/answers.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { type Asks, readAsks, typedNow } from "./asks.ts";
import type { Edits, Officer } from "./edits.ts";

/** What a page of a part shows besides the part itself. */
export type Shown = {
  readonly typed: Typed;
  readonly problems?: readonly Problem[];
  readonly refused?: readonly Fault[];
  readonly overtaken?: boolean;
};

/** What a part was when its page was drawn: a page whose part has changed since does not overwrite it unseen. */
export const sealOf = (part: unknown): string => partIdOf(inKeyOrder(part));

type Saving = {
  readonly asks: Asks;
  readonly seal: string;
  readonly change: (read: Readonly<Record<string, unknown>>) => FormChange;
  /** The page once more, with what was typed. */
  readonly again: (shown: Shown, status: number) => Promise<Answer>;
  readonly done: string;
};

/** Cells of rows that stand there now and were not on the page when it was typed. */
const withNewRows = (asks: Asks, typed: Typed): Typed => {
  const missing = Object.entries(typedNow(asks)).filter(
    ([name]) => name.split(".").length > 2 && typed[name] === undefined,
  );
  return { ...Object.fromEntries(missing), ...typed };
};

/** Reads a page of a part and saves it; else the page again, with every word that was typed and why. */
export async function saved(edits: Edits, visit: Officer, saving: Saving): Promise<Answer> {
  const { asks, seal, change, again, done } = saving;
  const { typed, language } = visit;
  if (typedText(typed, "version") !== seal) return again({ typed: withNewRows(asks, typed), overtaken: true }, 409);
  const read = readAsks(asks, typed, language);
  if (!read.ok) return again({ typed, problems: read.problems }, 422);
  const refused = await edits.change(visit, change(read.value));
  return refused.length > 0 ? again({ typed, refused }, 422) : seeOther(done);
}

/** Which button was pressed: `save`, or what is done to which part (`up-kq3v0xt7`). */
export function pressed(typed: Typed): { readonly action: string; readonly part: string } {
  const [, action = "save", part = ""] = /^(up|down|drop|on|off)-(.+)$/.exec(typedText(typed, "action")) ?? [
    undefined,
    typedText(typed, "action"),
  ];
  return { action, part };
}
