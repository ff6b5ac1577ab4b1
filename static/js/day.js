// Keeps the day fresh while somebody looks and does nothing; without it there is a link that reloads.
const at = (place, page = document) => page.querySelector(place), list = at("#live");
const plain = page => page.innerHTML.replace(/name="csrf_token" value="[^"]*"/g, "");
const isBusy = () => document.hidden || at("#live:focus-within, form:focus-within, #live [open]") || String(getSelection());
const timer = setInterval(async () => {
  if (isBusy()) return;
  const answer = await fetch(location.pathname + location.search, { redirect: "manual" }).catch(() => 0);
  if (!answer || answer.status > 499) return;
  if (!answer.ok) return clearInterval(timer);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html"), fresh = at("#live", page);
  if (!fresh || isBusy()) return;
  at("#as-of").textContent = at("#as-of", page).textContent;
  if (plain(fresh) === plain(list)) return;
  const y = scrollY;
  list.innerHTML = fresh.innerHTML;
  at("#cover").replaceWith(at("#cover", page));
  scrollTo(0, y);
}, 60000);
