/**
 * A value as both engines give it to JavaScript: lists as arrays, whatever holds them.
 */

/** Lists of numbers come from Arrow as typed arrays; bytes stay bytes. */
export function plainValue(value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof Uint8Array) && !(value instanceof DataView))
    return Array.from(value as unknown as Iterable<unknown>)
  return Array.isArray(value) ? value.map(plainValue) : value
}
