import type { No } from "../../vocabulary/refusal.ts";

export const payeeOwnChange: No = {
  code: "payee-own-change",
  status: 409,
  title: { sv: "Någon annan ska granska ändringen", en: "Somebody else must check the change" },
  text: {
    sv: "Du har själv lagt in uppgiften om vart pengarna ska betalas. Be en kollega att granska den. Inget har ändrats.",
    en: "You entered where the money is to be paid yourself. Ask a colleague to check it. Nothing has changed.",
  },
};
