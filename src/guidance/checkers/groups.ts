import type { CheckerId } from '../../model/names.ts';
import type { Bilingual } from '../../vocabulary/text.ts';

/** The checkers by when a reader needs them, in the order in which readers meet them. */
export const groups: readonly { readonly id: string; readonly name: Bilingual; readonly checkers: readonly CheckerId[] }[] = [
  {
    id: 'coexistence',
    name: { en: 'During coexistence', es: 'Durante la coexistencia' },
    checkers: ['client-access', 'pool-home', 'side-by-side', 'shared-content'],
  },
  {
    id: 'users',
    name: { en: 'Users, clients and rooms', es: 'Usuarios, clientes y salones' },
    checkers: ['user-move', 'effective-policy', 'which-client', 'room-access', 'legacy-client-domains'],
  },
  {
    id: 'path',
    name: { en: 'Path and topology', es: 'Ruta y topología' },
    checkers: ['supported-path', 'pool-placement', 'pool-capacity', 'several-pools', 'next-hop'],
  },
  {
    id: 'move',
    name: { en: 'The move', es: 'El traslado' },
    checkers: ['ready-to-migrate', 'export-options', 'backup-and-restore', 'room-settings', 'room-names', 'roles-and-tools'],
  },
  {
    id: 'after',
    name: { en: 'After the move', es: 'Después del traslado' },
    checkers: ['legacy-endpoint', 'legacy-retirement'],
  },
];
