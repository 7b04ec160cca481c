import { isLocal, type StageConfig } from "./config.ts";

/** The address people see; without a domain of its own the site has the API's. */
export const siteUrlOf = (config: StageConfig, apiEndpoint: string) => {
  if (isLocal(config)) return config.siteUrl;
  return config.domain ? `https://${config.domain.name}` : apiEndpoint;
};

/** Where a system exchanges its secret for a token. */
export const tokenUrlOf = (config: StageConfig, signInUrl: string) =>
  `${isLocal(config) ? config.cloudUrl : signInUrl}/oauth2/token`;

/** Where the sign-in describes itself. */
export const signInMetadata = (config: StageConfig, pool: string, urlSuffix: string) => {
  const issuer = isLocal(config) ? config.cloudUrl : `https://cognito-idp.${config.region}.${urlSuffix}`;
  return `${issuer}/${pool}/.well-known/openid-configuration`;
};
