// Runs before the first paint, so that a person who chose the dark scheme never sees a white flash.
{
  const chosen = localStorage.getItem("entente-scheme");
  const dark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
}
