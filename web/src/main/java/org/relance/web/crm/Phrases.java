package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;

/** Sentences with one or more values in them, for pages. */
@Named("phrase")
@RequestScoped
public class Phrases {

    @Inject Messages messages;
    @Inject Shell shell;

    public String of(String reference, Object value) {
        return messages.text(reference, shell.getLocale(), String.valueOf(value));
    }

    /** Values one after the other. */
    public String list(List<String> values) {
        return String.join(", ", values);
    }

    public String of(String reference, Object one, Object two) {
        return messages.text(reference, shell.getLocale(), one, two);
    }

    public String of(String reference, Object one, Object two, Object three, Object four) {
        return messages.text(reference, shell.getLocale(), one, two, three, four);
    }
}
