import type { Random } from '@/lib/tools/demo/random';
import type { Damage, DamagedFile } from './damage';

/** Damages that know nothing of what the bytes say: a bad disk, a line that breaks, a copy that goes wrong. */
export function byteDamages(isText: boolean): readonly Damage[] {
  const promised = isText ? 'confined' : 'noticed';
  return [
    { kind: 'one bit', promised, apply: (bytes, random) => changed(bytes, random, 1, (byte) => byte ^ (1 << random.int(0, 7))) },
    { kind: 'eight bytes of noise', promised, apply: (bytes, random) => changed(bytes, random, 8, () => random.int(0, 255)) },
    { kind: 'a run of zeros', promised: 'noticed', apply: (bytes, random) => changed(bytes, random, 40, () => 0) },
    { kind: 'a cut', promised: isText ? 'fewer' : 'refused', apply: cut },
    { kind: 'nothing left', promised: 'refused', apply: () => ({ bytes: Buffer.alloc(0), what: 'no byte' }) },
    { kind: 'bytes after the end', promised: isText ? 'noticed' : 'refused', apply: followed },
    { kind: 'a part twice', promised: isText ? 'confined' : 'refused', apply: repeated },
  ];
}

/** Changes bytes in the second half of the file or the first, but not in the header of a text. */
function changed(bytes: Buffer, random: Random, count: number, change: (byte: number) => number): DamagedFile {
  const start = random.int(Math.min(bytes.indexOf('\n') + 1, bytes.length - count - 1), bytes.length - count - 1);
  const after = Buffer.from(bytes);
  for (let at = start; at < start + count; at += 1) after[at] = change(after[at] ?? 0);
  const first = lineAt(bytes, start);
  const last = Math.max(lineAt(bytes, start + count), lineAt(after, start + count));
  // A line end that goes or comes joins or parts two lines.
  const lines = Array.from({ length: last - first + 2 }, (_, index) => first + index);
  return { bytes: after, lines, what: `${count} byte(s) from byte ${start}` };
}

function cut(bytes: Buffer, random: Random): DamagedFile {
  const length = random.int(1, bytes.length - 1);
  return { bytes: bytes.subarray(0, length), what: `cut after byte ${length}`, lines: [lineAt(bytes, length)] };
}

const TAILS = ['\n', '\r\n', '\u0000', ' ', 'PK\u0005\u0006', '<html><title>504</title></html>', 'x'.repeat(70_000)];

function followed(bytes: Buffer, random: Random): DamagedFile {
  const tail = random.pick(TAILS);
  return { bytes: Buffer.concat([bytes, Buffer.from(tail)]), what: `followed by ${JSON.stringify(tail.slice(0, 20))}` };
}

function repeated(bytes: Buffer, random: Random): DamagedFile {
  const start = random.int(0, bytes.length - 2);
  const end = Math.min(bytes.length, start + random.int(1, 4_000));
  const after = Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  const [first, last] = [lineAt(bytes, start), lineAt(bytes, end)];
  const lines = Array.from({ length: 2 * (last - first) + 2 }, (_, index) => first + index);
  return { bytes: after, lines, what: `bytes ${start} to ${end} twice` };
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}
