'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

interface CopyAddressProps {
  /** Id of the field that holds the address. */
  field: string;
  labels: { copy: string; copied: string };
}

/** Copies the address. The field beside it does without a script. */
export function CopyAddress({ field, labels }: CopyAddressProps) {
  const [isPossible, setPossible] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setPossible(navigator.clipboard !== undefined), []);
  if (!isPossible) return null;
  async function copy() {
    const input = document.getElementById(field);
    if (!(input instanceof HTMLInputElement)) return;
    // The path the server wrote, at the address this reader knows the portal by.
    const { pathname, search } = new URL(input.value);
    await navigator.clipboard.writeText(window.location.origin + pathname + search).then(
      () => setCopied(true),
      () => input.select(),
    );
  }
  return (
    <>
      <Button type="button" look="secondary" onClick={copy}>
        {labels.copy}
      </Button>
      <span aria-live="polite" className="text-sm">
        {isCopied ? labels.copied : ''}
      </span>
    </>
  );
}
