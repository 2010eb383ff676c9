package org.relance.marketing.api;

/**
 * What a filter would do to a segment.
 *
 * @param matching contacts that match
 * @param excluded of these, those that asked to be left out of segments
 * @param blocked of these, not excluded, those blocked for privacy
 * @param present of the rest, those already on the segment
 * @param toAdd those who would be added
 * @param withEmail of those to add, those with an e-mail address who did not opt out
 */
public record FilterCount(
        int matching, int excluded, int blocked, int present, int toAdd, int withEmail) {}
