declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island when the reader comes near it, or at once when the address brings a case: see `site/near.ts`. */
    'client:near'?: readonly string[];
  }
}

export {};
