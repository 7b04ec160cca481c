type Name = "applicant" | "reviewer" | "holder" | "staff" | "sign-in";

/**
 * What our cookies are called, and their attributes. A browser takes a name with a prefix only over HTTPS, and `__Host-`
 * only from this very host and for all its paths, so that no neighbouring site can put one there. Cookies of a link keep
 * their path. A machine without HTTPS has plain names.
 */
export function cookieNames(siteUrl: string) {
  const secure = siteUrl.startsWith("https:");
  const prefixOf = (name: Name) => (secure ? (name === "staff" ? "__Host-" : "__Secure-") : "");
  const plainNameOf = (name: Name) => `pg-${name}`;
  return {
    nameOf: (name: Name) => `${prefixOf(name)}${plainNameOf(name)}`,
    /** As the first release called them everywhere. */
    plainNameOf,
    attributes: (path: string) => `Path=${path}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`,
  };
}
