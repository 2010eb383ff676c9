package org.relance.marketing.api;

/**
 * What one rule does to the contacts that those before it have left.
 *
 * @param effect whether they came or went
 * @param name of the rule, or {@link #NOT_IN_SEGMENTS} or {@link #PRIVACY}
 * @param filter as the query part of an address; empty for everybody
 * @param contacts how many came or went by it
 */
public record RuleStep(RuleEffect effect, String name, String filter, int contacts) {

    /** Name of the step that takes away who is excluded from segments. */
    public static final String NOT_IN_SEGMENTS = "#not-in-segments";

    /** Name of the step that takes away who is blocked for privacy. */
    public static final String PRIVACY = "#privacy";

    /** The step of a rule. */
    public static RuleStep of(RuleDetails rule, int contacts) {
        return new RuleStep(rule.effect(), rule.name(), rule.filter().text(), contacts);
    }

    /** A step that every segment has. */
    public static RuleStep of(String name, int contacts) {
        return new RuleStep(RuleEffect.EXCLUDE, name, "", contacts);
    }
}
