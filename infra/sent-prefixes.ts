/**
 * Where browsers send files to (functions/platform/files/places.ts). What is registered is copied to kept/ at once:
 * what still lies here was refused, left or never registered, and people believe that it is nowhere.
 */
export const sentPrefixes = ["applications/", "reports/", "cases/"] as const;
