package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentStanding;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;

/** Consents on the card of a contact: a line for each topic, a column for each channel. */
@Named
@ViewScoped
public class ContactConsentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<ConsentState> TYPED =
            List.of(
                    ConsentState.GRANTED,
                    ConsentState.WITHDRAWN,
                    ConsentState.DENIED,
                    ConsentState.PENDING);

    @Inject Consents consents;
    @Inject Shell shell;
    @Inject CodeChoices choices;

    private long contactId;
    private List<Line> lines = List.of();
    private List<ConsentRow> history = List.of();
    private ConsentForm form = new ConsentForm();

    /** How the contact stands to a topic, in the order of the channels. */
    public record Line(String topic, List<ConsentStanding> cells) {}

    void open(long id) {
        contactId = id;
        history = consents.history(id);
        lines = new ArrayList<>();
        int channels = ConsentChannel.values().length;
        List<ConsentStanding> standing = consents.standing(id);
        for (int from = 0; from < standing.size(); from += channels) {
            List<ConsentStanding> cells = standing.subList(from, from + channels);
            lines.add(new Line(cells.get(0).topic(), List.copyOf(cells)));
        }
    }

    public void begin() {
        form = new ConsentForm();
    }

    public void save() {
        if (form.isAsking()) {
            consents.ask(contactId, form.question());
            shell.tell("crm:consent.asked");
        } else {
            consents.record(contactId, form.word());
            shell.tell("crm:consent.saved");
        }
        open(contactId);
    }

    /** What a topic is called. */
    public String topic(String code) {
        return Consents.ALL.equals(code)
                ? shell.text("crm:consent.all")
                : choices.name("consent-topic", code);
    }

    /** All topics first, then those that can be chosen. */
    public List<Choice> getTopics() {
        List<Choice> topics = new ArrayList<>();
        topics.add(new Choice(Consents.ALL, shell.text("crm:consent.all")));
        topics.addAll(choices.of("consent-topic"));
        return topics;
    }

    /** What can be noted. */
    public List<ConsentState> getStates() {
        return TYPED;
    }

    public ConsentChannel[] getChannels() {
        return ConsentChannel.values();
    }

    /** Ways that can be noted by hand. */
    public List<ConsentSource> getSources() {
        return List.of(ConsentSource.values()).stream().filter(ConsentSource::isTyped).toList();
    }

    /** The look of a state. */
    public String kind(ConsentState state) {
        return switch (state) {
            case GRANTED -> "done";
            case PENDING -> "tentative";
            case DENIED, WITHDRAWN -> "failed";
        };
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<ConsentRow> getHistory() {
        return history;
    }

    public ConsentForm getForm() {
        return form;
    }
}
