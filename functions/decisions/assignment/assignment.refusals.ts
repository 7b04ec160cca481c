import type { No } from "../../vocabulary/refusal.ts";

const unchanged = { sv: "Inget har ändrats.", en: "Nothing has changed." };

export const notTheManager: No = {
  code: "not-the-manager",
  status: 403,
  title: { sv: "Enhetens chef bekräftar uppdraget", en: "The unit's manager acknowledges the assignment" },
  text: ({ manager = "", unit = "" }) => ({
    sv: `Uppdraget till ${unit} bekräftas av ${manager}, med den länk som har gått till chefens egen e-post. ${unchanged.sv}`,
    en: `The assignment of ${unit} is acknowledged by ${manager}, by the link that has gone to the manager's own mailbox. ${unchanged.en}`,
  }),
  whatToDo: {
    sv: "Be chefen öppna sin länk. Har enheten fått en ny chef, säg till handläggaren.",
    en: "Ask the manager to open their link. If the unit has a new manager, tell the case officer.",
  },
};

export const alreadyAcknowledged: No = {
  code: "already-acknowledged",
  status: 409,
  title: { sv: "Uppdraget är redan bekräftat", en: "The assignment has been acknowledged already" },
  text: ({ who = "", when = "" }) => ({
    sv: `${who} bekräftade uppdraget ${when}. Det behöver inte göras igen. ${unchanged.sv}`,
    en: `${who} acknowledged the assignment ${when}. It need not be done again. ${unchanged.en}`,
  }),
};

export const unitNotListed: No = {
  code: "unit-not-listed",
  status: 409,
  title: { sv: "Enheten finns inte längre i listan", en: "The unit is no longer in the list" },
  text: ({ unit = "" }) => ({
    sv: `${unit} står inte bland enheterna i myndighetens inställningar, så vi vet inte vem som är chef. ${unchanged.sv}`,
    en: `${unit} is not among the units in the authority's settings, so that it is not known who manages it. ${unchanged.en}`,
  }),
  whatToDo: {
    sv: "En handläggare lägger till enheten i myndighetens inställningar, med den kod den har här.",
    en: "A case officer adds the unit to the authority's settings, with the code that it has here.",
  },
};
