// Adds what only scripting can: the phone's own sheet for sharing, and printing. Without it the link stands there as text.
for (const button of document.querySelectorAll("button[data-does]")) {
  const shares = button.dataset.does === "share";
  if (shares && !navigator.share) continue;
  button.hidden = false;
  button.addEventListener("click", () => shares ? navigator.share({ url: button.value }).catch(() => {}) : print());
}
