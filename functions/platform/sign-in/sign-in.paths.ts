/** The addresses of signing in and out. */
export const signInPaths = {
  page: "/logga-in",
  begin: "/logga-in/borja",
  answer: "/logga-in/svar",
  end: "/logga-in/avsluta",
  out: "/logga-ut",
  account: "/mitt-konto",
  endAll: "/mitt-konto/logga-ut-overallt",
} as const;
