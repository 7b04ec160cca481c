/** What a reviewer declares: none, or a conflict of interest and, if they like, of what kind. */
export type Declaration = { readonly conflict: false } | { readonly conflict: true; readonly explanation: string };
