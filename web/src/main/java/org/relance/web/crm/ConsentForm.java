package org.relance.web.crm;

import java.io.Serializable;
import java.time.LocalDate;
import org.relance.crm.api.AskConsent;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.NewConsent;

/** What people type to note a word of a contact, or to ask for it. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ConsentChannel channel = ConsentChannel.EMAIL;
    private String topic;
    private ConsentState state = ConsentState.GRANTED;
    private ConsentSource source = ConsentSource.PAPER;
    private LocalDate happenedOn;
    private String wording;
    private String origin;

    NewConsent word() {
        return new NewConsent(channel, topic, state, source, happenedOn, wording, null, origin);
    }

    AskConsent question() {
        return new AskConsent(topic, wording, null);
    }

    /** True if the person is to be asked by e-mail. */
    public boolean isAsking() {
        return state == ConsentState.PENDING;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public ConsentState getState() {
        return state;
    }

    public void setState(ConsentState state) {
        this.state = state;
    }

    public ConsentSource getSource() {
        return source;
    }

    public void setSource(ConsentSource source) {
        this.source = source;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate day) {
        happenedOn = day;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }
}
