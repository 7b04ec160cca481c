import { synthesised, withDomain } from "../stacks/synthesised.ts";
import { type Body, type Engine, must } from "./engine.ts";

/** What CreateTable takes: our name of the table, and the rest as the template says that AWS is to make it. */
function tablesOfTheTemplate(): readonly Body[] {
  const tables = Object.entries(synthesised(withDomain).data.findResources("AWS::DynamoDB::GlobalTable"));
  return tables.map(([id, { Properties }]) => {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = Properties;
    const TableName = id.startsWith("record") ? "record" : "pilots";
    return { TableName, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode };
  });
}

// Read when this file is: synthesis leaves a listener to the process's end, which tests of the unit group must not.
const tables = tablesOfTheTemplate();

/** Makes both tables in each engine, as the template of an AWS stage has them. */
export async function makeTables(engines: readonly Engine[]) {
  for (const engine of engines) for (const table of tables) await must(engine, "CreateTable", table);
}
