/** What neighbours may ask of who takes results home: where it is, what is open about it, and what its files hold. */
export { allReceivers } from "./adoption.store.ts";
export { adoptionTexts } from "./adoption.texts.ts";
export { funnelTexts } from "./funnel.texts.ts";
export { openAdoption } from "./open-adoption.ts";
export { adoptionPath, continuationPath, funnelPath } from "./paths.ts";
