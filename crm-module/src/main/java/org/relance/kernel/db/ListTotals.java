package org.relance.kernel.db;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what matches a list. Left joins that no condition asks are left out, since each finds one
 * row at most; a large total is kept for a minute, since to count a million rows takes longer than
 * to show twenty of them.
 */
final class ListTotals {

    private static final int LARGE = 50_000;
    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int MOST_KEPT = 1_000;

    private static final String LEFT_JOIN = "left join ";
    private static final Pattern ALIAS =
            Pattern.compile("left join \\w+ (\\w+) on .*", Pattern.DOTALL);

    private record Known(long total, long at) {}

    private final String from;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ListTotals(String from) {
        this.from = from;
    }

    long count(Database database, ListConditions matching) {
        String sql = "select count(*) from " + tables(matching.where()) + matching.where();
        String question = sql + matching.values();
        Known kept = known.get(question);
        if (kept != null && System.nanoTime() - kept.at() < KEPT_NANOS) {
            return kept.total();
        }
        long total = database.ask(h -> matching.bind(h.createQuery(sql)).mapTo(Long.class).one());
        keep(question, total);
        return total;
    }

    private void keep(String question, long total) {
        if (total < LARGE) {
            known.remove(question);
            return;
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(question, new Known(total, System.nanoTime()));
    }

    /** The tables without the left joins, from the last one on, that nothing refers to. */
    String tables(String where) {
        List<String> parts = parts();
        StringBuilder used = new StringBuilder(where);
        List<String> kept = new ArrayList<>();
        for (int i = parts.size() - 1; i > 0; i--) {
            if (isUsed(parts.get(i), used)) {
                kept.add(0, parts.get(i));
                used.append(parts.get(i));
            }
        }
        return parts.get(0) + String.join("", kept);
    }

    private static boolean isUsed(String join, CharSequence text) {
        Matcher alias = ALIAS.matcher(join);
        boolean plain = alias.matches() && join.indexOf(" join ", LEFT_JOIN.length()) < 0;
        return !plain || Pattern.compile("\\b" + alias.group(1) + "\\.").matcher(text).find();
    }

    /** What stands before the first left join, then each of them; those in parentheses stay in. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begun = 0;
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && i > begun && from.startsWith(LEFT_JOIN, i)) {
                parts.add(from.substring(begun, i));
                begun = i;
            }
        }
        parts.add(from.substring(begun));
        return parts;
    }
}
