// Keeps the list fresh without taking away what the reader is doing: only the list changes, and only when it is different.
const REFRESH_MS = 3000;

function replaceList(fresh) {
  const list = document.getElementById('berichten');
  if (!fresh || list.innerHTML === fresh.innerHTML) return;
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
  list.replaceChildren(...fresh.childNodes);
  if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    replaceList(page.getElementById('berichten'));
  } catch {
    // The mailbox is starting again; the next round finds it.
  }
}

setInterval(refresh, REFRESH_MS);
document.addEventListener('visibilitychange', refresh);
