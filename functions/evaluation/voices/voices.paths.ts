import type { ApplicationId } from "../../vocabulary/ids.ts";

/** The pages of the evaluations of a case: all of them, one voice, and all voices together. */
const under = (root: string) => ({
  all: root,
  beside: `${root}/tillsammans`,
  one: (occasion: string) => `${root}/${occasion}`,
  review: (occasion: string) => `${root}/${occasion}/granska`,
  sign: (occasion: string) => `${root}/${occasion}/signera`,
});
export type VoicePaths = ReturnType<typeof under>;

export const staffVoicePaths = (id: ApplicationId | "{id}") => ({
  ...under(`/handlaggning/${id}/utvarderingar`),
  day: (occasion: string) => `/handlaggning/${id}/utvarderingar/${occasion}/dag`,
  assign: `/handlaggning/${id}/utvarderingar/external/utse`,
  resend: `/handlaggning/${id}/utvarderingar/external/skicka-igen`,
  release: `/handlaggning/${id}/utvarderingar/external/aterta`,
});

export const holderVoicePaths = (id: ApplicationId | "{id}"): VoicePaths => under(`/projekt/${id}/utvardering`);

/** The evaluator has one evaluation alone; the session's cookie is sent to `/bedomning/{id}` and below. */
export const evaluatorPaths = (id: ApplicationId | "{id}") => ({
  cookie: `/bedomning/${id}`,
  one: `/bedomning/${id}/utvardering`,
  material: `/bedomning/${id}/utvardering/underlag`,
  review: `/bedomning/${id}/utvardering/granska`,
  sign: `/bedomning/${id}/utvardering/signera`,
});
