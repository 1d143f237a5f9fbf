import { notFound } from 'next/navigation';

/** Any address no other page answers to. */
export default function UnknownPage() {
  notFound();
}
