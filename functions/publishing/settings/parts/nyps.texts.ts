import type { NypsField, NypsLayout } from "../../../settings/nyps-layout.ts";
import type { Both } from "../../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the form of the file for Nyps asks. */
export const nypsTexts = {
  name: both("Fil till Nyps", "File for Nyps"),
  header: both("Ska första raden ha rubriker?", "Does the first row have headings?"),
  separator: both("Skiljetecken", "Sign between columns"),
  separators: {
    ";": both("Semikolon", "Semicolon"),
    ",": both("Komma", "Comma"),
    "|": both("Lodstreck", "Vertical bar"),
    tab: both("Tabb", "Tab"),
  } satisfies Record<NypsLayout["separator"], Both>,
  codePage: both("Teckenkodning", "Character set"),
  codePages: {
    "utf-8-mark": both(
      "UTF-8 med inledande märke, som Excel läser",
      "UTF-8 with a mark at its beginning, as Excel reads it",
    ),
    "utf-8": both("UTF-8", "UTF-8"),
    "iso-8859-1": both("ISO 8859-1 (Latin 1)", "ISO 8859-1 (Latin 1)"),
  } satisfies Record<NypsLayout["codePage"], Both>,
  columns: both("Kolumner i ordning", "Columns in their order"),
  columnsHint: both(
    "Så som den nationella uppföljningen vill ha dem. Utan kolumner lämnas ingen fil över.",
    "As the national follow-up wants them. Without columns no file is handed over.",
  ),
  column: both("Kolumn", "Column"),
  field: both("Vad den har", "What it has"),
  heading: both("Rubrik", "Heading"),
  headingHint: both("Tomt betyder fältets eget namn.", "Empty means the field's own name."),
  text: both("Fast text", "Fixed text"),
  textHint: both("Bara för kolumner med fast text.", "Only of columns with a fixed text."),
  fields: {
    kind: both("Beslut eller slag av utbetalning", "Decision, or the kind of payment"),
    "registration-number": both("Diarienummer", "Registration number"),
    title: both("Projektets namn", "Name of the project"),
    organisation: both("Organisation", "Organisation"),
    "organisation-number": both("Organisationsnummer", "Organisation number"),
    municipality: both("Kommun eller ort", "Municipality or town"),
    call: both("Utlysning", "Call"),
    day: both("Dag", "Day"),
    month: both("Bokföringsmånad", "Accounting month"),
    amount: both("Belopp", "Amount"),
    verification: both("Verifikation", "Verification"),
    "decision-day": both("Beslutsdag", "Day of the decision"),
    section: both("Paragraf", "Section"),
    granted: both("Beviljat totalt", "Granted in all"),
    rate: both("Andel av kostnaderna", "Share of the costs"),
    "start-day": both("Projektets första dag", "First day of the project"),
    "end-day": both("Projektets sista dag", "Last day of the project"),
    text: both("Fast text", "Fixed text"),
  } satisfies Record<NypsField, Both>,
} as const;
