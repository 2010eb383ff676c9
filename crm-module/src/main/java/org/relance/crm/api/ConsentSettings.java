package org.relance.crm.api;

/** The set-up of consents. Everybody signed in reads it, administrators change it. */
public interface ConsentSettings {

    /** The set-up as it is. */
    ConsentSetup setup();

    /**
     * Changes the set-up.
     *
     * @throws org.relance.kernel.DomainException {@code crm.required}, {@code crm.consent-days},
     *     {@code crm.bad-email}, {@code crm.too-long}
     */
    ConsentSetup change(ConsentSetup setup);
}
