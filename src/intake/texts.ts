/** Many short texts in little memory, in the order in which they came. */
export type TextStore = {
  readonly push: (text: string) => void;
  /** Adds a text, and says where an equal one (whatever its case) stood before; an empty one is never equal. */
  readonly pushNew: (text: string) => number | undefined;
  readonly textAt: (index: number) => string;
  readonly length: () => number;
};

const hashOf = (text: string) => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};

export function textStore(): TextStore {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let bytes = new Uint8Array(4096);
  let ends = new Uint32Array(1024);
  let used = 0;
  let count = 0;
  // Open addressing: each slot is a text's index plus one.
  let slots = new Uint32Array(2048);
  let filled = 0;

  const textAt = (index: number) =>
    index < 0 || index >= count ? '' : decoder.decode(bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]));

  const push = (text: string) => {
    if (used + text.length * 3 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, used + text.length * 3));
      larger.set(bytes);
      bytes = larger;
    }
    if (count === ends.length) {
      const larger = new Uint32Array(ends.length * 2);
      larger.set(ends);
      ends = larger;
    }
    used += encoder.encodeInto(text, bytes.subarray(used)).written;
    ends[count++] = used;
  };

  const slotOf = (text: string): number => {
    const mask = slots.length - 1;
    let slot = hashOf(text) & mask;
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      if (textAt(held - 1).toLowerCase() === text) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  return {
    push,
    pushNew: (text) => {
      const key = text.toLowerCase();
      if (key === '') {
        push(text);
        return undefined;
      }
      if ((filled + 1) * 2 > slots.length) {
        const before = slots;
        slots = new Uint32Array(before.length * 2);
        for (const held of before) if (held !== 0) slots[slotOf(textAt(held - 1).toLowerCase())] = held;
      }
      const slot = slotOf(key);
      const held = slots[slot] as number;
      push(text);
      if (held !== 0) return held - 1;
      slots[slot] = count;
      filled++;
      return undefined;
    },
    textAt,
    length: () => count,
  };
}
