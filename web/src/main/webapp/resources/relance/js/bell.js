/* The bell in step with the server: a stream of events while the page is seen, so that a browser
   with many tabs keeps one connection and not one a tab; what happened meanwhile comes first. */
(function () {
  "use strict";
  const bell = document.getElementById("bell");
  const news = document.getElementById("news");
  if (!bell || !window.EventSource) { return; }
  const known = "relance.notified";
  let events = null;

  function words(count) {
    const texts = JSON.parse(bell.dataset.words);
    return texts[Math.min(count, 2)].replace("#", count);
  }

  function count(unread) {
    const badge = bell.querySelector("[data-count]");
    badge.dataset.count = unread;
    badge.textContent = unread > 99 ? "99+" : unread;
    document.getElementById("noticeWords").textContent = words(unread);
  }

  function close() { news.replaceChildren(); }

  function announce(told) {
    const box = document.createElement("div");
    const link = document.createElement("a");
    const shut = document.createElement("button");
    link.href = bell.dataset.open + told.id;
    link.textContent = told.text;
    shut.type = "button";
    shut.setAttribute("aria-label", news.dataset.close);
    shut.innerHTML = "<span class='pi pi-times' aria-hidden='true'></span>";
    shut.addEventListener("click", close);
    box.append(link, shut);
    news.replaceChildren(box);
  }

  /* Announced once a browser; what was unread before it first looked is only counted. */
  function hear(event) {
    const state = JSON.parse(event.data);
    const before = localStorage.getItem(known);
    const latest = state.latest ? state.latest.id : 0;
    count(state.unread);
    if (before !== null && latest > Number(before)) { announce(state.latest); }
    localStorage.setItem(known, String(Math.max(latest, Number(before))));
    if (state.unread === 0) { close(); }
    if (bell.open) { window.showNotices(); }
  }

  function listen() {
    if (document.visibilityState === "visible" && !events) {
      events = new EventSource(bell.dataset.events);
      events.addEventListener("notifications", hear);
    } else if (document.visibilityState !== "visible" && events) {
      events.close();
      events = null;
    }
  }

  bell.addEventListener("toggle", function () { if (bell.open) { window.showNotices(); } });
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", function () { if (events) { events.close(); events = null; } });
  window.addEventListener("pageshow", listen);
  listen();
})();
