/** The conversation of a case, under the page of the case as its reader reaches it: `/ansokan/k3m9pq7vxw2bn4ct`. */
export const questionPaths = (under: string) =>
  ({
    all: `${under}/fragor`,
    ask: `${under}/fragor/ny`,
    one: (number: number) => `${under}/fragor/${number}`,
    close: (number: number) => `${under}/fragor/${number}/klar`,
  }) as const;
