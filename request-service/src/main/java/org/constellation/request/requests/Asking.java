package org.constellation.request.requests;

import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/**
 * What a mentee wants to ask of a mentor whom they may see.
 *
 * @param campus the mentee's
 */
record Asking(
    ProfileCard mentee,
    CampusCard campus,
    ProfileCard mentor,
    Need need,
    InteractionType interaction,
    String message) {}
