import type { Context } from "../../pilot/act.ts";
import { emptiedPayee } from "../../pilot/items/payee.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Write } from "../../platform/table/table.ts";
import { payeePut } from "./payee-change.ts";

/** Another legal person holds the grant: nothing is paid to what the one before had said, and it is asked for anew. */
export const payeeEmptied = (
  { payee }: Pick<Pilot, "payee">,
  organisation: string,
  { by, at }: Pick<Context, "by" | "at">,
): readonly Write[] =>
  payee ? [payeePut(emptiedPayee({ ...payee, organisation }, { kind: "officer", id: by.id, name: by.name }, at))] : [];
