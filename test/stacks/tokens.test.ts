import { expect, test } from "vitest";
import { webLambdas } from "../../infra/lambdas.ts";
import { onThisMachine, prod, synthesised, withDomain } from "./synthesised.ts";

const stages = [synthesised(withDomain), synthesised(onThisMachine)];
const [real] = stages;
const without = synthesised(prod);
const resources = (type: string, template = real?.application) => Object.values(template?.findResources(type) ?? {});

const scoped = new Map(
  Object.values(webLambdas).flatMap((lambda) =>
    (lambda.scoped?.routes ?? []).map((route): [string, string] => [route, lambda.scoped?.scope ?? ""]),
  ),
);

test("a route that asks for a token's scope is checked by the gateway, in every stage, and no other route is", () => {
  expect([...scoped.keys()]).toEqual(["ANY /api/finance/{proxy+}"]);
  for (const { application } of stages) {
    const [authorizer] = Object.keys(application.findResources("AWS::ApiGatewayV2::Authorizer"));
    for (const { Properties } of Object.values(application.findResources("AWS::ApiGatewayV2::Route"))) {
      const scope = scoped.get(Properties.RouteKey);
      expect([Properties.RouteKey, Properties.AuthorizationType, Properties.AuthorizationScopes]).toEqual([
        Properties.RouteKey,
        scope && "JWT",
        scope && [scope],
      ]);
      if (scope) expect(Properties.AuthorizerId).toEqual({ Ref: authorizer });
    }
  }
});

test("where no ledger system asks there is no client to pay for, no Lambda and no door for it", () => {
  const names = resources("AWS::Lambda::Function", without.application).map(
    ({ Properties }) => Properties.FunctionName,
  );
  expect(names.filter((name) => name.endsWith("finance-api"))).toEqual([]);
  expect(resources("AWS::Cognito::UserPoolClient", without.data)).toEqual([]);
  expect(resources("AWS::Cognito::UserPoolResourceServer", without.data)).toEqual([]);
  expect(resources("AWS::ApiGatewayV2::Authorizer", without.application)).toEqual([]);
});

test("only the ledger system's own tokens, from our own sign-in, are good", () => {
  const [authorizer] = resources("AWS::ApiGatewayV2::Authorizer");
  const { Issuer: issuer, Audience: audience } = authorizer?.["Properties"].JwtConfiguration ?? {};
  expect(JSON.stringify(issuer)).toMatch(/https:\/\/cognito-idp\.eu-north-1\..*staff/);
  expect(audience).toHaveLength(1);
  expect(JSON.stringify(audience)).toContain("financeclient");
});

test("the ledger system's client has a secret, one scope and no way to sign in as a person", () => {
  const clients = resources("AWS::Cognito::UserPoolClient", real?.data).map(({ Properties }) => Properties);
  expect(clients).toHaveLength(1);
  expect(clients[0]).toMatchObject({
    GenerateSecret: true,
    AllowedOAuthFlows: ["client_credentials"],
    AllowedOAuthScopes: ["finance/read"],
    ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
    AccessTokenValidity: 60,
  });
  const [server] = resources("AWS::Cognito::UserPoolResourceServer", real?.data);
  expect(server?.["Properties"]).toMatchObject({ Identifier: "finance", Scopes: [{ ScopeName: "read" }] });
});

test("the finance API may read, and nothing else", () => {
  const actions = resources("AWS::IAM::Policy")
    .filter(({ Properties }) => JSON.stringify(Properties.Roles).includes("financeapi"))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .flatMap(({ Action }) => Action)
    .filter((action: string) => !/^(logs|xray):/.test(action));
  expect([...new Set(actions)].sort()).toEqual([
    "dynamodb:GetItem",
    "dynamodb:Query",
    "s3:GetObject",
    "s3:GetObjectVersion",
  ]);
});
