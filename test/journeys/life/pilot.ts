/** What the chapters of a pilot's life have in common; its id is known once somebody has begun to apply. */
export type Pilot = {
  readonly email: string;
  readonly reviewers: Readonly<Record<"first" | "second" | "partial", string>>;
  id: string;
};
