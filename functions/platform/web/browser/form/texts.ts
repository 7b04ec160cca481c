const count = (lang: string, characters: number) => characters.toLocaleString(lang === "sv" ? "sv-SE" : "en-GB");

const sv = {
  left: (n: number) => `Du har ${count("sv", n)} tecken kvar.`,
  over: (n: number) => `Texten är ${count("sv", n)} tecken för lång.`,
  saving: "Sparar …",
  saved: (time: string) => `Sparat ${time.replace(":", ".")}`,
  retrying: "Kunde inte spara – försöker igen",
  refused: "Kunde inte spara automatiskt. Spara med knappen.",
  conflict: "Någon annan har ändrat samma del. Det du skrev finns kvar här.",
  conflictLink: "Läs in den senaste texten",
  unsent: (time: string) => `Det du skrev ${time.replace(":", ".")} sparades inte.`,
  restore: "Hämta tillbaka texten",
  discard: "Släng den",
};

const en: typeof sv = {
  left: (n) => `You have ${count("en", n)} characters left.`,
  over: (n) => `The text is ${count("en", n)} characters too long.`,
  saving: "Saving …",
  saved: (time) => `Saved ${time}`,
  retrying: "Could not save – trying again",
  refused: "Could not save automatically. Save with the button.",
  conflict: "Someone else has changed the same part. What you wrote is still here.",
  conflictLink: "Load the latest text",
  unsent: (time) => `What you wrote at ${time} was not saved.`,
  restore: "Bring the text back",
  discard: "Discard it",
};

export const texts = document.documentElement.lang === "en" ? en : sv;

export const clockTime = (instant: number): string =>
  new Date(instant).toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" });
