package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.marketing.api.RuleCount;
import org.relance.marketing.api.RuleDetails;
import org.relance.marketing.api.RuleEffect;
import org.relance.marketing.api.RuleStep;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentRules;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.Shell;

/** The rules of a segment: made of the criteria that are on the page, counted live. */
@Named
@ViewScoped
public class SegmentRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SegmentRules rules;
    @Inject Segments segments;
    @Inject SegmentCriteriaView criteria;
    @Inject CriteriaTexts texts;
    @Inject Shell shell;

    private long segmentId;
    private List<RuleStep> known = List.of();
    private RuleCount count;
    private String name = "";
    private RuleEffect effect = RuleEffect.INCLUDE;

    void open(SegmentView segment) {
        segmentId = segment.id();
        read();
    }

    private void read() {
        List<RuleDetails> stored = rules.of(segmentId);
        count = stored.isEmpty() ? null : rules.count(segmentId);
        known = count == null ? List.of() : count.steps();
    }

    /** Prepares a rule of the criteria that are chosen now. */
    public void begin() {
        name = "";
        effect = RuleEffect.INCLUDE;
    }

    /** Keeps the chosen criteria as a rule. */
    public void add() {
        List<RuleDetails> wanted = new ArrayList<>(rules.of(segmentId));
        wanted.add(new RuleDetails(effect, name, criteria.getForm().asked().criteria().filter()));
        replace(wanted);
        shell.tell("marketing:rule.added", name);
    }

    /** Takes away the rule that a row shows. */
    public void remove(RuleStep step) {
        List<RuleDetails> wanted = new ArrayList<>(rules.of(segmentId));
        wanted.stream().filter(rule -> shows(step, rule)).findFirst().ifPresent(wanted::remove);
        replace(wanted);
        shell.tell("marketing:rule.removed", step.name());
    }

    private static boolean shows(RuleStep step, RuleDetails rule) {
        return rule.effect() == step.effect()
                && rule.name().equals(step.name())
                && rule.filter().text().equals(step.filter());
    }

    private void replace(List<RuleDetails> wanted) {
        rules.replace(segmentId, segments.get(segmentId).version(), wanted);
        read();
    }

    /** Makes the lines those whom the rules mean now. */
    public void refresh() {
        RuleCount done = rules.refresh(segmentId);
        read();
        criteria.changed();
        shell.tell("marketing:rule.refreshed", done.toAdd(), done.toRemove());
    }

    /** The rule in words: its name, or why everybody else is left out. */
    public String name(RuleStep step) {
        return switch (step.name()) {
            case RuleStep.NOT_IN_SEGMENTS -> shell.text("marketing:rule.not-in-segments");
            case RuleStep.PRIVACY -> shell.text("marketing:rule.privacy");
            default -> step.name();
        };
    }

    /** What the rule asks for, in words; a dash for what every segment has. */
    public String filter(RuleStep step) {
        if (isBuiltIn(step)) {
            return "—";
        }
        String words = texts.ofFilter(step.filter());
        return words.isEmpty() ? shell.text("marketing:history.everybody") : words;
    }

    /** True for what every segment leaves out. */
    public boolean isBuiltIn(RuleStep step) {
        return step.name().startsWith("#");
    }

    /** What the criteria that are chosen now ask for. */
    public String getChosen() {
        SegmentFilter filter = criteria.getForm().asked().criteria().filter();
        String words = texts.ofFilter(filter.text());
        return words.isEmpty() ? shell.text("marketing:history.everybody") : words;
    }

    public List<RuleStep> getSteps() {
        return known;
    }

    /** Whom the rules mean; null without rules. */
    public RuleCount getCount() {
        return count;
    }

    public RuleEffect[] getEffects() {
        return RuleEffect.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public RuleEffect getEffect() {
        return effect;
    }

    public void setEffect(RuleEffect effect) {
        this.effect = effect;
    }
}
