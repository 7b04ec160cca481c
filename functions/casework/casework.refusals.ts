import type { No } from "../vocabulary/refusal.ts";

export const notAnOfficer: No = {
  code: "not-an-officer",
  status: 409,
  title: { sv: "Personen kan inte ta över ärendet", en: "The person cannot take over the case" },
  text: {
    sv: "Personen är inte längre handläggare här. Ingenting är ändrat.",
    en: "The person is no case officer here any more. Nothing has been changed.",
  },
  whatToDo: {
    sv: "Gå tillbaka, läs in sidan på nytt och välj någon annan.",
    en: "Go back, reload the page and choose somebody else.",
  },
};

export const tooManyViews: No = {
  code: "too-many-views",
  status: 409,
  title: { sv: "Det finns inte plats för fler vyer", en: "There is no room for more views" },
  text: {
    sv: "Du har redan så många sparade vyer som får plats. Den här är inte sparad.",
    en: "You already have as many saved views as there is room for. This one has not been saved.",
  },
  whatToDo: {
    sv: "Ta bort en vy som du inte använder och spara sedan den här.",
    en: "Remove a view that you do not use, and then save this one.",
  },
};
