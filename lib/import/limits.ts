/** Bounds that no honest backup reaches. A file beyond them is refused instead of filling the memory. */
export const LIMITS = {
  /** bytes of the file, and of everything unpacked from it */
  file: 2_000_000_000,
  messages: 500_000,
  /** characters of one text; the log takes no longer one */
  text: 1_000_000,
  /** characters of one message with its pictures, where they stand inside */
  element: 64_000_000,
  columns: 500,
  attributes: 200,
  depth: 64,
  zipEntries: 100_000,
  /** unpacked bytes for each packed one, beyond the first 50 MB */
  zipRatio: 120,
};
