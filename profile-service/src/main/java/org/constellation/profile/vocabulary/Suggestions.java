package org.constellation.profile.vocabulary;

import static org.constellation.contracts.vocabulary.InteractionType.CAREER_CONVERSATION;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.GROUP_SESSION;
import static org.constellation.contracts.vocabulary.InteractionType.INTERNSHIP_SEARCH;
import static org.constellation.contracts.vocabulary.InteractionType.JOB_SHADOWING;
import static org.constellation.contracts.vocabulary.InteractionType.MOCK_INTERVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.ONGOING_MENTORING;
import static org.constellation.contracts.vocabulary.InteractionType.PROJECT_FEEDBACK;
import static org.constellation.contracts.vocabulary.InteractionType.QUICK_QUESTION;
import static org.constellation.contracts.vocabulary.InteractionType.SHORT_TERM_PROJECT;
import static org.constellation.contracts.vocabulary.InteractionType.SPONSORSHIP;
import static org.constellation.contracts.vocabulary.InteractionType.WORKPLACE_VISIT;

import java.util.List;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/** What may be asked for a need, the smallest ask first: daring to ask begins small. */
final class Suggestions {

  private Suggestions() {}

  static List<InteractionType> of(Need need) {
    return switch (need) {
      case PROFESSIONAL_DEVELOPMENT ->
          List.of(CV_REVIEW, MOCK_INTERVIEW, CAREER_CONVERSATION, ONGOING_MENTORING);
      case EMOTIONAL_SUPPORT -> List.of(QUICK_QUESTION, GROUP_SESSION, ONGOING_MENTORING);
      case COMMUNITY -> List.of(QUICK_QUESTION, GROUP_SESSION, WORKPLACE_VISIT);
      case ACCOUNTABILITY -> List.of(PROJECT_FEEDBACK, SHORT_TERM_PROJECT, ONGOING_MENTORING);
      case SPONSORSHIP -> List.of(CAREER_CONVERSATION, ONGOING_MENTORING, SPONSORSHIP);
      case ACCESS_TO_NETWORKS ->
          List.of(QUICK_QUESTION, INTERNSHIP_SEARCH, WORKPLACE_VISIT, SPONSORSHIP);
      case PROJECT_FEEDBACK -> List.of(QUICK_QUESTION, PROJECT_FEEDBACK, SHORT_TERM_PROJECT);
      case ROLE_MODEL -> List.of(CAREER_CONVERSATION, JOB_SHADOWING, ONGOING_MENTORING);
      case SAFE_SPACE -> List.of(QUICK_QUESTION, CAREER_CONVERSATION, ONGOING_MENTORING);
    };
  }
}
