import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";

const Say = createContext<(text: string) => void>(() => {});

/** Says what an act of this part of the page came to. */
export const useSay = () => useContext(Say);

/**
 * A part of the page that says what was just done in it. The focus moves to the message, because the button that was
 * pressed may be gone.
 */
export function Said({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", times: 0 });
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said.text) status.current?.focus();
  }, [said]);
  return (
    <Say value={(text) => setSaid(({ times }) => ({ text, times: times + 1 }))}>
      <p role="status" tabIndex={-1} ref={status} className={said.text ? "said no-print" : "visually-hidden"}>
        {said.text}
      </p>
      {children}
    </Say>
  );
}
