// The reference is drawn from the gateway's own document; nothing is fetched from elsewhere and nothing is kept.
const reference = SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#reference",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "list",
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
  oauth2RedirectUrl: window.location.origin + "/reference/login.html",
});
reference.initOAuth({ clientId: "peyvand-portal", usePkceWithAuthorizationCodeGrant: true });
