type Asked = {
  path: string;
  query?: string;
  /** A urlencoded body: makes it a POST. */
  form?: string;
  headers?: Record<string, string>;
  cookies?: string[];
  method?: string;
  /** What the token allows that the gateway has verified. */
  scope?: string | undefined;
};

/** An HTTP API event (payload 2.0), base64 like API Gateway sends forms. */
export const aWebEvent = ({ path, query = "", form, headers = {}, cookies = [], method, scope }: Asked) => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: query,
  headers: { ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }), ...headers },
  cookies,
  body: form === undefined ? undefined : Buffer.from(form).toString("base64"),
  isBase64Encoded: form !== undefined,
  requestContext: {
    requestId: "request-1",
    http: { method: method ?? (form === undefined ? "GET" : "POST"), path },
    ...(scope === undefined ? {} : { authorizer: { jwt: { claims: { scope }, scopes: scope.split(" ") } } }),
  },
});
