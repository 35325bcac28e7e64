/** One calm sentence beside a field; it blocks nothing. */

interface Props {
  sentence: string;
  close: string;
  onClose(): void;
}

export function FormHint({ sentence, close, onClose }: Props) {
  return (
    <div class="form-hint" role="status" aria-live="polite">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path class="line" d="M10 3l7 3v4c0 4-3 6.4-7 7.6C6 16.4 3 14 3 10V6zM10 7v4M10 13.6v.2" />
      </svg>
      <p>{sentence}</p>
      <button
        type="button"
        onClick={(event) => {
          // a click made by a script of the page is no wish of the person
          if (event.isTrusted) onClose();
        }}
      >
        {close}
      </button>
    </div>
  );
}
