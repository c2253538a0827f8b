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

const blockOfNumbers = 14;
const numbersInBlock = 1 << blockOfNumbers;

/** Numbers in a row of any length; what is there is not copied as it grows. */
export function growingNumbers() {
  const blocks: Uint32Array[] = [];
  let last = new Uint32Array(0);
  let length = 0;
  return {
    push: (value: number) => {
      const place = length & (numbersInBlock - 1);
      if (place === 0 || place === last.length) {
        // Only the first block begins small.
        const larger = new Uint32Array(length < numbersInBlock ? Math.max(64, 4 * place) : numbersInBlock);
        if (place) larger.set(last);
        blocks[length >>> blockOfNumbers] = larger;
        last = larger;
      }
      last[place] = value;
      length++;
    },
    at: (index: number) => (blocks[index >>> blockOfNumbers] as Uint32Array)[index & (numbersInBlock - 1)] as number,
    /** One more of the number at a place. */
    more: (index: number) => {
      ((blocks[index >>> blockOfNumbers] as Uint32Array)[index & (numbersInBlock - 1)] as number)++;
    },
    /** Puts another number at a place. */
    put: (index: number, value: number) => {
      (blocks[index >>> blockOfNumbers] as Uint32Array)[index & (numbersInBlock - 1)] = value;
    },
    length: () => length,
    /** The numbers, block by block; the last block is not full. */
    blocks: (): readonly Uint32Array[] => blocks,
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

/** Thirty bits of a hash: a larger number would be an object in memory. */
const hashBits = 30;
const small = (hash: number) => hash >>> (32 - hashBits);

/** A number for bytes that is the same for those that differ only in the case of ASCII letters. */
export function hashBytes(source: DataView, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 4) hash = mix(hash, source.getInt32(at, true) & lastBytes(to - at));
  return small(hash);
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
  const decoder = new TextDecoder();
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
  // A text begins in the first `blockSize` bytes of its block, so that its number says where: only a long text makes a longer block.
  const blocks: DataView[] = [];
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
    full[first] = used;
    first = blocks.length;
    used = 0;
    view = new DataView(new ArrayBuffer(Math.max(blockSize, bytes)));
    blocks.push(view);
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
      if (index + 1 < starts.length()) {
        const next = starts.at(index + 1);
        if (next >>> blockBits === block) return next - start;
      }
      return (block === first ? used : (full[block] as number)) - (start & (blockSize - 1));
    },
    textAt(index: number): string {
      if (index < 0 || index >= starts.length()) return '';
      const { buffer } = this.blockOf(index);
      return decoder.decode(new Uint8Array(buffer, this.startOf(index), this.lengthOf(index)));
    },
    length: starts.length,
    size: () => starts.size() + blocks.reduce((sum, it) => sum + it.byteLength, 0),
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
const partBits = 5;
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
  let hashes = growingNumbers();
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
    if ((wide & highBits) === 0) return small(hash);
    const { view, length } = lowered(textIn(source, from, to - from));
    return hashBytes(view, 0, length);
  };

  const push = (text: string) => {
    const { view, length } = lowered(text);
    hashes.push(hashBytes(view, 0, length));
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
    hashes.push(small(hash));
  };

  const isAt = (index: number, source: DataView, from: number, length: number): boolean => {
    if (texts.lengthOf(index) === length && sameBytes(texts.blockOf(index), texts.startOf(index), source, from, length))
      return true;
    return texts.textAt(index).toLowerCase() === textIn(source, from, length).toLowerCase();
  };

  /** Where a text with a hash is looked for first. */
  const firstSlot = (among: Uint32Array, hash: number) => (hash ^ (hash >>> 15)) & (among.length - 1);

  /** Puts a text where it can be found; answers the earlier one like it, if there is one. */
  const insert = (among: Uint32Array, index: number, hash: number): number | undefined => {
    let slot = firstSlot(among, hash);
    for (let held = among[slot] as number; held !== 0; held = among[slot] as number) {
      if (hashes.at(held - 1) === hash && isAt(held - 1, texts.blockOf(index), texts.startOf(index), texts.lengthOf(index)))
        return texts.lengthOf(index) === 0 ? undefined : held - 1;
      slot = (slot + 1) & (among.length - 1);
    }
    among[slot] = index + 1;
    return undefined;
  };

  const repeatsAmong = (count: number, most: number): Repeats => {
    const sizes = new Uint32Array(1 << partBits);
    const shift = hashBits - partBits;
    for (let index = 0; index < count; index++) (sizes[hashes.at(index) >>> shift] as number)++;
    const among = slotsFor(Math.max(...sizes));
    const first: [number, number][] = [];
    let all = 0;
    for (let part = 0; part < sizes.length; part++) {
      among.fill(0);
      let named = 0;
      for (const [place, block] of hashes.blocks().entries()) {
        const begin = place * numbersInBlock;
        const size = Math.min(numbersInBlock, count - begin);
        for (let at = 0; at < size; at++) {
          const hash = block[at] as number;
          if (hash >>> shift !== part) continue;
          const earlier = insert(among, begin + at, hash);
          if (earlier === undefined) continue;
          all++;
          if (named++ < most) first.push([begin + at, earlier]);
        }
      }
    }
    return { count: all, first: first.sort(([a], [b]) => a - b).slice(0, most) };
  };

  const find = (source: DataView, from: number, to: number): number | undefined => {
    if (from === to) return undefined;
    const hash = hashOf(source, from, to);
    let slot = firstSlot(slots, hash);
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      if (hashes.at(held - 1) === hash && isAt(held - 1, source, from, to - from)) return held - 1;
      slot = (slot + 1) & (slots.length - 1);
    }
    return undefined;
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
        const earlier = insert(slots, index, hashes.at(index));
        if (earlier !== undefined) again(index, earlier);
      }
    },
    find,
    findText: (text) => {
      const bytes = encoder.encode(`${text}    `);
      return find(new DataView(bytes.buffer), 0, bytes.length - 4);
    },
    close: () => {
      hashes = growingNumbers();
      slots = slotsFor(0);
    },
  };
}
