package org.relance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.relance.kernel.db.TextFold;

/** The global search: pages by title, then records of every {@link SearchSource}. */
@Named
@RequestScoped
public class Finder {

    private static final int PER_GROUP = 5;

    /** Hits of one kind. */
    public record Group(String label, List<Hit> hits) {}

    @Inject Pages pages;
    @Inject Shell shell;
    @Inject @Any Instance<SearchSource> sources;

    private String words = "";
    private List<Group> groups;

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    /** What was found; empty without words. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = words.isEmpty() || !shell.isSignedIn() ? List.of() : search();
        }
        return groups;
    }

    /** True if there were words and nothing has them. */
    public boolean isFruitless() {
        return !words.isEmpty() && getGroups().isEmpty();
    }

    private List<Group> search() {
        List<Group> found = new ArrayList<>();
        add(found, "common:search.pages", findPages());
        for (SearchSource source : sources) {
            if (words.length() >= 2) {
                add(found, source.label(), source.find(words, PER_GROUP));
            }
        }
        return found;
    }

    private void add(List<Group> found, String label, List<Hit> hits) {
        if (!hits.isEmpty()) {
            found.add(new Group(shell.text(label), hits));
        }
    }

    private List<Hit> findPages() {
        String wanted = TextFold.fold(words);
        return pages.openTo(shell.getUser()).stream()
                .filter(page -> TextFold.fold(shell.title(page)).contains(wanted))
                .limit(PER_GROUP)
                .map(page -> new Hit(shell.title(page), "", page.view()))
                .toList();
    }
}
