import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";

/** Switches between light and dark; until it is pressed the system's choice holds. */
export function Scheme() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const label = dark ? "Use the light scheme" : "Use the dark scheme";
  return (
    <ActionIcon aria-label={label} title={label} onClick={() => setColorScheme(dark ? "light" : "dark")}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d={dark ? "M10 3a7 7 0 0 0 0 14z" : "M10 3a7 7 0 0 1 0 14z"} fill="currentColor" />
      </svg>
    </ActionIcon>
  );
}
