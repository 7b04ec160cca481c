import { Stack } from "aws-cdk-lib";
import { CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage, HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { StageConfig } from "../config.ts";
import { period } from "./alarm.ts";
import { removal } from "./removal.ts";

/** Whose tokens open routes that ask for one: Cognito's own name of the pool, on the local cloud too. */
type Tokens = { issuer: string; audience: readonly string[] };
/** Routes that only a token with this scope opens. */
export type Scoped = { scope: string; routes: readonly string[] };

/** The door of the site: an HTTP API without CORS, since only our own pages post here. */
export class SiteApi extends Construct {
  readonly api: HttpApi;
  readonly #tokens: CfnAuthorizer | undefined;

  constructor(scope: Construct, id: string, config: StageConfig, tokens: Tokens | undefined) {
    super(scope, id);
    this.api = new HttpApi(this, "api", { apiName: `${Stack.of(this).stackName}-site`, createDefaultStage: false });
    this.#tokens = tokens && this.#authorizer(tokens);
    const log = new LogGroup(this, "access-log", {
      retention: config.logDays,
      removalPolicy: removal(config),
    });
    new CfnStage(this, "stage", {
      apiId: this.api.apiId,
      stageName: "$default",
      autoDeploy: true,
      defaultRouteSettings: {
        throttlingRateLimit: config.throttle.rate,
        throttlingBurstLimit: config.throttle.burst,
      },
      accessLogSettings: {
        destinationArn: log.logGroupArn,
        // The route, never the path: emailed links carry their token in the path.
        format: JSON.stringify({
          requestId: "$context.requestId",
          time: "$context.requestTimeEpoch",
          route: "$context.routeKey",
          status: "$context.status",
          milliseconds: "$context.responseLatency",
          failure: "$context.integrationErrorMessage",
        }),
      },
    });
  }

  #authorizer({ issuer, audience }: Tokens) {
    return new CfnAuthorizer(this, "tokens", {
      apiId: this.api.apiId,
      name: "tokens",
      authorizerType: "JWT",
      identitySource: ["$request.header.Authorization"],
      jwtConfiguration: { issuer, audience: [...audience] },
    });
  }

  /** Answers that were no answer: a Lambda that died or ran out of time, and pages that say that something is wrong. */
  get failures() {
    return this.api.metricServerError({ period, statistic: "Sum" });
  }

  /** One integration and one permission a Lambda, however many routes lead to it. */
  serve(name: string, handler: IFunction, routes: readonly string[], scoped?: Scoped) {
    const integration = new CfnIntegration(this, `${name}-integration`, {
      apiId: this.api.apiId,
      integrationType: "AWS_PROXY",
      integrationUri: handler.functionArn,
      payloadFormatVersion: "2.0",
    });
    handler.addPermission(`${name}-from-api`, {
      principal: new ServicePrincipal("apigateway.amazonaws.com"),
      sourceArn: Stack.of(this).formatArn({ service: "execute-api", resource: this.api.apiId, resourceName: "*/*" }),
    });
    const target = `integrations/${integration.ref}`;
    for (const routeKey of routes)
      new CfnRoute(this, `${name} ${routeKey}`, { apiId: this.api.apiId, routeKey, target });
    if (scoped && !this.#tokens) throw new Error(`${name} asks for tokens, and this stage has no client that gets any`);
    for (const routeKey of scoped?.routes ?? []) {
      new CfnRoute(this, `${name} ${routeKey}`, {
        apiId: this.api.apiId,
        routeKey,
        target,
        authorizationType: "JWT",
        ...(this.#tokens ? { authorizerId: this.#tokens.ref } : {}),
        authorizationScopes: scoped ? [scoped.scope] : [],
      });
    }
  }
}
