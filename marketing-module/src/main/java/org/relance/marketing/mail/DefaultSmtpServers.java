package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.kernel.db.Settings;
import org.relance.marketing.api.SmtpServer;
import org.relance.marketing.api.SmtpServer.Source;
import org.relance.marketing.api.TlsMode;

/** Set-up before configuration before the catcher. */
@ApplicationScoped
class DefaultSmtpServers implements SmtpServers {

    static final String PREFIX = "smtp.";
    static final String HOST = PREFIX + "host";
    static final String PORT = PREFIX + "port";
    static final String TLS = PREFIX + "tls";
    static final String USER = PREFIX + "user";
    static final String PASSWORD = PREFIX + "password";

    private static final String DEFAULT_PORT = "25";

    @Inject Settings settings;
    @Inject SmtpCatcher catcher;

    private record Choice(Source source, SmtpRoute route) {}

    @Override
    public SmtpServer server() {
        Choice choice = choose();
        SmtpRoute route = choice.route();
        return new SmtpServer(
                choice.source(),
                route.host(),
                route.port(),
                route.tls(),
                route.user(),
                !route.password().isEmpty());
    }

    @Override
    public SmtpRoute route() {
        return choose().route();
    }

    private Choice choose() {
        Map<String, String> chosen = settings.findAll(PREFIX);
        if (chosen.containsKey(HOST)) {
            return new Choice(Source.SETTINGS, route(key -> Optional.ofNullable(chosen.get(key))));
        }
        Config config = ConfigProvider.getConfig();
        Lookup configured = key -> config.getOptionalValue("relance." + key, String.class);
        if (configured.find(HOST).isPresent()) {
            return new Choice(Source.CONFIGURATION, route(configured));
        }
        return new Choice(Source.CATCHER, SmtpRoute.plain("127.0.0.1", catcher.port()));
    }

    private interface Lookup {
        Optional<String> find(String key);
    }

    private static SmtpRoute route(Lookup values) {
        return new SmtpRoute(
                values.find(HOST).orElseThrow(),
                Integer.parseInt(values.find(PORT).orElse(DEFAULT_PORT)),
                TlsMode.valueOf(values.find(TLS).orElse("NONE").toUpperCase(java.util.Locale.ROOT)),
                values.find(USER).orElse(""),
                values.find(PASSWORD).orElse(""));
    }
}
