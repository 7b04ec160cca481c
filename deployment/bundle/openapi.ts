import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openApi } from "../../functions/exports/api/finance-api.openapi.ts";

/** The API's description is made from its schemas when it is built: its Lambda reads it, and starts without what makes it. */
export const addDescription = async (out: string, name: string) => {
  await writeFile(join(out, "lambda", name, "openapi.json"), JSON.stringify(openApi()));
};
