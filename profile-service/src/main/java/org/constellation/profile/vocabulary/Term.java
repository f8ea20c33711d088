package org.constellation.profile.vocabulary;

/** A word of a taxonomy. */
public record Term(String id, String label) {}
