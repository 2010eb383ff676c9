// The page to try REST: acts as the signed-in user, so each change repeats the secret of the session.
fetch("../api/v1/session", { headers: { Accept: "application/json" } })
  .then((answer) => answer.json())
  .then((session) => {
    SwaggerUIBundle({
      url: "../api/openapi",
      dom_id: "#api-docs",
      deepLinking: true,
      validatorUrl: null,
      requestInterceptor: (request) => {
        if (session.csrf) {
          request.headers["X-Relance-CSRF"] = session.csrf;
        }
        return request;
      },
    });
  });
