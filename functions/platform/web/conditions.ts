/** What is known of the file that an answer would carry. */
type Validators = {
  /** A strong entity tag with its quotes. */
  readonly etag: string;
  readonly lastModified?: Date | undefined;
};

/** Whether a list of entity tags names this one. Strongly compared, a weak tag is never the same. */
function names(field: string, etag: string, compared: "strongly" | "weakly"): boolean {
  if (field.trim() === "*") return true;
  return [...field.matchAll(/(W\/)?("[^"]*")/g)].some(
    ([, weak, tag]) => tag === etag && !(weak && compared === "strongly"),
  );
}

const httpDate = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

/** Milliseconds; nothing for what is no date of HTTP, since such a condition is to be ignored. */
const dateIn = (field: string | undefined): number | undefined =>
  field !== undefined && httpDate.test(field) ? Date.parse(field) : undefined;

/**
 * What a request's conditions make of its answer, in the order of RFC 9110, 13.2.2: `failed` is a 412, `not-modified`
 * a 304.
 */
export function conditionsOf(
  headers: Readonly<Record<string, string | undefined>>,
  { etag, lastModified }: Validators,
): "met" | "failed" | "not-modified" {
  const { "if-match": match, "if-none-match": noneMatch } = headers;
  const changed = lastModified && Math.floor(lastModified.getTime() / 1000) * 1000;
  const [unmodifiedSince, modifiedSince] = [
    dateIn(headers["if-unmodified-since"]),
    dateIn(headers["if-modified-since"]),
  ];
  if (match !== undefined) {
    if (!names(match, etag, "strongly")) return "failed";
  } else if (changed !== undefined && unmodifiedSince !== undefined && changed > unmodifiedSince) return "failed";
  if (noneMatch !== undefined) return names(noneMatch, etag, "weakly") ? "not-modified" : "met";
  return changed !== undefined && modifiedSince !== undefined && changed <= modifiedSince ? "not-modified" : "met";
}
