package org.relance.crm.api;

/**
 * How many contacts gave an answer.
 *
 * @param contacts distinct contacts
 */
public record AnswerFigures(long answerId, long contacts) {}
