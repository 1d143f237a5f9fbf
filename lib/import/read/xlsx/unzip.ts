import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type LocalFileHeader, type ZipFile } from 'yauzl';
import { READING_LIMITS } from '@/lib/import/read/reading-budget';

/**
 * Parts of a zip archive by name. Everything an archive says twice must agree: each part has its size and its CRC-32, its
 * two headers are the same, and the parts and their directory fill the file from its first byte to its last. Throws otherwise.
 */
export async function unzip(bytes: Buffer, maxBytes = READING_LIMITS.unpackedBytes): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  const parts = new Map<string, Buffer>();
  const spans: Span[] = [];
  let unpackedBytes = 0;
  let directoryBytes = END_OF_DIRECTORY_BYTES + Buffer.byteLength(zip.comment);
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > maxBytes) throw new Error(`more than ${maxBytes} bytes once unpacked`);
    if (parts.has(fileName)) throw new Error(`two parts named ${fileName}`);
    const header = await localHeader(zip, entry);
    const end = header.fileDataStart + entry.compressedSize;
    parts.set(fileName, unpack(bytes.subarray(header.fileDataStart, end), entry));
    spans.push({ start: entry.relativeOffsetOfLocalHeader, end: end + descriptorBytes(bytes, end, entry) });
    directoryBytes += DIRECTORY_ENTRY_BYTES + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
  }
  refuseGaps(spans, bytes.length - directoryBytes);
  return parts;
}

interface Span {
  start: number;
  end: number;
}

const DIRECTORY_ENTRY_BYTES = 46;
const END_OF_DIRECTORY_BYTES = 22;
/** Bit of the flags of a part whose size and CRC follow it, instead of standing in its first header. */
const DESCRIPTOR_FOLLOWS = 0x0008;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const STORED = 0;
const DEFLATED = 8;

/** The header in front of a part, which must be that of the directory. */
async function localHeader(zip: ZipFile, entry: Entry): Promise<LocalFileHeader> {
  const header = await zip.readLocalFileHeaderPromise(entry);
  const isSame =
    header.fileName.equals(entry.fileNameRaw) &&
    header.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
    header.compressionMethod === entry.compressionMethod &&
    (hasDescriptor(entry) || (header.crc32 === entry.crc32 && agrees(header.uncompressedSize, entry.uncompressedSize)));
  if (!isSame) throw new Error(`the two headers of ${entry.fileName} differ`);
  return header;
}

/** A header of the 64-bit format leaves its size to an extra field. */
function agrees(local: number, size: number): boolean {
  return local === size || local === 0xffffffff;
}

function unpack(packed: Buffer, entry: Entry): Buffer {
  if (entry.isEncrypted()) throw new Error('protected by a password');
  const content = inflated(packed, entry);
  if (content.length !== entry.uncompressedSize) throw new Error(`${entry.fileName} has not the size the archive says`);
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} is damaged: its CRC-32 differs`);
  return content;
}

function inflated(packed: Buffer, { fileName, compressedSize, compressionMethod, uncompressedSize }: Entry): Buffer {
  if (packed.length !== compressedSize) throw new Error(`${fileName} is cut`);
  if (compressionMethod === STORED) return packed;
  if (compressionMethod !== DEFLATED) throw new Error(`${fileName} is packed in an unknown way`);
  // Never more than the directory announces, whatever the packed bytes would give.
  return inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) });
}

/** Bytes between the end of a part and what follows it: CRC and sizes, in 32 or in 64 bits, with a signature or without. */
function descriptorBytes(bytes: Buffer, end: number, entry: Entry): number {
  if (!hasDescriptor(entry)) return 0;
  const start = end + (bytes.readUInt32LE(end) === DESCRIPTOR_SIGNATURE ? 4 : 0);
  const { crc32: crc, compressedSize: packed, uncompressedSize: size } = entry;
  for (const fields of [
    [crc, packed, size],
    [crc, packed, 0, size, 0],
  ]) {
    if (fields.every((field, index) => bytes.readUInt32LE(start + 4 * index) === field)) return start + 4 * fields.length - end;
  }
  throw new Error(`the two headers of ${entry.fileName} differ`);
}

function hasDescriptor({ generalPurposeBitFlag }: Entry): boolean {
  return (generalPurposeBitFlag & DESCRIPTOR_FOLLOWS) !== 0;
}

function refuseGaps(spans: readonly Span[], end: number): void {
  let reached = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start !== reached) throw new Error(`parts that overlap, or bytes that belong to none (byte ${reached})`);
    reached = span.end;
  }
  if (reached !== end) throw new Error(`bytes that belong to no part (byte ${Math.min(reached, end)})`);
}
