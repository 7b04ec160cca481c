// The arrows of the house (docs/architecture.md): what each kind of file may know. A name is also the message.
// From the lowest to the highest: a folder imports what stands before it, never what stands after it.
const order = [
  "vocabulary",
  "platform",
  "settings",
  "calls",
  "ledger",
  "pilot",
  "payments",
  "partnership",
  "reviews",
  "learning",
  "portfolio",
  "adoption",
  "decisions",
  "questions",
  "applications",
  "claims",
  "reporting",
  "evaluation",
  "wheel",
  "publishing",
  "exports",
  "casework",
  "lambdas",
];
const rooms = order.slice(order.indexOf("pilot") + 1, -1).join("|");
// Rules know no table: the pure files of every room, the stages, and what is stored of a pilot.
const pure = `((settings|calls|ledger|${rooms})/[^.]+|pilot/stages/[^.]+)`;
const values = { dependencyTypesNot: ["type-only"] };
const test = "\\.test\\.tsx?$";
const rule = (name, from, to) => ({ name, severity: "error", from, to });
module.exports = {
  forbidden: [
    ...order
      .slice(0, -1)
      .map((folder, place) =>
        rule(
          `${folder} knows nothing above it`,
          { path: `^functions/${folder}/`, pathNot: test },
          { path: `^functions/(${order.slice(place + 1).join("|")})/` },
        ),
      ),
    rule(
      "rooms meet only at contract.ts",
      { path: `^functions/(${rooms})/`, pathNot: test },
      // A report is a claim with words around it: its pages are made of the claim's parts.
      { path: `^functions/(${rooms})/`, pathNot: ["^functions/$1/", "/contract\\.ts$", "^functions/claims/"] },
    ),
    rule(
      "only reports look into claims",
      { path: `^functions/(${rooms})/`, pathNot: [test, "^functions/(claims|reporting|evaluation)/"] },
      { path: "^functions/claims/", pathNot: "/contract\\.ts$" },
    ),
    rule(
      "vocabulary stands alone",
      { path: "^functions/vocabulary/", pathNot: test },
      { pathNot: ["^functions/vocabulary/", "node_modules/zod"] },
    ),
    rule(
      "rules are pure",
      { path: `^functions/${pure}\\.ts$`, pathNot: "/contract\\.ts$" },
      {
        path: ["\\.(store|use-case|handler|page|env)\\.tsx?$", "^functions/platform/table/dynamo", "@aws-sdk"],
        ...values,
      },
    ),
    rule(
      "rules touch no machine",
      { path: [`^functions/${pure}\\.ts$`, "\\.(form|page)\\.tsx?$"], pathNot: "/contract\\.ts$" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "forms only parse",
      { path: "\\.form\\.ts$" },
      { path: ["\\.(store|use-case|handler|page|env)\\.tsx?$", "^functions/platform/(table|mail|links)/", "@aws-sdk"] },
    ),
    rule(
      "use cases speak to ports",
      { path: "\\.use-case\\.ts$" },
      { path: ["\\.store\\.ts$", "^functions/platform/(table|mail|web)/", "@aws-sdk", "@middy"], ...values },
    ),
    rule(
      "use cases know no web",
      { path: "\\.use-case\\.ts$" },
      { path: ["\\.(handler|page|env|form)\\.tsx?$", "^functions/platform/web/"] },
    ),
    rule(
      "acts decide, and read and write nothing",
      { path: "\\.act\\.ts$" },
      {
        path: [
          "\\.(handler|page|env|routes|answer|use-case)\\.tsx?$",
          "pilot/press\\.ts$",
          "^functions/platform/(web|sign-in|files)/(?!\\w+\\.refusals)",
          "^functions/platform/table/dynamo",
          "@aws-sdk",
          "@middy",
        ],
        ...values,
      },
    ),
    rule(
      "pages only show",
      { path: "\\.page\\.tsx$" },
      { path: ["\\.(store|use-case|handler|env)\\.ts$", "platform/clock\\.ts$", "@aws-sdk"], ...values },
    ),
    rule(
      "stores only store",
      { path: "\\.store\\.ts$" },
      { path: ["\\.(use-case|handler|page|env|form)\\.tsx?$", "^functions/platform/web/"] },
    ),
    rule("env contracts are zod alone", { path: "\\.env\\.ts$" }, { pathNot: "node_modules/zod" }),
    rule("nobody imports a handler", { pathNot: test }, { path: "\\.handler\\.ts$" }),
    rule("handlers stand in lambdas", { path: "^functions/(?!lambdas/).*\\.(handler|env)\\.ts$" }, {}),
    rule("infra sees only env contracts", { path: "^infra/" }, { path: "^functions/", pathNot: "\\.env\\.ts$" }),
    rule(
      "functions do not look outside",
      { path: "^functions/", pathNot: test },
      { path: "^(infra|test|local|deployment)/" },
    ),
    rule(
      "answers are asked for by routes",
      { path: "^functions/", pathNot: [test, "\\.(routes|answer|handler)\\.ts$"] },
      { path: "\\.answer\\.ts$", ...values },
    ),
    rule(
      "a deployment needs no developer's machine",
      { path: "^(deployment|infra)/", pathNot: test },
      { path: "^(local|test)/" },
    ),
    rule("no barrels", { pathNot: "node_modules" }, { path: "(^|/)index\\.tsx?$", pathNot: "node_modules" }),
    rule("no circles", {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
