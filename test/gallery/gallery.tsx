import { renderDocument } from "../../functions/platform/web/answers.ts";
import { Layout } from "../../functions/platform/web/layout.tsx";
import { DisplaysPage } from "./displays.tsx";
import { FormsPage, formProblems } from "./forms.tsx";

const staff = {
  name: "Handläggaren",
  roles: ["handläggare"],
  nav: [
    { href: "/arenden", label: "Ärenden", current: true },
    { href: "/utlysningar", label: "Utlysningar" },
    { href: "/ekonomi", label: "Ekonomi" },
  ],
  signOut: { action: "/logga-ut", csrf: "token" },
};

const context = { lang: "sv", csrf: "token", nonce: "once", staff } as const;

/** Whole pages that between them hold every component, in every state that looks different. */
export const gallery = {
  forms: renderDocument(
    { ...context, path: "/ansokan?steg=2", staff: undefined },
    <Layout title="Din ansökan" back={{ href: "/" }} problems={formProblems} wide scripts={["form", "upload"]}>
      <FormsPage />
    </Layout>,
  ),
  displays: renderDocument(
    { ...context, path: "/arenden" },
    <Layout title="Ärenden" wide>
      <DisplaysPage />
    </Layout>,
  ),
};
