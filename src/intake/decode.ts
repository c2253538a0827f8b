export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why a file is no text: what it is instead. */
export type NotText = 'pdf' | 'zip' | 'old-office' | 'compressed' | 'picture' | 'binary';

/** The text of the bytes so far, or why there is none. */
export type Decoded = { readonly text: string } | { readonly refused: NotText };

export type Decoder = {
  /** Takes the next bytes. The texts of all calls, joined, are the whole text, however the bytes were cut. */
  readonly push: (bytes: Uint8Array) => Decoded;
  /** Gives what was held back. */
  readonly end: () => Decoded;
  /** How the bytes were read; absent while they could be several. Bytes that are only ASCII are `utf-8`. */
  readonly encoding: () => Encoding | undefined;
  /** Whether some bytes were not of that encoding and stand as U+FFFD in the text. */
  readonly damaged: () => boolean;
  /** Whether the text so far ends with a whole character, and nothing is held back. */
  readonly rests: () => boolean;
  /** Says that bytes with characters beyond ASCII were read elsewhere as UTF-8. */
  readonly readAsUtf8: () => void;
};

const signatures: readonly (readonly [NotText, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
];
const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const longestSignature = 8;
/** As many bytes as decide between the encodings without a byte order mark. */
const sample = 64;

const begins = (bytes: Uint8Array, with_: readonly number[]) =>
  bytes.length >= with_.length && with_.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark: ASCII letters leave every other byte zero. */
function bareUtf16(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.min(bytes.length, sample) >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (even === 0 && odd * 2 > pairs) return 'utf-16le';
  if (odd === 0 && even * 2 > pairs) return 'utf-16be';
  return undefined;
}

/** The length of the UTF-8 sequence at a place, 0 when it is none, or undefined when its end has not come yet. */
function sequenceAt(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at] as number;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (byte === undefined) return undefined;
    if (byte < 0x80 || byte > 0xbf) return 0;
    if (next > 1) continue;
    if ((first === 0xe0 && byte < 0xa0) || (first === 0xed && byte > 0x9f)) return 0;
    if ((first === 0xf0 && byte < 0x90) || (first === 0xf4 && byte > 0x8f)) return 0;
  }
  return length;
}

const firstWide = (bytes: Uint8Array) => bytes.findIndex((byte) => byte > 0x7f);

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/**
 * Reads bytes as text, chunk by chunk: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252. Without a
 * mark the first character that is not ASCII decides between UTF-8 and Windows-1252. Refuses what is no text.
 */
export function decoder(): Decoder {
  let held: Uint8Array = new Uint8Array(0);
  let encoding: Encoding | undefined;
  let begun = false;
  let refused: NotText | undefined;
  let damaged = false;
  // Whether the last byte ended a character.
  let ended = true;
  let reader: TextDecoder | undefined;
  const ascii = new TextDecoder('utf-8');

  const choose = (chosen: Encoding) => {
    encoding = chosen;
    reader = new TextDecoder(chosen, { ignoreBOM: true });
  };

  /** Chooses by the first bytes, and answers how many of them are a mark. */
  const begin = (bytes: Uint8Array): number => {
    begun = true;
    for (const [chosen, mark] of marks) {
      if (!begins(bytes, mark)) continue;
      choose(chosen);
      return mark.length;
    }
    const bare = bareUtf16(bytes);
    if (bare) choose(bare);
    return 0;
  };

  const read = (bytes: Uint8Array, last: boolean): Decoded => {
    if (refused) return { refused };
    let rest = joined(held, bytes);
    held = new Uint8Array(0);
    if (!begun) {
      if (rest.length < Math.max(longestSignature, sample) && !last) {
        held = rest.slice();
        return { text: '' };
      }
      refused = signatures.find(([, signature]) => begins(rest, signature))?.[0];
      if (refused) return { refused };
      rest = rest.subarray(begin(rest));
    }
    const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
    if (!wide && rest.includes(0)) {
      refused = 'binary';
      return { refused };
    }
    let text = '';
    if (!encoding) {
      const place = firstWide(rest);
      if (place < 0) return { text: ascii.decode(rest) };
      const length = sequenceAt(rest, place);
      text = ascii.decode(rest.subarray(0, place));
      rest = rest.subarray(place);
      if (length === undefined && !last) {
        held = rest.slice();
        return { text };
      }
      choose(length ? 'utf-8' : 'windows-1252');
    }
    const more = (reader as TextDecoder).decode(rest, { stream: !last });
    ended = rest.length > 0 ? (rest[rest.length - 1] as number) < 0x80 : ended;
    if (more.includes('\ufffd')) damaged = true;
    if (wide && more.includes('\0')) {
      refused = 'binary';
      return { refused };
    }
    return { text: text + more };
  };

  return {
    push: (bytes) => read(bytes, false),
    end: () => {
      const decoded = read(new Uint8Array(0), true);
      if (!refused) encoding ??= 'utf-8';
      return decoded;
    },
    encoding: () => encoding,
    damaged: () => damaged,
    rests: () => begun && held.length === 0 && ended && !refused,
    readAsUtf8: () => {
      if (!encoding) choose('utf-8');
    },
  };
}

/** The whole text of some bytes, with how they were read. */
export function decodeAll(bytes: Uint8Array): Decoded & { readonly encoding?: Encoding; readonly damaged: boolean } {
  const reader = decoder();
  const first = reader.push(bytes);
  const last = reader.end();
  const encoding = reader.encoding();
  const about = { damaged: reader.damaged(), ...(encoding && { encoding }) };
  if ('refused' in first) return { ...first, ...about };
  if ('refused' in last) return { ...last, ...about };
  return { text: first.text + last.text, ...about };
}
