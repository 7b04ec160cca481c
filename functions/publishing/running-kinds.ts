/** What can be changed of a call as it runs, by its names in addresses; each has a form of its own, with the reason. */
export const runningKinds = ["datum", "stang", "ramar", "kontakt", "grupp", "installd"] as const;
export type RunningKind = (typeof runningKinds)[number];
