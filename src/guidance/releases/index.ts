export { default as release1 } from './release-1.ts';
export { default as release2 } from './release-2.ts';
export { default as release3 } from './release-3.ts';
