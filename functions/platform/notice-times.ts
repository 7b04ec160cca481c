/** How a person of staff hears of what happens: of each thing at once, or of all of it in the morning. */
export const noticeTimes = ["at-once", "morning"] as const;
export type NoticeTime = (typeof noticeTimes)[number];
