import { useEffect, useState } from "react";

/** Copies a text and says so; where the browser refuses the clipboard, the text is shown to be copied by hand. */
export function CopyButton({ text, children }: { text: () => string; children: string }) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(text()).then(
          () => setState("copied"),
          () => setState("refused"),
        )
      : setState("refused");
  return (
    <span className="no-print">
      <button type="button" className="plain-button" onClick={copy}>
        {state === "copied" ? "Copied" : children}
      </button>
      <span className="visually-hidden" role="status">
        {state === "copied" ? "Copied to the clipboard" : ""}
      </span>
      {state === "refused" && <code> {text()}</code>}
    </span>
  );
}
