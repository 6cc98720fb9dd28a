import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Refused } from "./api.ts";
import { router } from "./router.tsx";
import { schemes, theme } from "./theme.ts";
import "./style/mantine.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/parts.css";
import "./style/print.css";

const queries = new QueryClient({
  defaultOptions: {
    // Without a network a form says so at once; waiting would send it later, unseen.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 30_000,
      // A refusal stays a refusal; only a lost connection is worth a second try.
      retry: (count, error) =>
        count < 2 && error instanceof Refused && error.refusal.code === "server-unreachable",
    },
  },
});

// A page that stayed open over an update asks for files that are gone: load the new ones, once for each address.
addEventListener("vite:preloadError", (event) => {
  if (sessionStorage.getItem("entente-reloaded") === location.href) return;
  sessionStorage.setItem("entente-reloaded", location.href);
  event.preventDefault();
  location.reload();
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
