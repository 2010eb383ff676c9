package org.relance.web.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relance.crm.api.ContactAnswer;
import org.relance.crm.api.ContactQuestion;
import org.relance.web.shell.Choice;

/** A question that people answer, in the dialog of a contact. */
public class AskedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long question;
    private final String questionnaire;
    private final String description;
    private final boolean multiple;
    private final List<Choice> choices;
    private String one;
    private List<String> several;

    AskedForm(String questionnaire, ContactQuestion asked) {
        this.questionnaire = questionnaire;
        question = asked.id();
        description = asked.description();
        multiple = asked.multiple();
        choices =
                asked.answers().stream()
                        .map(a -> new Choice(String.valueOf(a.id()), a.description()))
                        .toList();
        several =
                new ArrayList<>(
                        asked.given().stream()
                                .map(ContactAnswer::id)
                                .map(String::valueOf)
                                .toList());
        one = several.isEmpty() ? "" : several.get(0);
    }

    long question() {
        return question;
    }

    /** Ids of the answers. */
    List<Long> chosen() {
        Stream<String> chosen = multiple ? several.stream() : Stream.of(one == null ? "" : one);
        return chosen.filter(id -> !id.isBlank()).map(Long::valueOf).toList();
    }

    public String getQuestionnaire() {
        return questionnaire;
    }

    public String getDescription() {
        return description;
    }

    public boolean isMultiple() {
        return multiple;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several == null ? new ArrayList<>() : several;
    }
}
