/** All octets of an upload. Null once there are more than `largest`: the rest is not waited for. */
export async function takeAll(body: AsyncIterable<Buffer>, largest: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > largest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
