import { useEffect } from 'react';

/** After a form was refused: the first refused field, its block unfolded, is where one goes on writing. */
export function useFocusOnError(errors: object | undefined): void {
  useEffect(() => {
    if (!errors || Object.keys(errors).length === 0) return;
    const field = document.querySelector<HTMLElement>('#content [aria-invalid=true]');
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }, [errors]);
}
