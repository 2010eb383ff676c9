// The page to try REST. It acts as the signed-in user, so each change repeats the secret of the
// session; a token given under Authorize wins over the session.
const signIn = () => location.assign("../sign-in.xhtml?return=%2Fapi-docs");

const show = (session) => {
  document.getElementById("who").textContent =
    `Requests are sent as ${session.displayName} (${session.roles.join(", ")}) and change real data.`;
  SwaggerUIBundle({
    url: "../api/openapi",
    dom_id: "#api-docs",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    validatorUrl: null,
    requestInterceptor: (request) => {
      if (session.csrf) {
        request.headers["X-Relance-CSRF"] = session.csrf;
      }
      return request;
    },
  });
};

fetch("../api/v1/session", { headers: { Accept: "application/json" } }).then((answer) =>
  answer.ok ? answer.json().then(show) : signIn(),
);
