import { fact } from '../../model/fact.ts';
import { serverPools } from './core.ts';

/** Where a user can be homed besides the three versions; the topics on moving users name none of them. */
const otherHomes = {
  'branch-appliance': {
    en: 'A Survivable Branch Appliance',
    es: 'Una aplicación de sucursal con funciones de supervivencia',
  },
  'lync-online': { en: 'Office 365 (Lync Online)', es: 'Office 365 (Lync Online)' },
} as const;

/** How a user is moved from one server version to another. */
export const moveFacts = {
  'moved-from': fact({
    name: { en: 'Home before the move', es: 'Dónde está alojado antes del traslado' },
    asks: { en: 'Where is the user homed before the move?', es: '¿Dónde está alojado el usuario antes del traslado?' },
    answers: {
      ...serverPools,
      ...otherHomes,
      unassigned: {
        en: 'Nowhere: enabled, but without a Registrar pool',
        es: 'En ninguna parte: habilitado, pero sin grupo de registradores',
      },
    },
    effort: 6,
  }),
  'moved-to': fact({
    name: { en: 'Home after the move', es: 'Dónde está alojado después del traslado' },
    asks: {
      en: 'Where will the user be homed after the move?',
      es: '¿Dónde va a estar alojado el usuario después del traslado?',
    },
    answers: { ...serverPools, ...otherHomes },
    effort: 5,
  }),
  'move-tool': fact({
    name: { en: 'Tool for the move', es: 'Herramienta para el traslado' },
    asks: { en: 'Which tool is used to move the user?', es: '¿Con qué herramienta se traslada al usuario?' },
    answers: {
      'move-cs-user': { en: 'With Move-CsUser', es: 'Con Move-CsUser' },
      'move-cs-legacy-user': { en: 'With Move-CsLegacyUser', es: 'Con Move-CsLegacyUser' },
      'control-panel': { en: 'In Lync Server Control Panel', es: 'En el Panel de control de Lync Server' },
    },
    effort: 1,
  }),
  'unified-contacts': fact({
    name: { en: 'Unified contact store', es: 'Almacén de contactos unificado' },
    asks: {
      en: 'Were the user’s contacts in the unified contact store rolled back?',
      es: '¿Se han revertido los contactos que tenía el usuario en el almacén de contactos unificado?',
    },
    hint: {
      en: 'This matters when a user is moved back to Lync Server 2010.',
      es: 'Influye cuando se devuelve al usuario a Lync Server 2010.',
    },
    answers: {
      'not-used': {
        en: 'Not needed: the user does not use that store',
        es: 'No hace falta: el usuario no usa ese almacén',
      },
      'rolled-back': { en: 'Yes, they were rolled back', es: 'Sí, se han revertido' },
      'not-rolled-back': { en: 'No, they were not', es: 'No, no se han revertido' },
    },
    effort: 1,
  }),
} as const;
