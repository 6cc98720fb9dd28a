/** The mark: three lines of a clause, the middle one agreed upon at full width. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="5" fill="var(--accent)" />
      <path d="M8 9h10M8 16h16M8 23h10" stroke="var(--on-accent)" strokeWidth="3" strokeLinecap="square" />
    </svg>
  );
}
