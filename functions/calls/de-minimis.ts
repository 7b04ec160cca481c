import * as z from "zod";

/** What happens to a grant that would go above the ceiling: it cannot be recorded, or can with a reason. */
export const aboveCeiling = ["refused", "warned"] as const;

/** What a call says of de minimis aid, where its lawyer has settled something else than the product begins with. */
export const DeMinimisRules = z.object({
  /** To one undertaking over three years (EU 2023/2831, article 3.2). */
  ceilingEuro: z.number().int().min(1).max(10_000_000),
  above: z.enum(aboveCeiling),
  /** Working days after the grant within which it is to be in the central register (article 6). */
  entryDays: z.number().int().min(1).max(100),
});
export type DeMinimisRules = z.infer<typeof DeMinimisRules>;

export const usualDeMinimis: DeMinimisRules = { ceilingEuro: 300_000, above: "refused", entryDays: 20 };

/** The rules of a call, or the usual ones. */
export const deMinimisRules = ({ deMinimis }: { readonly deMinimis?: DeMinimisRules | undefined }): DeMinimisRules =>
  deMinimis ?? usualDeMinimis;
