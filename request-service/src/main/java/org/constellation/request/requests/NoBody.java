package org.constellation.request.requests;

/** Nothing: {@code {}} is taken, any field is refused. */
record NoBody() {}
