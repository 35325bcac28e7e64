import type source from '../zh-CN/seal';

/** Words of the passphrase over the log. */
export default {
  'seal.title': 'Passphrase lock',
  'seal.what':
    'With a passphrase, kept messages, pages, pictures, files and notes are encrypted on this computer. Looking, exporting, checking and bringing back ask for it; keeping something new does not.',
  'seal.set': 'Set a passphrase lock',
  'seal.setting': 'Setting the lock',
  'seal.not': 'What the lock does not protect',
  'seal.not.open':
    'How many records there are, when each was kept and how large files are can be read from the disk without it. Settings and allowed sites are not encrypted. Nor are files beyond 64 MB in one record, or files that could not be encrypted.',
  'seal.not.written':
    'Debts, budget, letters, lists and reminders are not encrypted, nor messages quoted in them. They are not shown while locked, but can be read from the disk.',
  'seal.not.malware':
    'It does not stop malware, somebody looking on, or somebody using this computer while it is unlocked.',
  'seal.not.elsewhere':
    'Browsing history, exported files, screenshots elsewhere and the pages themselves stay as they are.',
  'seal.not.before': 'Traces of what was kept before the lock may stay on the disk for a while.',
  'seal.before': 'Two things before you set it',
  'seal.forget':
    'If the passphrase is forgotten, this content can never be opened again. There is no other way. Write it on paper and keep it where others will not find it.',
  'seal.backup': 'Make a backup first and put it elsewhere, without a passphrase or with another one.',
  'seal.backup.do': 'Make a backup',
  'seal.confirm': 'Please type: {words}',
  'seal.confirm.words': 'no way back if forgotten',
  'seal.pass': 'Passphrase',
  'seal.open': 'Unlock',
  'seal.opening': 'Unlocking',
  'seal.locked': 'The records are locked',
  'seal.locked.there': 'Everything is there. Enter the passphrase to see it.',
  'seal.locked.count': 'Locked. {n} {n:record is|records are} there, and new ones can still be kept.',
  'seal.locked.new': 'Note something new without unlocking',
  'seal.is-locked': 'It is locked now.',
  'seal.now': 'Lock now',
  'seal.after': 'Lock after this time without use',
  'seal.after.minutes': '{n} minutes',
  'seal.after.never': 'When the browser closes',
  'seal.hide': 'Hiding locks as well',
  'seal.change': 'Change or remove the passphrase',
  'seal.old': 'Present passphrase',
  'seal.next': 'New passphrase',
  'seal.change.do': 'Change passphrase',
  'seal.changed': 'The passphrase was changed. The old one no longer works.',
  'seal.off': 'Remove the lock',
  'seal.off.help': 'Records are opened one by one. Closing in between loses nothing; it goes on the next time.',
  'seal.convert': 'Working on older records: {done} / {total}. You can go on, and closing loses nothing.',
  'seal.convert.name': 'Working on older records',
  'seal.convert.stopped': 'Not finished yet; everything is there.',
  'problem.log-locked': 'The records are locked. Please unlock them first.',
  'problem.lock-stuck':
    'Something is damaged and cannot be opened, so the lock stays for now. Everything else is unaffected.',
  'snapshot.locked': 'The records are locked. Unlock them at the desk, then open this again.',
} satisfies Record<keyof typeof source, string>;
