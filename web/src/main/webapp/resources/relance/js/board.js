/* The board of opportunities: a card goes to another stage by drag and drop, or by its menu. */
window.relanceBoard = (function () {
  "use strict";
  let dragged = null;
  let last = null;

  function mayGo(card, place) {
    const column = card.closest(".kb-col");
    const to = place.dataset.stage;
    return /^\d+$/.test(to) ? (column.dataset.targets.match(/\d+/g) || []).includes(to) : true;
  }

  function places() { return document.querySelectorAll("#board [data-stage]"); }

  function send(card, to) {
    last = card.id;
    window.sendCard([
      { name: "card", value: card.dataset.card },
      { name: "version", value: card.dataset.version },
      { name: "to", value: to }
    ]);
  }

  /* The moved card is a new element; who moved it by keyboard goes on from there. */
  function back() {
    const menu = last && document.querySelector("#" + last + " summary");
    if (menu) { menu.focus(); menu.scrollIntoView({ block: "nearest", inline: "nearest" }); }
  }

  function sent(args) {
    if (args && args.ask && !args.validationFailed) { PF(args.ask).show(); } else { back(); }
  }

  function unmark() {
    places().forEach(function (place) { place.classList.remove("may", "not", "over"); });
  }

  document.addEventListener("dragstart", function (event) {
    const card = event.target.closest && event.target.closest(".kb-card");
    if (!card) { return; }
    dragged = card;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.dataset.card);
    card.classList.add("dragged");
    places().forEach(function (place) {
      if (!place.contains(card)) { place.classList.add(mayGo(card, place) ? "may" : "not"); }
    });
  });

  document.addEventListener("dragend", function () {
    if (dragged) { dragged.classList.remove("dragged"); }
    dragged = null;
    unmark();
  });

  document.addEventListener("dragover", function (event) {
    const place = dragged && event.target.closest("#board [data-stage]");
    if (!place) { return; }
    document.querySelectorAll("#board .over").forEach(function (other) { if (other !== place) { other.classList.remove("over"); } });
    if (!place.contains(dragged) && mayGo(dragged, place)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      place.classList.add("over");
    }
  });

  document.addEventListener("drop", function (event) {
    const place = dragged && event.target.closest("#board [data-stage]");
    if (!place || place.contains(dragged) || !mayGo(dragged, place)) { return; }
    event.preventDefault();
    send(dragged, place.dataset.stage);
  });

  document.addEventListener("click", function (event) {
    const button = event.target.closest("#board [data-to]");
    if (button) { send(button.closest(".kb-card"), button.dataset.to); }
  });

  return { sent: sent };
})();
