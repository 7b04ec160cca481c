import type { Both } from "../vocabulary/language.ts";

const choice = (id: string, sv: string, en: string): { id: string; label: Both } => ({ id, label: { sv, en } });
const place = (id: string, name: string) => choice(id, name, name);

/** What can be ticked and chosen in an application to Kraftsamling barn och unga. */
export const kraftsamlingChoices = {
  organisationTypes: [
    choice("municipality", "Kommun", "Municipality"),
    choice("region", "Verksamhet inom regionen", "Unit of the region"),
    choice("association", "Ideell förening", "Non-profit association"),
    choice("study-federation", "Studieförbund", "Study federation"),
    choice("company", "Företag", "Company"),
    choice("other", "Annan organisation", "Other organisation"),
  ],
  focusAreas: [
    choice("parent-child", "God föräldra-barn relation", "Good relations between parents and children"),
    choice(
      "school",
      "Måluppfyllelse i skola/väl fungerande skolgång",
      "Reaching the goals of school / a school life that works",
    ),
    choice("leisure", "Meningsfull fritid", "Meaningful leisure"),
    choice("neighbourhood", "Tryggt närsamhälle", "Safe local community"),
  ],
  municipalities: [
    place("askersund", "Askersund"),
    place("degerfors", "Degerfors"),
    place("hallsberg", "Hallsberg"),
    place("hallefors", "Hällefors"),
    place("karlskoga", "Karlskoga"),
    place("kumla", "Kumla"),
    place("laxa", "Laxå"),
    place("lekeberg", "Lekeberg"),
    place("lindesberg", "Lindesberg"),
    place("ljusnarsberg", "Ljusnarsberg"),
    place("nora", "Nora"),
    place("orebro", "Örebro"),
  ],
  perspectives: [
    choice("gender-equality", "Jämställdhet", "Gender equality"),
    choice("integration", "Integration", "Integration"),
    choice("intersectional", "Intersektionellt perspektiv", "Intersectional view"),
    choice("sustainability", "Hållbarhetens alla dimensioner", "All dimensions of sustainability"),
  ],
  waysToTakePart: [
    choice("visions", "Vara med och formulera visioner i fokusområdena", "Help formulate visions in the focus areas"),
    choice("pilot", "Prova en ny lösning i en pilot på hemmaplan", "Try a new solution in a pilot at home"),
    choice(
      "expedition",
      "Starta en expedition, delta i en eller forska",
      "Start an expedition, join one, or do research",
    ),
    choice("webinars", "Delta i webbinarier och konferenser", "Take part in webinars and conferences"),
    choice("insights", "Dela med sig av insikter från projekt och försök", "Share insights from projects and trials"),
    choice(
      "core-team",
      "Arbeta tillsammans med kärnteamet under en begränsad tid",
      "Work with the core team for a limited time",
    ),
  ],
};

/** How a pilot is followed up when it ends: the frame of evaluation. */
export const kraftsamlingEvaluation = {
  steps: [
    choice("plans", "Planerar", "Plans"),
    choice("steers", "Styr", "Steers"),
    choice("evaluates", "Utvärderar", "Evaluates"),
    choice("uses", "Använder", "Uses"),
  ],
  questions: [
    choice(
      "system",
      "Var projektet avgörande för verklig förändring i systemet?",
      "Was the project decisive for real change in the system?",
    ),
    choice(
      "individual",
      "Var projektet avgörande för verklig förändring för individen?",
      "Was the project decisive for real change for the individual?",
    ),
    choice(
      "collaboration",
      "Var projektet avgörande för verklig förändring av samverkan?",
      "Was the project decisive for real change of the collaboration?",
    ),
  ],
  dimensions: [
    choice("services", "Tjänster och processer", "Services and processes"),
    choice("economy", "Ekonomi", "Economy"),
    choice("data", "Data och it", "Data and IT"),
    choice("policy", "Policy och regelverk", "Policy and rules"),
    choice("built-environment", "Byggd miljö", "Built environment"),
    choice("knowledge", "Kunskap och kompetens", "Knowledge and skills"),
    choice("culture", "Kultur och värderingar", "Culture and values"),
  ],
  effectLogic: [
    choice("output", "Resultat (output)", "Output"),
    choice("outcome", "Utfall (outcome)", "Outcome"),
    choice("impact", "Effekt (impact)", "Impact"),
  ],
};
