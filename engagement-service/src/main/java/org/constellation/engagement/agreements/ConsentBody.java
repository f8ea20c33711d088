package org.constellation.engagement.agreements;

import jakarta.validation.constraints.Min;

/**
 * Consent.
 *
 * @param terms the ones that were read
 */
public record ConsentBody(@Min(1) int terms) {}
