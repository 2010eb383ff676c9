package org.relance.web.mail;

import java.io.Serializable;
import java.time.LocalDate;
import org.relance.marketing.api.LaunchEmailCampaign;

/** What the launch asks for. */
public class LaunchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long segmentId;
    private LocalDate startDate;
    private String senderName = "";
    private String senderAddress = "";
    private String defaultLanguage = "fr";
    private String topic;

    LaunchEmailCampaign launch(long campaignId) {
        return new LaunchEmailCampaign(
                campaignId,
                segmentId,
                startDate,
                senderName,
                senderAddress,
                defaultLanguage,
                topic);
    }

    public long getSegmentId() {
        return segmentId;
    }

    public void setSegmentId(long segmentId) {
        this.segmentId = segmentId;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public String getSenderName() {
        return senderName;
    }

    public void setSenderName(String senderName) {
        this.senderName = senderName;
    }

    public String getSenderAddress() {
        return senderAddress;
    }

    public void setSenderAddress(String senderAddress) {
        this.senderAddress = senderAddress;
    }

    public String getDefaultLanguage() {
        return defaultLanguage;
    }

    public void setDefaultLanguage(String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
