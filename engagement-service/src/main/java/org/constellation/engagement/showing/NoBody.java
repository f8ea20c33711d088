package org.constellation.engagement.showing;

/** The body of an operation that takes none: nothing at all, or an empty object. */
public record NoBody() {}
