import type { Mails } from "../../pilot/items/owed-mail.ts";

export const mineMails = {
  "my-cases": ({ count }, url) => ({
    subject: { sv: "Dina ansökningar och projekt", en: "Your applications and projects" },
    body: [
      {
        sv:
          count === 1
            ? "Här är länken till din ansökan eller ditt projekt hos oss."
            : `Här är länken till dina ${count} ansökningar och projekt hos oss.`,
        en:
          count === 1
            ? "Here is the link to your application or project with us."
            : `Here is the link to your ${count} applications and projects with us.`,
      },
      { action: { sv: "Öppna listan", en: "Open the list" }, url },
      {
        sv: "Länken gäller i 30 minuter. Be om en ny på startsidan när du behöver den.",
        en: "The link works for 30 minutes. Ask for a new one on the start page when you need it.",
      },
      {
        sv: "Har du inte bett om det här? Då har någon skrivit din adress, kanske av misstag. Du behöver inte göra något, men lämna inte länken vidare.",
        en: "Did you not ask for this? Then somebody has written your address, perhaps by mistake. You need not do anything, but do not pass the link on.",
      },
    ],
  }),
} satisfies Partial<Mails>;
