import type { No } from "../../vocabulary/refusal.ts";

export const starterDeletes: No = {
  code: "starter-deletes",
  status: 409,
  title: {
    sv: "Bara den som började ansökan kan ta bort den",
    en: "Only the person who began the application can delete it",
  },
  text: {
    sv: "Du är inbjuden till ansökan. Allt som är skrivet finns kvar.",
    en: "You are invited to the application. Everything that is written is kept.",
  },
  whatToDo: {
    sv: "Vill du inte vara med längre? Lämna ansökan under Skriv tillsammans. Ska ansökan bort: be den som började den.",
    en: "Do you not want to take part any more? Leave the application under Write together. To have it deleted, ask the person who began it.",
  },
};
