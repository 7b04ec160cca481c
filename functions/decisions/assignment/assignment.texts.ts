import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Uppdraget",
  toProject: "Till projektet",
  back: "Till ärendet",
  lead: (unit: string) =>
    `${unit} är en enhet hos oss. Beslutet är därför ett uppdrag. Enhetens chef bekräftar det, och pengarna bokas mellan kostnadsställen.`,
  facts: "Om uppdraget",
  unit: "Enhet",
  manager: "Chef",
  costCentre: "Enhetens kostnadsställe",
  most: "Högst",
  state: "Läge",
  waits: "Väntar på att chefen bekräftar",
  over: "Bidraget har upphört",
  acknowledged: (who: string, when: string) => `Bekräftat av ${who} ${when}`,
  notListed: "Enheten står inte längre i myndighetens inställningar",
  confirmHeading: "Bekräfta uppdraget",
  confirmText:
    "Läs beslutet först. Med din bekräftelse tar enheten på sig uppdraget med de villkor som står i beslutet. Inga kostnader godkänns och inget bokas innan uppdraget är bekräftat.",
  confirm: "Bekräfta uppdraget",
  byManager: (manager: string) => `${manager} bekräftar uppdraget med sin egen länk.`,
  done: "Uppdraget är bekräftat.",
  sendHeading: "Skicka uppdraget igen",
  sendText: (manager: string) =>
    `${manager} får en egen länk till projektet. Har enheten fått en ny chef, ändra det i myndighetens inställningar först.`,
  send: "Skicka uppdraget till chefen",
  sent: "Uppdraget är skickat till enhetens chef.",
  link: "Uppdraget till enheten",
  toConfirm: "Läs och bekräfta uppdraget. Inget bokas innan det är gjort",
};

const en: Same<typeof sv> = {
  title: "The assignment",
  toProject: "To the project",
  back: "To the case",
  lead: (unit) =>
    `${unit} is a unit of ours. The decision is therefore an assignment. The unit's manager acknowledges it, and the money is booked between cost centres.`,
  facts: "About the assignment",
  unit: "Unit",
  manager: "Manager",
  costCentre: "The unit's cost centre",
  most: "At most",
  state: "State",
  waits: "Waits for the manager to acknowledge it",
  over: "The grant has ended",
  acknowledged: (who, when) => `Acknowledged by ${who} ${when}`,
  notListed: "The unit is no longer in the authority's settings",
  confirmHeading: "Acknowledge the assignment",
  confirmText:
    "Read the decision first. By acknowledging it the unit takes the assignment on, with the terms in the decision. No costs are accepted and nothing is booked before the assignment is acknowledged.",
  confirm: "Acknowledge the assignment",
  byManager: (manager) => `${manager} acknowledges the assignment by a link of their own.`,
  done: "The assignment is acknowledged.",
  sendHeading: "Send the assignment again",
  sendText: (manager) =>
    `${manager} gets a link of their own to the project. If the unit has a new manager, change that in the authority's settings first.`,
  send: "Send the assignment to the manager",
  sent: "The assignment has been sent to the unit's manager.",
  link: "The assignment of the unit",
  toConfirm: "Read and acknowledge the assignment. Nothing is booked before that",
};

export const assignmentTexts = { sv, en };
