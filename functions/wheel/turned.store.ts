import { theSystem } from "../pilot/items/lifecycle.ts";
import type { Turn } from "../pilot/items/wheel.ts";
import { press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { type ApplicationId, pilotSubject } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { turnWheel } from "./turn-wheel.act.ts";

/** Turns the wheel of a pilot. One that is gone, or was disposed of, is turned no more. */
export const wheelTurned =
  (table: Table) =>
  async (id: ApplicationId, command: { readonly turn: Turn; readonly name: string }, at: Instant): Promise<void> => {
    try {
      await press(table, turnWheel, { subject: pilotSubject(id), by: theSystem, at, command });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === "busy") throw error;
    }
  };
