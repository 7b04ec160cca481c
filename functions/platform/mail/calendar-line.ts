/** Under an emailed link to a case lies a file with its days, for a calendar. */
export const calendarFileName = "dagar.ics";

/**
 * The line of a mail by which its reader puts the days of the case into a calendar. The file has the days as they are
 * when it is fetched, and no more than the mails say.
 * @example calendarLine(url) // url: the mail's own link
 */
export const calendarLine = (url: string) => ({
  action: { sv: "Lägg dagen i din kalender", en: "Put the day into your calendar" },
  url: `${url}/${calendarFileName}`,
});
