package org.constellation.profile.checks;

/**
 * One field that is not as it should be.
 *
 * @param field JSON path or column name
 * @param message what is expected, without what was typed in
 */
public record Fault(String field, String message) {}
