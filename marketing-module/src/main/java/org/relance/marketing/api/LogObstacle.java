package org.relance.marketing.api;

/**
 * Why a segment cannot be logged.
 *
 * @param code of the refusal, {@code marketing.log-…}
 * @param lines how many lines have it; 0 where the segment itself has it
 * @param example number of the first contact that has it; empty where the segment itself has it
 */
public record LogObstacle(String code, int lines, String example) {}
