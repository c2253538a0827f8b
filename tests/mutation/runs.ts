/** How often a test with made-up texts is repeated; a twentieth of it where `npm run mutate` tries a change, which is quick then. */
export const runs = (often: number) => (process.env['MUTATION_TESTS'] ? Math.ceil(often / 20) : often);
