const LARGEST_CHUNK = 0xffff;

/** Takes bytes as they come and answers the messages that are whole: each is a row of chunks that an empty one ends. */
export function unframing(): (bytes: Buffer) => Buffer[] {
  let rest = Buffer.alloc(0);
  const chunks: Buffer[] = [];
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const whole: Buffer[] = [];
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE()) {
      const end = 2 + rest.readUInt16BE();
      if (end > 2) chunks.push(rest.subarray(2, end));
      // An empty chunk between messages only says that the other side lives.
      else if (chunks.length > 0) whole.push(Buffer.concat(chunks.splice(0)));
      rest = rest.subarray(end);
    }
    return whole;
  };
}

/** A message as it goes over the wire. */
export function framed(message: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < message.length; at += LARGEST_CHUNK) {
    const chunk = message.subarray(at, at + LARGEST_CHUNK);
    parts.push(Buffer.from([chunk.length >> 8, chunk.length & 0xff]), chunk);
  }
  return Buffer.concat([...parts, Buffer.from([0, 0])]);
}
