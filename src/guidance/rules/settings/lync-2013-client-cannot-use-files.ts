import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-client-cannot-use-files',
  topic: 'settings',
  source: 'migration-process-details#step-7-clients',
  when: { setting: ['files', 'new-files'], wish: 'keep' },
  cannot: { 'file-client': 'lync-2013' },
  says: {
    en: 'The Lync 2013 client cannot upload or view files in chat rooms.',
    es: 'El cliente Lync 2013 no puede cargar ni ver archivos en los salones de chat.',
  },
  advice: {
    en: 'Keep the Group Chat client for users who need the files.',
    es: 'Conserve el cliente de chat en grupo para los usuarios que necesiten los archivos.',
  },
});
