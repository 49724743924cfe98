/** Turns a page's bytes into text, for pages that no browser has decoded for us. */

/** As many bytes as browsers search for a page's own declaration of its character set (HTML standard, "prescan"). */
const prescan = 1024;
/** The usual encoding of pages that declare none, or a wrong one. */
const fallback = 'windows-1252';

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * @param bytes The page as it was sent.
 * @param contentType The header of that name; '' where there is none.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder(fallback).decode(bytes.subarray(0, prescan));
  const labels = [
    marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0],
    charset(contentType),
    (start.match(/<meta[^<>]*>/gi) ?? []).map(charset).find((label) => label !== undefined),
    'utf-8',
  ];
  for (const label of labels) {
    const text = label === undefined ? null : decodeAs(label, bytes);
    if (text !== null) return text;
  }
  return new TextDecoder(fallback).decode(bytes);
}

function charset(text: string): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1];
}

/** Null where the bytes do not fit the encoding, or its name is unknown. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // The two things that the standard says a decoder throws: an unknown label, and bytes that do not fit it.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
