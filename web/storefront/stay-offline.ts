/**
 * While the device is offline, links and forms wait: the router would fetch what they lead to, fail, and the page with
 * everything typed in it would be gone. The strip at the foot says why nothing happens.
 */
function stay(event: Event): void {
  if (navigator.onLine || !(event.target instanceof Element)) return;
  if (event.type === 'click' && !event.target.closest('a[href^="/"], a[href^="?"]')) return;
  event.preventDefault();
  event.stopPropagation();
}

addEventListener('click', stay, true);
addEventListener('submit', stay, true);
