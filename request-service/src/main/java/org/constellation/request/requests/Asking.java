package org.constellation.request.requests;

import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee wants to ask of a mentor whom they may see.
 *
 * @param campus the mentee's
 * @param cohortRunId of the run that asks for the mentee; absent when they ask themselves
 */
record Asking(
    ProfileCard mentee,
    CampusCard campus,
    ProfileCard mentor,
    Need need,
    InteractionType interaction,
    String message,
    @Nullable UUID cohortRunId) {}
