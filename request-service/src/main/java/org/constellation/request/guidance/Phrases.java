package org.constellation.request.guidance;

import java.time.Duration;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/** The English phrases of drafts and options. */
final class Phrases {

  private Phrases() {}

  /** Continues "Would you be willing to …". */
  static String asked(InteractionType interaction) {
    return switch (interaction) {
      case QUICK_QUESTION -> "answer one quick question: …";
      case CV_REVIEW -> "look over my CV and tell me the one thing you would change";
      case MOCK_INTERVIEW -> "do one practice interview with me for …";
      case CAREER_CONVERSATION -> "talk with me once about how you came to do what you do";
      case PROJECT_FEEDBACK -> "give me feedback on a project of mine: …";
      case INTERNSHIP_SEARCH -> "help me search for an internship in …";
      case GROUP_SESSION -> "let me join a group session on …";
      case JOB_SHADOWING -> "let me look over your shoulder for a day";
      case WORKPLACE_VISIT -> "show me where you work";
      case SHORT_TERM_PROJECT -> "take me along on a short project";
      case ONGOING_MENTORING -> "meet me about once a month for a while";
      case SPONSORSHIP -> "speak up for me when …";
    };
  }

  /** How to say where one stands with a need, without having to name it. */
  static String standing(Need need) {
    return switch (need) {
      case PROFESSIONAL_DEVELOPMENT -> "At the moment I want to get better at …";
      case EMOTIONAL_SUPPORT -> "At the moment I find it hard that …";
      case COMMUNITY -> "At the moment I know few people who …";
      case ACCOUNTABILITY -> "At the moment I keep putting off …";
      case SPONSORSHIP -> "At the moment my work on … is seen by few.";
      case ACCESS_TO_NETWORKS -> "At the moment I know nobody who works in …";
      case PROJECT_FEEDBACK -> "At the moment I work on …, and I am unsure about …";
      case ROLE_MODEL -> "At the moment I wonder what it takes to become …";
      case SAFE_SPACE -> "At the moment there is something I cannot talk about where I am: …";
    };
  }

  static String time(Duration cost) {
    return cost.toHours() >= 2 ? cost.toHours() + " hours" : cost.toMinutes() + " minutes";
  }
}
