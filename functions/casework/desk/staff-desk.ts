import * as z from "zod";
import { Cover } from "../../pilot/items/cover.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";

/** A view of the desk that a person has given a name. */
export const SavedView = z.object({ name: z.string(), query: z.record(z.string(), z.string()) });
export type SavedView = z.infer<typeof SavedView>;

/** What belongs to one person's desk. */
export const StaffDesk = z.object({
  v: z.literal(1),
  version: z.number().int().min(1),
  views: z.array(SavedView),
  covering: z.array(Cover),
});
export type StaffDesk = z.infer<typeof StaffDesk>;

export const mostViews = 30;
export const viewNameLimit = 60;

/** Those who are away today and whose cases this person sees to. */
export const coveredOn = ({ covering }: { readonly covering: readonly Cover[] }, today: LocalDay): readonly Cover[] =>
  covering.filter(({ from, to }) => from <= today && today <= to);
