/** The floor of a prerendered page. */
export default function Page() {
  return <p>empty</p>;
}
