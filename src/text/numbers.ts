export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** The array itself, or one twice as large with what it has, where it has no room for so many numbers. */
export function withRoom<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array
  const larger = new (array.constructor as new (length: number) => A)(2 * Math.max(length, array.length))
  larger.set(array)
  return larger
}
