package org.relance.web.marketing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.crm.api.AnswerChoice;
import org.relance.crm.api.Questionnaires;
import org.relance.marketing.api.SegmentAction;
import org.relance.web.shell.Shell;

/** Criteria in the reader's language. */
@Named
@RequestScoped
public class CriteriaTexts {

    /** Keys of a filter whose words need no name before them. */
    private static final Set<String> WHOLE = Set.of("email", "customer");

    /** Keys of a filter whose values have words. */
    private static final Map<String, String> NAMED =
            Map.of(
                    "type", "marketing:contact.",
                    "email", "marketing:filter.email.",
                    "customer", "marketing:filter.customers.",
                    "opportunity", "crm:opportunity.status.");

    @Inject Shell shell;
    @Inject Questionnaires questionnaires;

    private Map<String, String> answers;

    /** The criteria of an action with how far they reach; a dash where there were none. */
    public String of(SegmentAction action) {
        if (!action.kind().byCriteria()) {
            return "—";
        }
        List<String> parts = new ArrayList<>();
        String filter = ofFilter(action.filter());
        parts.add(filter.isEmpty() ? shell.text("marketing:history.everybody") : filter);
        addIf(parts, action.relatedCompanies(), "related");
        addIf(parts, action.expandCompanies(), "expand");
        addIf(parts, action.ignoreExclusion(), "ignore");
        addIf(parts, action.entireCompanies(), "entire");
        return String.join(" · ", parts);
    }

    private void addIf(List<String> parts, boolean chosen, String option) {
        if (chosen) {
            parts.add(shell.text("marketing:criteria." + option));
        }
    }

    /** A filter that is written as the query part of an address. */
    public String ofFilter(String query) {
        return query.isBlank()
                ? ""
                : Arrays.stream(query.split("&"))
                        .map(this::condition)
                        .collect(Collectors.joining(" · "));
    }

    private String condition(String part) {
        int equals = part.indexOf('=');
        String key = part.substring(0, equals);
        String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
        String words = NAMED.get(key);
        String said = words == null ? named(key, value) : shell.text(words + value);
        return WHOLE.contains(key)
                ? said
                : shell.text("marketing:trail.filter." + key) + " " + said;
    }

    /** Answers of profiles are kept by their ids; one that is gone is told by it. */
    private String named(String key, String value) {
        if (!key.equals("profile")) {
            return value;
        }
        if (answers == null) {
            answers =
                    questionnaires.answers().stream()
                            .collect(
                                    Collectors.toMap(
                                            a -> Long.toString(a.answerId()), AnswerChoice::label));
        }
        return answers.getOrDefault(value, value);
    }
}
