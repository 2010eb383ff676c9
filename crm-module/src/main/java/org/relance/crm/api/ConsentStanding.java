package org.relance.crm.api;

/**
 * How a person stands to one channel and topic.
 *
 * @param topic code, or {@link Consents#ALL} for what holds where nothing later was said about a
 *     topic
 * @param word the last word that concerns it, also one about all topics; null for none
 * @param allowed true if the person may be reached so
 */
public record ConsentStanding(
        ConsentChannel channel, String topic, ConsentRow word, boolean allowed) {}
