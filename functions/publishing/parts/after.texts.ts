import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** The words of what follows when a call's projects have ended. */
export const afterTexts = {
  name: both("Efter projektet", "After the project"),
  asks: both("Vem tar med sig vad", "Who takes what home"),
  asksHint: both(
    "Projekten kan alltid skriva vilka som tar med sig något. Här väljer du om de också ska tillfrågas, med slutrapporten och igen efter så många år.",
    "Projects can always say who takes something home. Here you choose whether they are also asked, with the final report and again after so many years.",
  ),
  final: both("Fråga med slutrapporten", "Ask with the final report"),
  one: both("Fråga igen efter ett år", "Ask again after a year"),
  three: both("Fråga igen efter tre år", "Ask again after three years"),
  continuation: both("Beslut om fortsättning", "Decision on continuation"),
  continuationHint: both(
    "Så många dagar före projektets sista dag ska det vara beslutat om arbetet går vidare. Lämna tomt om inget sådant beslut väntas.",
    "So many days before a project's last day it is to be decided whether the work goes on. Leave empty where no such decision is waited for.",
  ),
  unit: both("dagar före slutet", "days before the end"),
};
