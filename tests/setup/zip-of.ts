import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A zip archive of these parts, whole and well-formed, whatever the parts hold. `withDescriptors`: CRC and sizes follow each
 * part instead of standing in front of it, as a tool that cannot go back writes them.
 */
export function zipOf(parts: Readonly<Record<string, Buffer | string>>, withDescriptors = false): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const packed = deflateRawSync(content);
    const nameBytes = Buffer.from(name);
    // Version, flags, method, time, date, CRC, both sizes, length of the name, length of the extra field.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    if (withDescriptors) fields.writeUInt16LE(8, 2);
    const front = withDescriptors ? Buffer.from(fields).fill(0, 10, 22) : fields;
    const descriptor = withDescriptors ? [Buffer.from('PK\x07\x08'), fields.subarray(10, 22)] : [];
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), front, nameBytes, packed, ...descriptor]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, nameBytes);
    bodies.push(body);
    offset += body.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, Buffer.from('PK\x05\x06'), end]);
}
