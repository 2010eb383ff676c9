/* The batch monitor in step with the server: a stream of events, and a look now and then without it. */
(function () {
  "use strict";
  const place = document.getElementById("live");
  if (!place) { return; }
  const pause = 1000;
  let waiting = false;
  let last = 0;

  function refresh() {
    last = Date.now();
    waiting = false;
    if (!document.querySelector(".ui-dialog:not([aria-hidden='true'])[style*='display: block']")) { window.refreshRuns(); }
  }

  function soon() {
    if (waiting) { return; }
    waiting = true;
    setTimeout(refresh, Math.max(0, pause - (Date.now() - last)));
  }

  const events = new EventSource(place.dataset.events);
  events.addEventListener("run", soon);
  setInterval(function () { if (events.readyState !== EventSource.OPEN) { soon(); } }, 5000);
  window.addEventListener("pagehide", function () { events.close(); });
})();
