package org.constellation.contracts.vocabulary;

/**
 * The nine needs that a developmental network answers (after Kram, and Montgomery's network maps).
 */
public enum Need {
  PROFESSIONAL_DEVELOPMENT,
  EMOTIONAL_SUPPORT,
  COMMUNITY,
  ACCOUNTABILITY,
  SPONSORSHIP,
  ACCESS_TO_NETWORKS,
  PROJECT_FEEDBACK,
  ROLE_MODEL,
  SAFE_SPACE
}
