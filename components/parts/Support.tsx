import { useWords } from './words';

/** Always in sight, small. */
export function Support() {
  const { say } = useWords();
  return (
    <p class="caption support">
      <span class="out-of-sight">{say('help.label')}</span>
      {say('help.talk')} <a href="tel:12356">12356</a> · {say('help.urgent')} <a href="tel:110">110</a>
    </p>
  );
}
