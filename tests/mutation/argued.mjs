// Changes of the program that no test can notice, because they change nothing that it answers: each with the reason.
// The name is what `npm run mutate` prints.
export const argued = {};
