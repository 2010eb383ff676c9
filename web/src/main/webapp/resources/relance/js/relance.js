/* Behaviour of the shell that is no component's: menus, theme, folding, Ctrl+K, addresses, unsaved input. */
/* Charts name colours of tokens.css; here they become the colours of the present theme. */
window.relanceChart = function () {
  "use strict";
  const style = getComputedStyle(document.documentElement);
  const probe = document.createElement("span");
  document.body.appendChild(probe);
  function colour(token) {
    probe.style.color = "var(--" + token + ")";
    return getComputedStyle(probe).color;
  }
  const numbers = new Intl.NumberFormat(document.documentElement.lang === "fr" ? "fr-FR" : "en-GB");
  const text = colour("text-2");
  const grid = colour("line-soft");
  const font = { family: style.getPropertyValue("--font").trim(), size: 12 };
  this.cfg.config.data.datasets.forEach(function (series) {
    series.backgroundColor = colour(series.token);
    series.borderColor = series.backgroundColor;
    series.maxBarThickness = 28;
    series.borderRadius = 2;
  });
  const several = this.cfg.config.data.datasets.length > 1;
  const options = this.cfg.config.options = this.cfg.config.options || {};
  options.animation = false;
  options.plugins = { legend: { display: several, position: "bottom", labels: { color: text, font: font, boxWidth: 10, boxHeight: 10 } } };
  options.scales = {
    x: { grid: { display: false }, border: { color: grid }, ticks: { color: text, font: font } },
    y: { beginAtZero: true, grid: { color: grid }, border: { display: false }, ticks: { color: text, font: font, maxTicksLimit: 5, callback: function (value) { return numbers.format(value); } } }
  };
  probe.remove();
};

window.relance = (function () {
  "use strict";
  const root = document.documentElement;
  const year = 365 * 24 * 3600;

  function remember(name, value) {
    document.cookie = name + "=" + value + "; path=/; max-age=" + year + "; SameSite=Lax";
  }

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (menu !== except) { menu.open = false; }
    });
  }

  function setTheme(theme) {
    root.dataset.theme = theme;
    remember("relance-theme", theme);
    document.querySelectorAll("[data-set-theme]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.setTheme === theme));
    });
    document.dispatchEvent(new CustomEvent("relance:theme"));
  }

  function setDensity(density) {
    root.dataset.density = density;
    localStorage.setItem("relance.density", density);
    document.querySelectorAll("[data-density][aria-pressed]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.density === density));
    });
  }

  function foldMenu() {
    const folded = document.body.classList.toggle("folded");
    remember("relance-menu", folded ? "folded" : "open");
    document.getElementById("foldMenu").setAttribute("aria-pressed", String(folded));
  }

  function drawer(open) {
    document.body.classList.toggle("drawer", open);
    const button = document.getElementById("openMenu");
    if (button) { button.setAttribute("aria-expanded", String(open)); }
    if (open) { document.querySelector("#nav a").focus(); } else if (button && button.offsetParent) { button.focus(); }
  }

  function foldKey(id) { return "relance.fold." + location.pathname + "." + id; }

  function foldSection(id, shut) {
    const section = document.getElementById(id);
    section.classList.toggle("shut", shut);
    section.querySelector("[data-fold]").setAttribute("aria-expanded", String(!shut));
  }

  function restoreFolds() {
    document.querySelectorAll("[data-fold]").forEach(function (button) {
      foldSection(button.dataset.fold, localStorage.getItem(foldKey(button.dataset.fold)) === "shut");
    });
  }

  /* Unsaved input: counts the fields that differ from what the server sent, and asks before leaving. */
  let leaving = false;
  const originals = new WeakMap();

  function value(field) {
    return field.type === "checkbox" || field.type === "radio" ? String(field.checked) : field.value;
  }

  function fields(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && field.type !== "hidden" && !field.name.startsWith("jakarta.faces") && !field.closest(".free, .ui-paginator");
    });
  }

  function watch(form) {
    fields(form).forEach(function (field) { if (!originals.has(field)) { originals.set(field, value(field)); } });
  }

  function changes() {
    let changed = 0;
    document.querySelectorAll("form.watched").forEach(function (form) {
      fields(form).forEach(function (field) {
        if (originals.has(field) && originals.get(field) !== value(field)) { changed += 1; }
      });
    });
    return changed;
  }

  function tellUnsaved() {
    const place = document.getElementById("unsaved");
    if (!place) { return; }
    const count = changes();
    const form = place.dataset.text.split("|");
    place.textContent = count === 0 ? "" : (count === 1 ? form[0] : form[1].replace("#", count));
  }

  /* Called after a save that keeps the page: what is shown now is the saved state. */
  function saved() {
    document.querySelectorAll("form.watched").forEach(function (form) {
      fields(form).forEach(function (field) { originals.set(field, value(field)); });
    });
    tellUnsaved();
  }

  /* Thousands in the range line of a table; the component prints bare numbers. */
  function groupNumbers() {
    const narrow = root.lang === "fr" ? "\u202f" : ",";
    document.querySelectorAll(".ui-paginator-current").forEach(function (line) {
      const text = line.textContent.replace(/\d{4,}/g, function (digits) {
        return digits.replace(/\B(?=(\d{3})+(?!\d))/g, narrow);
      });
      if (text !== line.textContent) { line.textContent = text; }
    });
  }

  /* On a phone a row is a card (relance.css): each cell then shows the heading of its column. */
  function labelCells() {
    document.querySelectorAll("table.dt:not(.runs)").forEach(function (table) {
      const headings = Array.from(table.querySelectorAll("thead th"), function (th) { return th.textContent.trim(); });
      table.querySelectorAll("tbody tr").forEach(function (row) {
        if (row.cells.length !== headings.length) { return; }
        Array.from(row.cells).forEach(function (cell, at) { cell.dataset.label = headings[at]; });
      });
    });
  }

  /* The component gives the button that opens a calendar a name in some languages and widths only. */
  function nameCalendarButtons() {
    document.querySelectorAll(".ui-datepicker-trigger:not([aria-label])").forEach(function (button) {
      button.setAttribute("aria-label", root.dataset.chooseDate);
    });
  }

  function moveInResults(step) {
    const hits = Array.from(document.querySelectorAll("#findResults .result"));
    if (hits.length === 0) { return; }
    const at = hits.findIndex(function (hit) { return hit.classList.contains("on"); });
    const next = hits[(at + step + hits.length) % hits.length];
    hits.forEach(function (hit) { hit.classList.toggle("on", hit === next); });
    next.scrollIntoView({ block: "nearest" });
  }

  function onKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const words = document.getElementById("findWords");
      if (words) { event.preventDefault(); words.focus(); words.select(); }
    } else if (event.key === "Escape") {
      const open = document.querySelector("details.menu[open]");
      if (open) { open.open = false; open.querySelector("summary").focus(); }
      if (document.body.classList.contains("drawer")) { drawer(false); }
    } else if (event.target.id === "findWords") {
      if (event.key === "ArrowDown") { event.preventDefault(); moveInResults(1); }
      if (event.key === "ArrowUp") { event.preventDefault(); moveInResults(-1); }
      if (event.key === "Enter") {
        event.preventDefault();
        const hit = document.querySelector("#findResults .result.on") || document.querySelector("#findResults .result");
        if (hit) { location.href = hit.href; }
      }
    } else if (event.key === "Enter" && event.target.id === "quickSearch") {
      event.preventDefault();
    }
  }

  function onClick(event) {
    const target = event.target.closest("button, a, summary, .veil");
    closeMenus(event.target.closest("details.menu"));
    if (!target) { return; }
    if (target.dataset.setTheme !== undefined) {
      setTheme(target.dataset.setTheme);
      window.keepTheme([{ name: "theme", value: target.dataset.setTheme || "system" }]);
    }
    if (target.dataset.density && target.hasAttribute("aria-pressed")) { setDensity(target.dataset.density); }
    if (target.id === "foldMenu") { foldMenu(); }
    if (target.id === "openMenu") { drawer(true); }
    if (target.classList.contains("veil")) { drawer(false); }
    if (target.classList.contains("reload")) { leaving = true; }
    if (target.dataset.export) { target.href = exportAddress(target.dataset.export); }
    if (target.dataset.flip) { document.getElementById(target.dataset.flip).classList.toggle("as-table"); }
    if (target.dataset.fold) {
      const shut = !document.getElementById(target.dataset.fold).classList.contains("shut");
      foldSection(target.dataset.fold, shut);
      localStorage.setItem(foldKey(target.dataset.fold), shut ? "shut" : "open");
    }
  }

  /* The list as the address has it, as a file. */
  function exportAddress(kind) {
    const query = new URLSearchParams(location.search);
    query.set("export", kind);
    return "?" + query;
  }

  /* A refused file leaves its word in the address; a reload shall show the list. */
  function forgetExport() {
    const query = new URLSearchParams(location.search);
    if (query.has("export")) {
      query.delete("export");
      history.replaceState(history.state, "", location.pathname + (query.size ? "?" + query : ""));
    }
  }

  function afterAjax(event, xhr, settings, args) {
    if (args && args.listQuery !== undefined) {
      history.replaceState(history.state, "", location.pathname + (args.listQuery ? "?" + args.listQuery : ""));
    }
    if (args && args.saved) { saved(); }
    document.querySelectorAll("form.watched").forEach(watch);
    restoreFolds();
    tellUnsaved();
    groupNumbers();
    labelCells();
    const words = document.getElementById("findWords");
    if (words) { words.setAttribute("aria-expanded", String(!!document.querySelector("#findResults .result"))); }
  }

  function start() {
    setDensity(localStorage.getItem("relance.density") || "normal");
    restoreFolds();
    forgetExport();
    document.querySelectorAll("form.watched").forEach(watch);
    groupNumbers();
    labelCells();
    nameCalendarButtons();
    new MutationObserver(nameCalendarButtons).observe(document.body, { childList: true, subtree: true });
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    document.addEventListener("input", tellUnsaved);
    document.addEventListener("change", tellUnsaved);
    document.addEventListener("submit", function (event) { if (event.target.matches("form.watched")) { leaving = true; } });
    window.addEventListener("beforeunload", function (event) {
      if (!leaving && changes() > 0) { event.preventDefault(); }
    });
    if (window.jQuery) { jQuery(document).on("pfAjaxComplete", afterAjax); }
  }

  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", start); } else { start(); }
  return { closeMenus: closeMenus, saved: saved, setTheme: setTheme };
})();
