import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Both } from "../../vocabulary/language.ts";

/** What is opened by the link: an application, or the project that has come of it. */
export const what = (granted: true | undefined): { to: Both; in: Both; its: Both; open: Both } =>
  granted
    ? {
        to: { sv: "ett projekt", en: "a project" },
        in: { sv: "i projektet", en: "in the project" },
        its: { sv: "ert projekt", en: "your project" },
        open: { sv: "Öppna projektet", en: "Open the project" },
      }
    : {
        to: { sv: "en ansökan", en: "an application" },
        in: { sv: "i ansökan", en: "in the application" },
        its: { sv: "er ansökan", en: "your application" },
        open: { sv: "Öppna ansökan", en: "Open the application" },
      };

/** Said as long as it is not submitted. */
export const mayWrite = (closesAt: Instant | undefined, openEnded: true | undefined): Both | undefined => {
  if (openEnded)
    return {
      sv: "Med länken kan du läsa, skriva och lämna in. Utlysningen har ingen sista dag.",
      en: "With the link you can read, write and submit. The call has no last day.",
    };
  return (
    closesAt && {
      sv: `Med länken kan du läsa, skriva och lämna in. Utlysningen stänger ${formatMoment(closesAt)}.`,
      en: `With the link you can read, write and submit. The call closes on ${formatMoment(closesAt, "en")}.`,
    }
  );
};
