package org.relance.marketing.api;

/**
 * A rule of a segment.
 *
 * @param effect null brings in
 * @param name by which people know it; at most 100 characters
 * @param filter whom it finds; null for everybody
 */
public record RuleDetails(RuleEffect effect, String name, SegmentFilter filter) {

    public RuleDetails {
        effect = effect == null ? RuleEffect.INCLUDE : effect;
        name = Texts.clean(name);
        filter = filter == null ? SegmentFilter.ALL : filter;
    }
}
