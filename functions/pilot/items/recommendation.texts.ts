import type { Texts } from "../../vocabulary/language.ts";
import type { Recommendation } from "./review.ts";

/** What a reviewer can recommend, for everybody who reads it. */
export const recommendationNames: Texts<Record<Recommendation, string>> = {
  sv: { grant: "Bevilja", "grant-with-changes": "Bevilja med ändringar", reject: "Avslå" },
  en: { grant: "Grant", "grant-with-changes": "Grant with changes", reject: "Reject" },
};
