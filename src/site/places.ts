import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { checkerGroups } from '../catalogue/checkers.ts';
import type { Bilingual } from '../vocabulary/text.ts';
import { interfaceWords } from './interface.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type Entry = Sidebar[number];

const link = (text: Bilingual, path: string): Entry => ({ label: text.en, translations: { es: text.es }, link: path });
const group = (text: Bilingual, items: Entry[], collapsed = false): Entry =>
  ({ label: text.en, translations: { es: text.es }, items, collapsed }) as Entry;

/** The reading pages in their order; each is a pair of MDX files and is called by its title or its `sidebar.label`. */
const reading = [
  'coexistence-considerations',
  'what-coexistence-is',
  'topology-and-homing',
  'clients',
  'users-and-policy',
  'content-and-isolation',
  'preparing-the-move',
  'the-move-step-by-step',
  'after-the-move',
  'limits-and-capacity',
  'symptoms',
];

/** Every place of the site as the sidebar names it, in both languages. */
export const sidebar: Sidebar = [
  group(interfaceWords.placesRead, [
    link(interfaceWords.home, '/'),
    ...reading.map((page): Entry => ({ slug: `guidance/${page}` })),
  ]),
  group(interfaceWords.placesTry, [
    link(interfaceWords.placesCheckers, '/checkers/'),
    link(interfaceWords.checkDeployment, '/check-deployment/'),
    link(interfaceWords.checkUsers, '/check-users/'),
    link(interfaceWords.checkRooms, '/check-rooms/'),
    ...checkerGroups.map(({ name, checkers }, index) =>
      group(
        name,
        checkers.map((checker) => link(checker.name, `/checkers/${checker.id}/`)),
        index > 0,
      ),
    ),
  ]),
  group(interfaceWords.placesLookUp, [
    link(interfaceWords.allRules, '/rules/'),
    link(interfaceWords.sources, '/sources/'),
    link(interfaceWords.placesOpen, '/open-questions/'),
    link(interfaceWords.glossary, '/glossary/'),
    link(interfaceWords.translationNotes, '/translation-notes/'),
    link(interfaceWords.whatChanged, '/what-changed/'),
    link(interfaceWords.proof, '/proof/'),
    { slug: 'about/how-answers-are-made' },
    { slug: 'about/scope' },
  ]),
];
