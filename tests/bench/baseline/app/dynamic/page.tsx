/** The floor of a page rendered at each request. */
export const dynamic = 'force-dynamic';

export default function Page() {
  return <p>empty</p>;
}
