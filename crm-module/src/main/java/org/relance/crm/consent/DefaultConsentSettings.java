package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Settings;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultConsentSettings implements ConsentSettings {

    private static final String PREFIX = "consent.";
    private static final String BASIS = PREFIX + "basis";
    private static final String DAYS = PREFIX + "days";
    private static final String SENDER_NAME = PREFIX + "sender-name";
    private static final String SENDER_ADDRESS = PREFIX + "sender-address";
    private static final int MOST_DAYS = 90;

    @Inject Settings settings;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public ConsentSetup setup() {
        Map<String, String> set = settings.findAll(PREFIX);
        ConsentSetup usual = ConsentSetup.USUAL;
        return new ConsentSetup(
                ConsentBasis.valueOf(set.getOrDefault(BASIS, usual.basis().name())),
                Integer.parseInt(set.getOrDefault(DAYS, Integer.toString(usual.days()))),
                set.getOrDefault(SENDER_NAME, usual.senderName()),
                set.getOrDefault(SENDER_ADDRESS, usual.senderAddress()));
    }

    @Override
    public ConsentSetup change(ConsentSetup typed) {
        ConsentSetup before = setup();
        ConsentBasis basis = Fields.required(typed.basis(), "basis");
        if (typed.days() < 1 || typed.days() > MOST_DAYS) {
            throw DomainException.invalid("crm.consent-days", "days", MOST_DAYS);
        }
        String address = Fields.email(typed.senderAddress(), "senderAddress");
        settings.put(BASIS, basis.name());
        settings.put(DAYS, Integer.toString(typed.days()));
        settings.put(SENDER_NAME, Fields.optional(typed.senderName(), 100, "senderName"));
        settings.put(SENDER_ADDRESS, address);
        trail.record("setup", null, null, "consents-changed", before + " → " + setup());
        return setup();
    }
}
