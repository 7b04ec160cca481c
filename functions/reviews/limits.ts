/** The longest text of each field, in characters as browsers count them. */
export const limits = { name: 120, email: 254, explanation: 500, reason: 1500, text: 3000 } as const;
