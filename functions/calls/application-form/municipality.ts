import type { Call, Choice } from "../call.ts";

/** Where an organisation may belong: a municipality of the call, or another one. */
export const homesOf = (call: Call): readonly Choice[] => [
  ...call.municipalities,
  { id: "outside", label: { sv: "Annan kommun", en: "Another municipality" } },
];
