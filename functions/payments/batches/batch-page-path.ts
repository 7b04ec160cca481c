import type { BatchSeen } from "./large/batch-part.ts";

/** The page of a large batch that an address is of. */
export const onPage = (path: string, { part }: Pick<BatchSeen, "part">): string =>
  part ? `${path}?sida=${part.number}` : path;
