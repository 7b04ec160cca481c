import type { Same } from "../../vocabulary/language.ts";

const sv = {
  report: (what: string, title: string) => `Sista dag: ${what} (${title})`,
  answer: (title: string) => `Svara på en fråga om ${title}`,
  complete: (title: string) => `Komplettera ansökan ${title}`,
  reply: (title: string) => `Yttra er om bidraget till ${title}`,
  closes: (title: string) => `Utlysningen stänger: ${title}`,
  text: "Öppna länken i mejlet för att komma dit. Sidan där säger vad som gäller, om dagen har flyttats.",
};

const en: Same<typeof sv> = {
  report: (what, title) => `Last day: ${what} (${title})`,
  answer: (title) => `Answer a question about ${title}`,
  complete: (title) => `Complete the application ${title}`,
  reply: (title) => `Answer about the grant for ${title}`,
  closes: (title) => `The call closes: ${title}`,
  text: "Open the link in the mail to get there. The page says what holds, if the day has been moved.",
};

export const caseDaysTexts = { sv, en };
