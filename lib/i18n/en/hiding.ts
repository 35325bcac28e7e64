import type source from '../zh-CN/hiding';

/** Words for a device that others use too: hiding, and what hiding is not. */
export default {
  'hide.name': 'Notes',
  'hide.do': 'Hide',
  'hide.empty': 'Nothing here yet.',
  'hide.back': 'Open',
  'share.title': 'Others use this computer too',
  'share.neutral': 'Use a plain name and icon',
  'share.neutral.help': 'The toolbar and these pages say Notes, and the icon shows no number.',
  'share.hide': 'Quick hide',
  'share.hide.help':
    'Press Hide, or Esc twice at the desk, and all open pages turn into an empty note. Press Open to return.',
  'share.not': 'Hiding is no lock, and encrypts nothing.',
  'share.not.who':
    'Anyone using this computer can press Open. Without the passphrase lock they can also read the files on its disk.',
  'share.not.what': 'The list of extensions, the browsing history, marks on pages and saved files stay as they are.',
  'share.not.do':
    'To keep others out, use your own login on this computer, a passphrase on backups, or the lock below.',
} satisfies Record<keyof typeof source, string>;
