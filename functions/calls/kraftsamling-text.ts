import type { Both } from "../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the call says to those who think of applying. */
export const kraftsamlingText = {
  summary: both(
    "Sök bidrag för att pröva nya arbetssätt som stärker barns och ungas livsvillkor i länet.",
    "Apply for a grant to try new ways of working that improve life for children and young people in the county.",
  ),
  text: [
    {
      heading: both("Vad ni kan söka för", "What you can apply for"),
      paragraphs: [
        both(
          "Bidraget går till pilotprojekt som prövar något nytt: ett arbetssätt, ett samarbete eller ett stöd som inte redan finns i ordinarie verksamhet. Projektet ska arbeta tidigt, främjande och förebyggande.",
          "The grant goes to pilot projects that try something new: a way of working, a collaboration or a support that ordinary work does not already offer. The project works early, to promote and to prevent.",
        ),
        both(
          "Projektet får pågå i högst två år. Ni delar med er av det ni lär er medan projektet pågår, även om allt inte blir som ni tänkt.",
          "The project may run for at most two years. You share what you learn while it is under way, even if not everything turns out as planned.",
        ),
      ],
    },
    {
      heading: both("Vilka som kan söka", "Who can apply"),
      paragraphs: [
        both(
          "Kommuner, verksamheter inom regionen, ideella föreningar, studieförbund och företag. Projektet ska komma barn och unga i länet till del.",
          "Municipalities, units of the region, non-profit associations, study federations and companies. The project shall benefit children and young people in the county.",
        ),
      ],
    },
    {
      heading: both("Så räknas bidraget", "How the grant is computed"),
      paragraphs: [
        both(
          "Bidraget är en andel av projektets kostnader, upp till ett högsta belopp. Resten betalar ni själva eller med annan finansiering.",
          "The grant is a share of the project's costs, up to a maximum. You pay the rest yourselves or with other funding.",
        ),
        both(
          "Bidraget betalas ut i efterskott för kostnader som är bokförda och betalda. Ni rekvirerar minst var tredje månad tillsammans med en lägesrapport.",
          "The grant is paid in arrears for costs that are booked and paid. You claim at least every third month, with a progress report.",
        ),
      ],
    },
    {
      heading: both("Så går prövningen till", "How applications are considered"),
      paragraphs: [
        both(
          "Minst två bedömare läser ansökan mot kriterierna. Därefter fattas beslut med skriftliga skäl. Ansökan är en allmän handling när den har kommit in.",
          "At least two reviewers read the application against the criteria. A decision with written reasons follows. An application is a public document once it has been received.",
        ),
      ],
    },
  ],
};
