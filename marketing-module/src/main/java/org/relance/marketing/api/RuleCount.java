package org.relance.marketing.api;

import java.util.List;

/**
 * Whom the rules of a segment mean right now.
 *
 * @param steps what each rule does, and who is left out by exclusion and privacy
 * @param contacts whom they leave over
 * @param toAdd of those, who is not on the segment
 * @param toRemove who is on the segment and is not meant any more
 */
public record RuleCount(List<RuleStep> steps, int contacts, int toAdd, int toRemove) {}
