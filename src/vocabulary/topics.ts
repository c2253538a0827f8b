import type { Bilingual } from './text.ts';

/** The chapters of the rule index. */
export const topics = {
  coexistence: { en: 'Coexistence and its end', es: 'La coexistencia y su final' },
  homing: { en: 'Where a chat pool is homed', es: 'Dónde se aloja un grupo de servidores de chat' },
  content: { en: 'Content and isolation', es: 'Contenido y aislamiento' },
  clients: { en: 'Clients', es: 'Clientes' },
  'precise-clients': { en: 'Clients, one by one', es: 'Los clientes, uno por uno' },
  endpoint: { en: 'The endpoint for legacy clients', es: 'El extremo para los clientes heredados' },
  policy: { en: 'Persistent Chat policy', es: 'Directiva de chat persistente' },
  paths: { en: 'Supported migration paths', es: 'Rutas de migración admitidas' },
  topology: {
    en: 'Topology and capacity of the chat pool',
    es: 'Topología y capacidad del grupo de servidores de chat',
  },
  moves: { en: 'Moving users', es: 'Traslado de usuarios' },
  preparation: { en: 'Preparing the import', es: 'Preparación de la importación' },
  settings: { en: 'Rooms and categories in the migration', es: 'Salones y categorías en la migración' },
  rooms: { en: 'Rooms and who can enter them', es: 'Los salones y quién puede entrar' },
  administration: { en: 'Roles and tools', es: 'Roles y herramientas' },
  retirement: { en: 'Retiring the legacy deployment', es: 'Retirada de la implementación heredada' },
} as const satisfies Record<string, Bilingual>;

export type Topic = keyof typeof topics;
export const topicNames = Object.keys(topics) as Topic[];
