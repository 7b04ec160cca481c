import type { Owner } from "./owner.ts";

/** One line of `npm run doctor`. */
export type Finding = { fine: boolean; says: string };

/** What `npm run doctor` says of the port: taken by our own start, it is as it should be. */
export const portFinding = (port: number, free: boolean, owner: Pick<Owner, "pid" | "site"> | undefined): Finding => {
  if (free) return { fine: true, says: `Port ${port} is free` };
  if (owner?.site === port)
    return { fine: true, says: `Port ${port} is used by npm start, which runs (process ${owner.pid})` };
  return {
    fine: false,
    says: `Port ${port} is taken by another program or another folder's npm start: choose one with PORT=8090 npm start`,
  };
};
