/** Many short texts in little memory, in the order in which they came. */
export type TextStore = {
  readonly push: (text: string) => void;
  /** Adds the text that some bytes are in UTF-8; they are valid, and four more can be read behind them. */
  readonly pushBytes: (source: DataView, from: number, to: number) => void;
  readonly textAt: (index: number) => string;
  readonly length: () => number;
  /** How many bytes it takes. */
  readonly size: () => number;
};

/** The first of the texts that equal an earlier one, in order, each with the first one like it, and how many there are. */
export type Repeats = { readonly count: number; readonly first: readonly (readonly [index: number, earlier: number])[] };

/** A store that can tell equal texts, whatever their case; an empty one equals no other. */
export type SearchedStore = TextStore & {
  /** The texts so far that equal an earlier one; `most` of them are named. */
  readonly repeats: (most: number) => Repeats;
  /** Makes the texts so far ones that can be found; `again` hears of each that equals an earlier one, in order. */
  readonly index: (again: (index: number, earlier: number) => void) => void;
  /** Where the text in some bytes stands first among those of `index`. */
  readonly find: (source: DataView, from: number, to: number) => number | undefined;
  /** The same of a text. */
  readonly findText: (text: string) => number | undefined;
  /** Gives back what only looking for texts needs. Nothing may be added or looked for afterwards. */
  readonly close: () => void;
};

const numbersInBlock = 1 << 16;

/** Numbers in a row of any length; what is there is not copied as it grows. Of `Uint16Array` they are below 2 ** 16. */
export function growingNumbers(Block: typeof Uint32Array | typeof Uint16Array = Uint32Array) {
  const blocks: (Uint32Array | Uint16Array)[] = [];
  let last: Uint32Array | Uint16Array = new Block(0);
  let length = 0;
  return {
    push: (value: number) => {
      const place = length & (numbersInBlock - 1);
      if (place === 0 || place === last.length) {
        // Only the first block begins small.
        const larger = new Block(length < numbersInBlock ? Math.max(64, 4 * place) : numbersInBlock);
        if (place) larger.set(last);
        blocks[length >>> 16] = larger;
        last = larger;
      }
      last[place] = value;
      length++;
    },
    at: (index: number) => (blocks[index >>> 16] as typeof last)[index & (numbersInBlock - 1)] as number,
    /** One more of the number at a place. */
    more: (index: number) => {
      ((blocks[index >>> 16] as typeof last)[index & (numbersInBlock - 1)] as number)++;
    },
    /** Puts another number at a place. */
    put: (index: number, value: number) => {
      (blocks[index >>> 16] as typeof last)[index & (numbersInBlock - 1)] = value;
    },
    length: () => length,
    size: () => blocks.reduce((sum, it) => sum + it.byteLength, 0),
  };
}

const highBits = 0x80808080 | 0;
const caseBits = 0x20202020;
const mix = (hash: number, word: number) => {
  const mixed = Math.imul(hash ^ (word | caseBits), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
/** What of a word is kept where fewer than four bytes are left. */
const lastBytes = (left: number) => (left >= 4 ? -1 : (1 << (left * 8)) - 1);

/** A number for bytes that is the same for those that differ only in the case of ASCII letters. */
export function hashBytes(source: DataView, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 4) hash = mix(hash, source.getInt32(at, true) & lastBytes(to - at));
  return hash >>> 0;
}

const lower = (byte: number) => (byte >= 65 && byte <= 90 ? byte | 32 : byte);

/** Whether bytes are the same but for the case of ASCII letters. */
function sameBytes(a: DataView, from: number, b: DataView, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const one = a.getUint8(from + at);
    const two = b.getUint8(other + at);
    if (one !== two && lower(one) !== lower(two)) return false;
  }
  return true;
}

function equalBytes(kept: DataView, source: DataView, from: number, to: number): boolean {
  if (kept.byteLength !== to - from) return false;
  let at = 0;
  for (; at + 4 <= kept.byteLength; at += 4) if (kept.getInt32(at, true) !== source.getInt32(from + at, true)) return false;
  for (; at < kept.byteLength; at++) if (kept.getUint8(at) !== source.getUint8(from + at)) return false;
  return true;
}

/** Numbers for texts, the same for the same text, from 0 for an empty one on; bytes with a known text are not made a text again. */
export function textIndex() {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const mostKnown = 1024;
  // Open addressing over the first texts that came as bytes: each slot is an index into `known` plus one.
  const slots = new Uint16Array(4 * mostKnown);
  const known: { readonly hash: number; readonly bytes: DataView; readonly code: number }[] = [];

  const codeOf = (text: string): number => {
    const before = codes.get(text);
    if (before !== undefined) return before;
    codes.set(text, texts.length);
    return texts.push(text) - 1;
  };
  codeOf('');

  return {
    codeOf,
    /** The number of the text that some bytes are without blanks around it; they are valid UTF-8, and four more can be read behind. */
    codeOfBytes: (source: DataView, from: number, to: number): number => {
      const hash = hashBytes(source, from, to);
      const mask = slots.length - 1;
      let slot = (hash ^ (hash >>> 16)) & mask;
      for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
        const it = known[held - 1] as (typeof known)[number];
        if (it.hash === hash && equalBytes(it.bytes, source, from, to)) return it.code;
        slot = (slot + 1) & mask;
      }
      const bytes = new Uint8Array(source.buffer, source.byteOffset + from, to - from);
      const code = codeOf(decoder.decode(bytes).trim());
      if (known.length < mostKnown) {
        const kept = new Uint8Array(bytes.length + 4);
        kept.set(bytes);
        slots[slot] = known.push({ hash, bytes: new DataView(kept.buffer, 0, bytes.length), code });
      }
      return code;
    },
    textAt: (code: number) => texts[code] as string,
    length: () => texts.length,
  };
}

const blockBits = 18;
const blockSize = 1 << blockBits;

/** The bytes of texts, in blocks that are never copied; a text is in one block. */
function textBlocks() {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // A block that is longer than others is followed by as many empty places as it is longer.
  const blocks: (DataView | undefined)[] = [];
  /** How far each block is full. */
  const full: number[] = [];
  const starts = growingNumbers();
  let view = new DataView(new ArrayBuffer(0));
  let first = 0;
  let used = 0;

  const room = (bytes: number) => {
    if (used < blockSize && used + bytes <= view.byteLength) return;
    if (blocks.length < 2 && used + bytes <= blockSize) {
      // Only the first block begins small.
      const larger = new Uint8Array(Math.min(blockSize, Math.max(1024, 4 * (used + bytes))));
      larger.set(new Uint8Array(view.buffer, 0, used));
      view = new DataView(larger.buffer);
      blocks[0] = view;
      return;
    }
    if (view.byteLength) full[first] = used;
    first = blocks.length;
    used = 0;
    view = new DataView(new ArrayBuffer(Math.max(blockSize, bytes)));
    blocks.push(view);
    while (blocks.length * blockSize < first * blockSize + view.byteLength) blocks.push(undefined);
  };

  return {
    push: (text: string): void => {
      room(text.length * 3 + 8);
      starts.push(first * blockSize + used);
      used += encoder.encodeInto(text, new Uint8Array(view.buffer, used)).written;
    },
    /** Where the next text of so many bytes is to be put. */
    place: (length: number): DataView => {
      room(length + 8);
      return view;
    },
    used: () => used,
    put: (length: number) => {
      starts.push(first * blockSize + used);
      used += length;
    },
    blockOf: (index: number) => blocks[starts.at(index) >>> blockBits] as DataView,
    startOf: (index: number) => starts.at(index) & (blockSize - 1),
    lengthOf: (index: number): number => {
      const start = starts.at(index);
      const block = start >>> blockBits;
      const next = index + 1 < starts.length() ? starts.at(index + 1) : -1;
      if (next >= 0 && next >>> blockBits === block) return next - start;
      return (block === first ? used : (full[block] as number)) - (start & (blockSize - 1));
    },
    textAt(index: number): string {
      if (index < 0 || index >= starts.length()) return '';
      const { buffer } = this.blockOf(index);
      return decoder.decode(new Uint8Array(buffer, this.startOf(index), this.lengthOf(index)));
    },
    length: starts.length,
    size: () => starts.size() + blocks.reduce((sum, it) => sum + (it?.byteLength ?? 0), 0),
  };
}

const wordsOf = (view: DataView, source: DataView, used: number, from: number, length: number) => {
  for (let at = 0; at < length; at += 4) view.setInt32(used + at, source.getInt32(from + at, true), true);
};

/** A store of texts that are only kept. */
export function textStore(): TextStore {
  const texts = textBlocks();
  return {
    push: texts.push,
    pushBytes: (source, from, to) => {
      wordsOf(texts.place(to - from), source, texts.used(), from, to - from);
      texts.put(to - from);
    },
    textAt: (index) => texts.textAt(index),
    length: texts.length,
    size: texts.size,
  };
}

/** Equal texts are looked for in as many parts, one after the other: a small table is enough, and it is faster than a large one. */
const partBits = 4;
const slotsFor = (count: number) => {
  let size = 1024;
  while (size < count * 2) size *= 2;
  return new Uint32Array(size);
};

/** A store of texts among which equal ones are looked for. */
export function searchedStore(): SearchedStore {
  const texts = textBlocks();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // Half of the hash of each text: in which part it is looked for, and which others cannot be like it.
  let tags = growingNumbers(Uint16Array);
  // Open addressing: each slot is the index of a text plus one.
  let slots = slotsFor(0);

  /** Bytes of a text in lower case, with some more behind. */
  const lowered = (text: string) => {
    const bytes = encoder.encode(`${text.toLowerCase()}    `);
    return { view: new DataView(bytes.buffer), length: bytes.length - 4 };
  };
  const textIn = (source: DataView, from: number, length: number) =>
    decoder.decode(new Uint8Array(source.buffer, source.byteOffset + from, length));

  /** The hash of a text, whatever its case. */
  const hashOf = (source: DataView, from: number, to: number): number => {
    let wide = 0;
    let hash = to - from;
    for (let at = from; at < to; at += 4) {
      const word = source.getInt32(at, true) & lastBytes(to - at);
      wide |= word;
      hash = mix(hash, word);
    }
    if ((wide & highBits) === 0) return hash >>> 0;
    const { view, length } = lowered(textIn(source, from, to - from));
    return hashBytes(view, 0, length);
  };

  const push = (text: string) => {
    const { view, length } = lowered(text);
    tags.push(hashBytes(view, 0, length) >>> 16);
    texts.push(text);
  };

  const pushBytes = (source: DataView, from: number, to: number) => {
    const length = to - from;
    const view = texts.place(length);
    const used = texts.used();
    let wide = 0;
    let hash = length;
    for (let at = 0; at < length; at += 4) {
      const word = source.getInt32(from + at, true) & lastBytes(length - at);
      wide |= word;
      hash = mix(hash, word);
      view.setInt32(used + at, word, true);
    }
    if (wide & highBits) return push(textIn(source, from, length));
    texts.put(length);
    tags.push(hash >>> 16);
  };

  const isAt = (index: number, source: DataView, from: number, length: number): boolean => {
    if (texts.lengthOf(index) === length && sameBytes(texts.blockOf(index), texts.startOf(index), source, from, length))
      return true;
    return texts.textAt(index).toLowerCase() === textIn(source, from, length).toLowerCase();
  };

  /** The slot of a text: of one like it, or the empty one where it would be. */
  const slotOf = (among: Uint32Array, hash: number, source: DataView, from: number, length: number): number => {
    const mask = among.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (let held = among[slot] as number; held !== 0; held = among[slot] as number) {
      if (tags.at(held - 1) === hash >>> 16 && isAt(held - 1, source, from, length)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  /** Puts a text where it can be found; answers the earlier one like it, if there is one. */
  const insert = (among: Uint32Array, index: number): number | undefined => {
    const length = texts.lengthOf(index);
    if (length === 0) return undefined;
    const source = texts.blockOf(index);
    const from = texts.startOf(index);
    const slot = slotOf(among, hashOf(source, from, from + length), source, from, length);
    const held = among[slot] as number;
    if (held !== 0) return held - 1;
    among[slot] = index + 1;
    return undefined;
  };

  const repeatsAmong = (count: number, most: number): Repeats => {
    const sizes = new Uint32Array(1 << partBits);
    const partAt = (index: number) => tags.at(index) >>> (16 - partBits);
    for (let index = 0; index < count; index++) (sizes[partAt(index)] as number)++;
    const among = slotsFor(Math.max(...sizes));
    const first: [number, number][] = [];
    let all = 0;
    for (let part = 0; part < sizes.length; part++) {
      among.fill(0);
      let named = 0;
      for (let index = 0; index < count; index++) {
        if (partAt(index) !== part) continue;
        const earlier = insert(among, index);
        if (earlier === undefined) continue;
        all++;
        if (named++ < most) first.push([index, earlier]);
      }
    }
    return { count: all, first: first.sort(([a], [b]) => a - b).slice(0, most) };
  };

  const find = (source: DataView, from: number, to: number): number | undefined => {
    if (from === to) return undefined;
    const held = slots[slotOf(slots, hashOf(source, from, to), source, from, to - from)] as number;
    return held === 0 ? undefined : held - 1;
  };

  return {
    push,
    pushBytes,
    textAt: (index) => texts.textAt(index),
    length: texts.length,
    size: texts.size,
    repeats: (most) => repeatsAmong(texts.length(), most),
    index: (again) => {
      slots = slotsFor(texts.length());
      for (let index = 0; index < texts.length(); index++) {
        const earlier = insert(slots, index);
        if (earlier !== undefined) again(index, earlier);
      }
    },
    find,
    findText: (text) => {
      const bytes = encoder.encode(`${text}    `);
      return find(new DataView(bytes.buffer), 0, bytes.length - 4);
    },
    close: () => {
      tags = growingNumbers(Uint16Array);
      slots = slotsFor(0);
    },
  };
}
