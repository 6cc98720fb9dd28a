import { ActionIcon, Button, createTheme, Input, localStorageColorSchemeManager, Menu } from "@mantine/core";

const green = [
  "#e9f2ee",
  "#cfe2da",
  "#a9cdbf",
  "#82cfb9",
  "#4f9d87",
  "#24775f",
  "#0b5d4e",
  "#084a3e",
  "#10352d",
  "#0b2822",
] as const;

/** Our own look for the parts that come from Mantine; the colours themselves stand in style/tokens.css. */
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: 6,
  colors: { accent: green },
  defaultRadius: 3,
  fontFamily: "var(--sans)",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: "sm" },
      classNames: { root: "button" },
      vars: (_, { variant = "filled" }) => ({
        root: variant === "filled" ? { "--button-color": "var(--on-accent)" } : {},
      }),
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", size: "lg" } }),
    Input: Input.extend({ classNames: { input: "input" } }),
    Menu: Menu.extend({ defaultProps: { shadow: "none", transitionProps: { duration: 0 } } }),
  },
});

/** Where the choice of light or dark is kept; public/scheme.js reads the same name before the first paint. */
export const schemes = localStorageColorSchemeManager({ key: "entente-scheme" });
