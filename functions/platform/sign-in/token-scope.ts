import { refuse } from "../../vocabulary/refusal.ts";
import type { WebRequest } from "../web/request.ts";

/**
 * The gateway has verified the token and asks for the scope before a Lambda is called at all. Asked for here once more,
 * a route that was deployed without its authorizer is shut, not open.
 * @throws Refusal forbidden
 */
export function requireScope({ scopes }: Pick<WebRequest, "scopes">, scope: string): void {
  if (!scopes.has(scope)) refuse("forbidden");
}
