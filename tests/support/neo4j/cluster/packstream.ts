/** What messages of Bolt hold, as far as the stand-in reads and writes it; numbers are whole, and structures come as lists. */
export type Packed = null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed };

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

/** The fields of a message. */
export function fieldsOf(message: Buffer): Packed[] {
  const reader = { bytes: message, at: 2 };
  return times((message[0] ?? 0) & 0x0f, () => unpack(reader));
}

/** A message of these fields. */
export function message(signature: number, ...fields: readonly Packed[]): Buffer {
  return Buffer.concat([Buffer.from([0xb0 + fields.length, signature]), ...fields.map(pack)]);
}

function unpack(reader: Reader): Packed {
  const marker = uint(reader, 1);
  const [kind, small] = [marker & 0xf0, marker & 0x0f];
  if (marker < 0x80) return marker;
  if (marker >= 0xf0) return marker - 0x100;
  if (kind === 0x80) return text(reader, small);
  if (kind === 0x90) return list(reader, small);
  if (kind === 0xa0) return map(reader, small);
  if (kind === 0xb0) {
    reader.at += 1;
    return list(reader, small);
  }
  return unpackMarked(reader, marker);
}

function unpackMarked(reader: Reader, marker: number): Packed {
  if (marker === 0xc0) return null;
  if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
  if (marker === 0xc1) return take(reader, 8).readDoubleBE();
  if (marker >= 0xc8 && marker <= 0xca) return take(reader, 1 << (marker - 0xc8)).readIntBE(0, 1 << (marker - 0xc8));
  if (marker === 0xcb) return Number(take(reader, 8).readBigInt64BE());
  const size = uint(reader, 1 << (marker & 0x03));
  switch (marker & 0xfc) {
    case 0xcc:
      return take(reader, size).toString('hex');
    case 0xd0:
      return text(reader, size);
    case 0xd4:
      return list(reader, size);
    case 0xd8:
      return map(reader, size);
    default:
      throw new Error(`no value of PackStream begins with ${marker}`);
  }
}

function take(reader: Reader, size: number): Buffer {
  reader.at += size;
  return reader.bytes.subarray(reader.at - size, reader.at);
}

function uint(reader: Reader, size: number): number {
  return take(reader, size).readUIntBE(0, size);
}

function text(reader: Reader, size: number): string {
  return take(reader, size).toString('utf8');
}

function list(reader: Reader, size: number): Packed[] {
  return times(size, () => unpack(reader));
}

function map(reader: Reader, size: number): Packed {
  return Object.fromEntries(times(size, () => [String(unpack(reader)), unpack(reader)]));
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return packInteger(value);
  if (typeof value === 'string') return sized(0x80, 0xd0, Buffer.byteLength(value), [Buffer.from(value)]);
  if (isList(value)) return sized(0x90, 0xd4, value.length, value.map(pack));
  const entries = Object.entries(value);
  return sized(0xa0, 0xd8, entries.length, entries.flat().map(pack));
}

function packInteger(value: number): Buffer {
  const bytes = Buffer.alloc(5, 0xca);
  bytes.writeInt32BE(value, 1);
  return bytes;
}

function sized(tiny: number, marked: number, size: number, parts: readonly Buffer[]): Buffer {
  const head = size < 16 ? [tiny + size] : [marked + 1, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from(head), ...parts]);
}

/** `Array.isArray` alone does not narrow a readonly list. */
function isList(value: Packed): value is readonly Packed[] {
  return Array.isArray(value);
}
