declare module "dynalite" {
  import type { Server } from "node:http";
  /** A DynamoDB in memory; the times are how long a table stays in a state, in milliseconds. */
  export default function dynalite(options: { createTableMs: number }): Server;
}
