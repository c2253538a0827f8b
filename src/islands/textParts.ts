import type { JudgedCase } from './caseTexts.ts';

/** The name and the version of the file format; see `savedCase.ts` for the way back in. */
export const savedFormat = 'chat-coexistence-case';
export const savedVersion = 1;
/** What a file names where it has the answers about a deployment, of no one checker. */
export const deploymentId = 'deployment';
/** A rule with its source, and what has to be known beside it. */
export function ruleInMarkdown({ payload, say }: Pick<JudgedCase, 'payload' | 'say'>, id: string, link: string): string[] {
  const text = payload.rules[id];
  if (!text) return [];
  return [
    `- [${text.says}](${new URL(text.href, link)})`,
    ...(text.within ? [`  - ${text.within}`] : []),
    ...(text.reading ? [`  - ${say('ourReading')} ${text.reading}`] : []),
    `  - ${say('source', { ...text.source })}: <${text.source.original}>`,
  ];
}
