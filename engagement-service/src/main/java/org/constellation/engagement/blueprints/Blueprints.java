package org.constellation.engagement.blueprints;

import org.constellation.contracts.vocabulary.InteractionType;

/** The blueprint of every interaction type. */
public final class Blueprints {

  private Blueprints() {}

  public static Blueprint of(InteractionType interaction) {
    return switch (interaction) {
      case QUICK_QUESTION -> Micro.QUICK_QUESTION;
      case CV_REVIEW -> Micro.CV_REVIEW;
      case MOCK_INTERVIEW -> Micro.MOCK_INTERVIEW;
      case CAREER_CONVERSATION -> Advisory.CAREER_CONVERSATION;
      case PROJECT_FEEDBACK -> Advisory.PROJECT_FEEDBACK;
      case INTERNSHIP_SEARCH -> Advisory.INTERNSHIP_SEARCH;
      case GROUP_SESSION -> Advisory.GROUP_SESSION;
      case JOB_SHADOWING -> Experiential.JOB_SHADOWING;
      case WORKPLACE_VISIT -> Experiential.WORKPLACE_VISIT;
      case SHORT_TERM_PROJECT -> Experiential.SHORT_TERM_PROJECT;
      case ONGOING_MENTORING -> Developmental.ONGOING_MENTORING;
      case SPONSORSHIP -> Developmental.SPONSORSHIP;
    };
  }
}
