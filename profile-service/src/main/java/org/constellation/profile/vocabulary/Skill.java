package org.constellation.profile.vocabulary;

/** A skill of the taxonomy. */
public record Skill(String id, String label, String category) {}
