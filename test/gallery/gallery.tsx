import { Layout, renderDocument } from "../../functions/platform/web/layout.tsx";
import { DisplaysPage } from "./displays.tsx";
import { FormsPage } from "./forms.tsx";

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

/** Whole pages that between them hold every component, in every state that looks different. */
export const gallery = {
  forms: renderDocument(
    <Layout
      title="Din ansökan"
      lang="sv"
      path="/ansokan?steg=2"
      back={{ href: "/" }}
      errors
      wide
      scripts={["form", "budget", "upload"]}
    >
      <FormsPage />
    </Layout>,
  ),
  displays: renderDocument(
    <Layout title="Ärenden" lang="sv" path="/arenden" staff={staff} wide>
      <DisplaysPage />
    </Layout>,
  ),
};
