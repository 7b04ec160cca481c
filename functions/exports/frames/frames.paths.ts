import type { CallId } from "../../vocabulary/ids.ts";

/** The addresses of the pages of frames; they stand beside finance's, and more of the staff may read them. */
export const framesPaths = {
  calls: "/ekonomi/ramar",
  call: (id: CallId) => `/ekonomi/ramar/${id}`,
} as const;
