import * as z from "zod";

const Column = () => z.string().trim().min(1).max(60);

/**
 * In which columns of a spreadsheet the bank or the supplier ledger says what it has paid: each by its heading, or by its
 * letter.
 */
export const ConfirmationColumns = z.lazy(() => z.object({ reference: Column(), amount: Column(), day: Column() }));
export type ConfirmationColumns = z.infer<typeof ConfirmationColumns>;
