// Unsafe calls that are tried out with a browser's session need the CSRF token in a header.
const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];

SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#interface',
  deepLinking: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    const value = token();
    if (value) request.headers['X-XSRF-TOKEN'] = decodeURIComponent(value);
    return request;
  },
});
