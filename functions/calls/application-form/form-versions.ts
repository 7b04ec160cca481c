import type * as z from "zod";
import { Application } from "./application.ts";

/** A version of the form, and what a submission that answers it is read by. */
export type FormVersion = { readonly version: number; readonly application: z.ZodType<Application> };

/**
 * Every version of the form that was ever submitted. The form changes like this: today's schema gets a
 * name of its own and keeps its line here, with what it did not ask filled in; a line with the next number is added.
 */
export const formVersions: readonly [FormVersion, ...FormVersion[]] = [{ version: 1, application: Application }];

/** The version that is asked today; a submission keeps it. */
export const formVersion: number = Math.max(...formVersions.map(({ version }) => version));
