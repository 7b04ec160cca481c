import type { Same } from "../../vocabulary/language.ts";

const sv = { asTyped: (label: string) => `${label} (som det är skrivet: rättas innan ni lämnar in)` };
const en: Same<typeof sv> = { asTyped: (label) => `${label} (as it is written: to be corrected before you submit)` };

export const asTypedTexts = { sv, en };
