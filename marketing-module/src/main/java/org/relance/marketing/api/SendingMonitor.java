package org.relance.marketing.api;

/** Watches a run of the sending job and may end it early. */
public interface SendingMonitor {

    /** True ends the run after the mails in flight. */
    boolean stopWanted();

    /** Told after each block of recipients. */
    void progress(SendingProgress progress);

    /** Watches nothing. */
    SendingMonitor NONE =
            new SendingMonitor() {
                @Override
                public boolean stopWanted() {
                    return false;
                }

                @Override
                public void progress(SendingProgress progress) {
                    // Nobody asked.
                }
            };
}
