package org.relance.marketing.api;

/**
 * How far a run is.
 *
 * @param total mails that were due when it began
 * @param later put off because the server wants them later
 * @param withdrawn not sent because the person opted out or the campaign was stopped meanwhile
 * @param millis time since it began
 */
public record SendingProgress(
        long total, long sent, long failed, long later, long withdrawn, long millis) {

    /** All that was dealt with. */
    public long done() {
        return sent + failed + later + withdrawn;
    }

    /** Mails sent per second so far. */
    public double perSecond() {
        return millis == 0 ? 0 : sent * 1000.0 / millis;
    }
}
