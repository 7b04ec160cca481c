// The arrows of the house (docs/architecture.md): what each kind of file may know. A name is also the message.
const rooms = "applications|reviews|funding|ledger|reporting|learning|casework|lifecycle";
// The lifecycle is machinery: its files may use platform, as its table of stages may not.
const pure = "((applications|reviews|funding|ledger|reporting|learning|casework)/[^.]+|lifecycle/stages)";
const values = { dependencyTypesNot: ["type-only"] };
const test = "\\.test\\.tsx?$";
const rule = (name, from, to) => ({ name, severity: "error", from, to });
module.exports = {
  forbidden: [
    rule(
      "rooms meet only at contract.ts",
      { path: `^functions/(${rooms})/`, pathNot: test },
      { path: `^functions/(${rooms})/`, pathNot: ["^functions/$1/", "/contract\\.ts$"] },
    ),
    rule(
      "lifecycle knows no room",
      { path: "^functions/lifecycle/", pathNot: test },
      { path: "^functions/(applications|reviews|funding|ledger|reporting|learning|casework)/" },
    ),
    rule("platform knows no room", { path: "^functions/platform/", pathNot: test }, { path: `^functions/(${rooms})/` }),
    rule(
      "vocabulary stands alone",
      { path: "^functions/vocabulary/", pathNot: test },
      { pathNot: ["^functions/vocabulary/", "node_modules/zod"] },
    ),
    rule(
      "rules are pure",
      { path: `^functions/${pure}\\.ts$`, pathNot: "/contract\\.ts$" },
      {
        path: ["\\.(store|use-case|handler|page|env)\\.tsx?$", "/contract\\.ts$", "^functions/platform/", "@aws-sdk"],
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
    rule("infra sees only env contracts", { path: "^infra/" }, { path: "^functions/", pathNot: "\\.env\\.ts$" }),
    rule("functions do not look outside", { path: "^functions/", pathNot: test }, { path: "^(infra|test|local)/" }),
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
