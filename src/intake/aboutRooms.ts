import type { Model } from '../engine/model.ts';
import { canChangeVerdict } from '../engine/questions.ts';
import type { Bilingual } from '../vocabulary/text.ts';

/** Something about a room that the migration changes, or that has to be done by hand. */
export const roomNotes = {
  prefix: {
    en: 'The names of the parent categories are put in front of the name. It is not documented which separator is used.',
    es: 'Delante del nombre se añaden los nombres de las categorías principales. No se documenta qué separador va entre ellos.',
  },
  'too-long': {
    en: 'The name has at least {least} characters; the limit is 256.',
    es: 'El nombre tiene al menos {least} caracteres; el límite es 256.',
  },
  'length-open': {
    en: 'Without the name of the room’s own category the name has {least} characters, with it {most}: the guidance does not say whether that category counts.',
    es: 'Sin el nombre de la categoría del propio salón, el nombre tiene {least} caracteres; con él, {most}: la guía no dice si esa categoría cuenta.',
  },
  'clash-possible': {
    en: 'Near “{other}”: whether the names become equal depends on the separator, which is not documented, or on case.',
    es: 'Se parece a «{other}»: que los nombres lleguen a ser iguales depende del separador, que no se documenta, o de las mayúsculas.',
  },
  clash: { en: 'The same name as “{other}”.', es: 'El mismo nombre que «{other}».' },
  'lists-missing': {
    en: 'Whether the name is free is not known: that requires all rooms and categories of Lync Server 2013 and all legacy rooms. Missing: {missing}.',
    es: 'No se sabe si el nombre está libre: hacen falta todos los salones y categorías de Lync Server 2013 y todos los salones heredados. Falta: {missing}.',
  },
  'invitations-lost': {
    en: 'The room has invitations on and its category has them off: the migration sets them to false unless they are adjusted before.',
    es: 'El salón tiene activadas las invitaciones y su categoría las tiene desactivadas: la migración las deja en false si no se ajustan antes.',
  },
  'invitations-open': {
    en: 'The list does not say whether the invitations setting of the room fits that of the category.',
    es: 'En la lista no consta si las invitaciones del salón y de la categoría encajan.',
  },
  files: { en: 'Its files have to be copied manually.', es: 'Sus archivos tienen que copiarse manualmente.' },
  'root-managers': {
    en: 'Managers of the root category become Managers of all rooms, unless they are removed before.',
    es: 'Los administradores (Managers) de la categoría raíz pasan a administrar todos los salones, si no se quitan antes.',
  },
  federated: {
    en: 'Federated members cannot reach the content after the migration.',
    es: 'Los miembros federados no pueden acceder al contenido después de la migración.',
  },
  disabled: {
    en: 'The room is disabled. Whether the export leaves it out is not settled.',
    es: 'El salón está deshabilitado. No está claro si la exportación lo deja fuera.',
  },
  'not-known': {
    en: 'Not known, because the list does not say it: {columns}.',
    es: 'No se sabe, porque la lista no lo dice: {columns}.',
  },
} as const satisfies Record<string, Bilingual>;
/** The same in a few words, where rooms are counted. */
export const roomNoteNames: Readonly<Record<keyof typeof roomNotes, Bilingual>> = {
  prefix: {
    en: 'The names of the parent categories are put in front of the name',
    es: 'Delante del nombre se añaden los nombres de las categorías principales',
  },
  'too-long': { en: 'The name is too long', es: 'El nombre es demasiado largo' },
  'length-open': { en: 'The length of the name is not certain', es: 'La longitud del nombre no es segura' },
  'clash-possible': { en: 'The name is close to another', es: 'El nombre se parece a otro' },
  clash: { en: 'The name is the same as another', es: 'El nombre es igual que otro' },
  'lists-missing': { en: 'Whether the name is free is not known', es: 'No se sabe si el nombre está libre' },
  'invitations-lost': { en: 'Invitations become false', es: 'Las invitaciones pasan a false' },
  'invitations-open': {
    en: 'Whether invitations are kept is not known',
    es: 'No se sabe si se conservan las invitaciones',
  },
  files: { en: 'Files have to be copied manually', es: 'Los archivos tienen que copiarse manualmente' },
  'root-managers': {
    en: 'Managers of the root category become Managers of the room',
    es: 'Los administradores (Managers) de la categoría raíz pasan a administrar el salón',
  },
  federated: { en: 'Federated members lose the content', es: 'Los miembros federados pierden el contenido' },
  disabled: { en: 'The room is disabled', es: 'El salón está deshabilitado' },
  'not-known': { en: 'The list does not say everything', es: 'La lista no lo dice todo' },
};
export type RoomNoteId = keyof typeof roomNotes;
export type RoomNote = { readonly id: keyof typeof roomNotes; readonly args?: Readonly<Record<string, string | number>> };

/** What the reader wants of each kind of setting, and when the work on it is done: `wish` and `handled` of the checker. */
export type RoomPlans = Readonly<
  Record<string, { readonly wish?: string; readonly handled?: string; readonly 'file-client'?: string }>
>;

/** Which lists have everything there is, as the reader says; `none2013`: there is nothing in Lync Server 2013 yet. */
export type WholeLists = Readonly<Partial<Record<'tree' | 'rooms2013' | 'categories2013' | 'none2013', boolean>>>;

/** What the lists of rooms can bring into question, in the order in which the page asks for plans. */
export const settingsInQuestion = [
  'invitations',
  'nesting',
  'files',
  'root-managers',
  'federated-members',
  'disabled-rooms',
] as const;
export type SettingInQuestion = (typeof settingsInQuestion)[number];
/** What the list itself says beside the setting: a room that the legacy tree shows as disabled was marked before the migration. */
export const seenWith: Readonly<Partial<Record<SettingInQuestion, Readonly<Record<string, string>>>>> = {
  'disabled-rooms': { handled: 'before' },
};

/** The questions about a setting that the reader's plans can answer: those on which its verdict depends. */
export const plannedFacts = (settings: Model, setting: SettingInQuestion): readonly string[] =>
  settings.facts.flatMap(({ id }) =>
    id !== 'setting' && !seenWith[setting]?.[id] && canChangeVerdict(settings, { setting, ...seenWith[setting] }, id) ? [id] : [],
  );
