import type { AccountMap, AccountMapping, ImportedCosts, SieFileItem } from "../../pilot/items/imported-costs.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { ApplicationId, Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { ChosenCosts } from "./lines.ts";
import type { SieImports } from "./sie.store.ts";

type Needs = { readonly imports: Pick<SieImports, "used">; readonly clock: () => Instant };
type Command = {
  readonly applicationId: ApplicationId;
  readonly number: number;
  readonly file: SieFileItem;
  /** The version of the choices that the person saw the costs of. */
  readonly version: number;
  readonly costs: Pick<ChosenCosts, "lines" | "summed">;
  /** What the costs take the place of. */
  readonly before: ImportedCosts | undefined;
  /** How accounts were mapped before. */
  readonly remembered: AccountMap | undefined;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** More accounts than any holder claims on. */
const mostRemembered = 500;
const newest = (mapping: AccountMapping): AccountMapping =>
  Object.fromEntries(Object.entries(mapping).slice(-mostRemembered));

/** The chosen costs become the report's, in the place of any that were read before; whose file is answered when it is left. */
export const useCosts =
  ({ imports, clock }: Needs) =>
  async ({ applicationId, number, file, version, costs, before, remembered, by, nonce }: Command) => {
    const { fileId, fileName, fileKey, selection, mapping } = file;
    if (version !== file.version) refuse("stale-version");
    if (!selection || !mapping || costs.lines.length === 0) return refuse("form-expired");
    const at = clock();
    const { lines, summed } = costs;
    return imports.used({
      applicationId,
      number,
      file,
      ...(before && before.fileKey !== fileKey ? { leftKey: before.fileKey } : {}),
      costs: {
        v: 1,
        version: (before?.version ?? 0) + 1,
        fileId,
        fileName,
        fileKey,
        importedAt: at,
        selection,
        mapping,
        summed,
        lines: [...lines],
      },
      map: { v: 1, selection, mapping: newest({ ...remembered?.mapping, ...mapping }) },
      by,
      at,
      nonce,
    });
  };
