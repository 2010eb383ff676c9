package org.relance.web.marketing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relance.kernel.db.Trail;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Shell;

/** What the trail says about campaigns, segments and templates, in the reader's language. */
@Named
@RequestScoped
public class JournalTexts {

    private static final Pattern FIELD = Pattern.compile("(\\w+)(: .*)?");
    private static final Pattern FIGURE = Pattern.compile("\\b([A-Z_]+):");
    private static final Pattern COUNT = Pattern.compile("(\\d+) ?(.*)");
    private static final Set<String> CONTACTS =
            Set.of("contacts-added", "contacts-removed", "went-back");
    private static final Set<String> LINES =
            Set.of("targets-marked", "targets-unmarked", "lines-changed", "logged");

    @Inject Shell shell;
    @Inject Formats formats;
    @Inject CriteriaTexts criteria;

    /** The detail of an entry. */
    public String detail(Trail.Entry entry) {
        if (entry.action().equals("changed")) {
            return entry.detail().lines().map(this::change).collect(Collectors.joining("\n"));
        }
        if (entry.action().startsWith("objective-")) {
            return FIGURE.matcher(entry.detail())
                    .replaceAll(found -> Matcher.quoteReplacement(figure(found.group(1))));
        }
        String counted = counted(entry.action());
        Matcher count = COUNT.matcher(entry.detail());
        if (counted.isEmpty() || !count.matches()) {
            return entry.detail();
        }
        String filter = criteria.ofFilter(count.group(2));
        return formats.plural("marketing:trail.count." + counted, Long.parseLong(count.group(1)))
                + (filter.isEmpty() ? "" : " · " + filter);
    }

    private String figure(String name) {
        return shell.text("marketing:figure." + name) + shell.text("common:colon");
    }

    private static String counted(String action) {
        if (CONTACTS.contains(action)) {
            return "contacts";
        }
        if (LINES.contains(action)) {
            return "lines";
        }
        return action.equals("activated") ? action : "";
    }

    private String change(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return line;
        }
        String label = shell.text("marketing:trail.field." + field.group(1));
        String rest = field.group(2);
        return rest == null ? label : label + shell.text("common:colon") + rest.substring(1);
    }
}
