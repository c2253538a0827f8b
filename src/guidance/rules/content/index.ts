export { default as 'add-ins-do-not-interact-across-deployments' } from './add-ins-do-not-interact-across-deployments.ts';
export { default as 'categories-do-not-interact-across-deployments' } from './categories-do-not-interact-across-deployments.ts';
export { default as 'rooms-do-not-interact-across-deployments' } from './rooms-do-not-interact-across-deployments.ts';
