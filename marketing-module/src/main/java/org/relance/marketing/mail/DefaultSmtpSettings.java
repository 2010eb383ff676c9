package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Settings;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.SmtpServer;
import org.relance.marketing.api.SmtpServerDetails;
import org.relance.marketing.api.SmtpSettings;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultSmtpSettings implements SmtpSettings {

    private static final String UNIT_COST = "mail.unit-cost";

    @Inject SmtpServers servers;
    @Inject Settings settings;
    @Inject Trail trail;
    @Inject TestMessage testMessage;

    @Override
    @Allowed(Role.READER)
    public SmtpServer current() {
        return servers.server();
    }

    @Override
    public SmtpServer change(SmtpServerDetails details) {
        String password = details.newPassword().orElseGet(() -> kept(details));
        boolean named = !details.host().isEmpty();
        settings.put(DefaultSmtpServers.HOST, details.host());
        settings.put(DefaultSmtpServers.PORT, named ? Integer.toString(details.port()) : null);
        settings.put(DefaultSmtpServers.TLS, named ? details.tls().name() : null);
        settings.put(DefaultSmtpServers.USER, named ? details.user() : null);
        settings.put(DefaultSmtpServers.PASSWORD, named ? password : null);
        trail.record("setup", null, null, "smtp-changed", details.toString());
        return servers.server();
    }

    /** A password belongs to one host and user: nobody may redirect it to a server of their own. */
    private String kept(SmtpServerDetails details) {
        boolean same =
                details.host().equals(settings.find(DefaultSmtpServers.HOST).orElse(""))
                        && details.user().equals(settings.find(DefaultSmtpServers.USER).orElse(""));
        return same ? settings.find(DefaultSmtpServers.PASSWORD).orElse(null) : null;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String test(String address) {
        String recipient =
                Mailbox.parse(address)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "mail.bad-address", "address", address));
        ByteArrayOutputStream message = testMessage.to(recipient);
        try (SmtpConnection connection = SmtpConnection.open(servers.route())) {
            SmtpAnswer answer = connection.send(recipient, recipient, message, () -> {});
            if (answer.kind() != SmtpAnswer.Kind.ACCEPTED) {
                throw DomainException.conflict("mail.server-refused", answer.reply());
            }
            return answer.reply();
        }
    }

    @Override
    @Allowed(Role.READER)
    public BigDecimal unitCost() {
        return settings.find(UNIT_COST).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    @Override
    public void changeUnitCost(BigDecimal unitCost) {
        if (unitCost == null || unitCost.signum() < 0) {
            throw DomainException.invalid("mail.bad-unit-cost", "unitCost");
        }
        trail.record("setup", null, null, "mail-unit-cost-changed", unitCost() + " → " + unitCost);
        settings.put(UNIT_COST, unitCost.toPlainString());
    }
}
