import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { Period, Row, Scored } from "./answers.ts";
import type { Kind } from "./document.ts";
import type { PartId } from "./ids.ts";

/** What an answer of each kind is, as it is stored. */
export type ValueOf = {
  line: string;
  text: string;
  /** A whole number; exact text (`12.50`) where the question has decimals. */
  number: number | string;
  amount: Ore;
  day: LocalDay;
  period: Period;
  "yes-no": boolean;
  choice: PartId;
  choices: readonly PartId[];
  scale: Scored;
  email: string;
  phone: string;
  "organisation-number": OrganisationNumber;
  /** `bankgiro:9912346`, `plusgiro:1234567`. */
  giro: string;
  table: readonly Row[];
  results: readonly Row[];
  people: readonly Row[];
  declaration: true;
  files: readonly string[];
};

/** What an answer to a question of some kind is. */
export type AnyValue = ValueOf[Kind];
