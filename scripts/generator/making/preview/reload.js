// Follows what the preview tells of this page: another one is loaded, a refusal is shown over it.
(() => {
  const since = document.currentScript.dataset.since;
  let events, shown;
  function show(refused) {
    if (!shown) {
      const look = document.createElement("link");
      look.rel = "stylesheet";
      look.href = "/__preview.css";
      shown = document.createElement("pre");
      shown.id = "preview-refused";
      shown.setAttribute("role", "alert");
      document.head.append(look);
      document.body.append(shown);
    }
    shown.textContent = refused;
    shown.hidden = !refused;
  }
  function listen() {
    const page = encodeURIComponent(location.pathname);
    events = new EventSource(`/__events?since=${since}&page=${page}`);
    events.onmessage = ({ data }) => {
      const told = JSON.parse(data);
      if (told.reload) location.reload();
      else if (told.refused || shown) show(told.refused);
    };
  }
  // A browser has few lines to one host: a page that nobody sees keeps none.
  document.addEventListener("visibilitychange", () => {
    events.close();
    if (!document.hidden) listen();
  });
  addEventListener("pagehide", () => events.close());
  listen();
})();
