const root = "/ekonomi/nyps";

/** The pages of what is handed over to the national follow-up. */
export const nypsPaths = {
  root,
  handOver: (number: number) => `${root}/overlamning/${number}`,
  file: (number: number) => `${root}/overlamning/${number}/fil`,
} as const;
