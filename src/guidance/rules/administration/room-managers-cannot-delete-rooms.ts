import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-managers-cannot-delete-rooms',
  topic: 'administration',
  source: 'configuring-rooms#deletion',
  when: { task: 'delete-room' },
  cannot: { role: ['room-manager', 'room-manager-and-creator', 'another-role'] },
  says: {
    en: 'Only an administrator can delete a Persistent Chat room; its Manager cannot.',
    es: 'Solo un administrador (Administrator) puede eliminar un salón de chat persistente; el administrador del salón (Manager) no puede.',
  },
  advice: {
    en: 'Disable the room and ask an administrator to delete it.',
    es: 'Deshabilite el salón y pida a un administrador que lo elimine.',
  },
});
