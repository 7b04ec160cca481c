const sv = {
  saved: (time: string) => `Sparat ${time.replace(":", ".")}`,
  someone: "Någon annan",
  changed: (who: string, labels: string) => `. ${who} har ändrat ${labels}.`,
  away: "Kunde inte spara – försöker igen. Det du skrev finns kvar i den här fliken.",
  refused: "Kunde inte spara automatiskt. Spara med knappen.",
  ended:
    "Du är utloggad. Det du skrev finns kvar i den här fliken. Öppna en ny länk i en annan flik och spara sedan här.",
  endedLink: "Till en ny länk (ny flik)",
  long: "Texten är för lång för att sparas. Korta den, eller kopiera det du vill ha kvar.",
  submitted:
    "Det här lämnades in medan du skrev, och kan inte ändras. Det du skrev finns kvar här, så att du kan kopiera det.",
  submittedLink: "Se det som lämnades in",
  conflict: (who: string, label: string) =>
    `${who} har ändrat samma sak${label && ` (${label})`}. Det du skrev finns kvar här, men är inte sparat.`,
  conflictLink: "Jämför och välj",
  unsent: (time: string) => `Det du skrev ${time.replace(":", ".")} sparades inte.`,
  restore: "Hämta tillbaka texten",
  discard: "Släng den",
};

const en: typeof sv = {
  saved: (time) => `Saved ${time}`,
  someone: "Someone else",
  changed: (who, labels) => `. ${who} has changed ${labels}.`,
  away: "Could not save – trying again. What you wrote is still in this tab.",
  refused: "Could not save automatically. Save with the button.",
  ended: "You are signed out. What you wrote is still in this tab. Open a new link in another tab, and then save here.",
  endedLink: "To a new link (new tab)",
  long: "The text is too long to be saved. Shorten it, or copy what you want to keep.",
  submitted: "This was submitted while you wrote, and cannot be changed. What you wrote is still here for you to copy.",
  submittedLink: "See what was submitted",
  conflict: (who, label) =>
    `${who} has changed the same thing${label && ` (${label})`}. What you wrote is still here, but not saved.`,
  conflictLink: "Compare and choose",
  unsent: (time) => `What you wrote at ${time} was not saved.`,
  restore: "Bring the text back",
  discard: "Discard it",
};

export const texts = document.documentElement.lang === "en" ? en : sv;

export const clockTime = (instant: number): string =>
  new Date(instant).toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" });
