/** A master key that is no secret, and bytes as text. */

/** The bytes 0 to 31. */
export const master = Uint8Array.from({ length: 32 }, (_, i) => i)

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
