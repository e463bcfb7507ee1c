/** Our mark: two hands' worth of trust, drawn as a signature on a line. Decorative; the word beside it is the name. */
export function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect width="28" height="28" rx="6" fill="currentColor" />
      <path
        d="M6.5 8.5 12 19l6.5-12.5"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M15.5 20.5h6" stroke="#ffc83d" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
