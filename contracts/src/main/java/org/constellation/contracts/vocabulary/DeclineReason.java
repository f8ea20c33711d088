package org.constellation.contracts.vocabulary;

/** Why a mentor declines; kind wordings hang on these. */
public enum DeclineReason {
  NO_TIME_NOW,
  NOT_MY_FIELD,
  SOMEONE_FITS_BETTER,
  ENOUGH_PEOPLE,
  OTHER
}
