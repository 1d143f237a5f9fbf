/** Says that a title unfolds; its colour is that of the words around. */
export function Chevron() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="chevron">
      <path d="M4 7l6 6 6-6" />
    </svg>
  );
}
