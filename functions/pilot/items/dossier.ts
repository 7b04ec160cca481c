import * as z from "zod";
import type { Paper } from "../../platform/documents/paper.ts";
import { DocumentId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { StaffPerson } from "./owner.ts";
import { DocumentRef } from "./secrecy-mark.ts";

/** So many dossiers are listed in a case; a new one takes the place of the oldest. */
export const mostDossiers = 20;

/** All documents of a case in one file: what was asked for, and where the file lies once it is made. */
export const Dossier = z.lazy(() =>
  z.object({
    v: z.literal(1),
    dossierId: DocumentId,
    at: Instant,
    by: StaffPerson,
    language: z.enum(languages),
    /** Whether what is marked as secret was asked for too. */
    withSecret: z.boolean(),
    made: z
      .object({
        at: Instant,
        pages: z.number().int().min(1),
        key: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.number().int(),
        /** The documents of the register that are in it, and those that were left out. */
        holds: z.array(DocumentRef),
        leftOut: z.array(DocumentRef),
      })
      .optional(),
  }),
);
export type Dossier = z.infer<typeof Dossier>;

/** A dossier in words, and which documents of the register are in it. */
export type Composed = {
  readonly paper: Omit<Paper, "sender">;
  readonly holds: readonly DocumentRef[];
  readonly leftOut: readonly DocumentRef[];
};
