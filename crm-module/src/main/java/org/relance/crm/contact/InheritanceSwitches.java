package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.relance.kernel.db.Settings;

/** The set-up of inheritance: settings {@code crm.inherit.<part>}, on unless set to false. */
@ApplicationScoped
public class InheritanceSwitches {

    private static final String PREFIX = "crm.inherit.";

    @Inject Settings settings;

    public Inheritance read() {
        Map<String, String> set = settings.findAll(PREFIX);
        return new Inheritance(
                on(set, "salesperson"),
                on(set, "territory"),
                on(set, "country"),
                on(set, "language"),
                on(set, "address"),
                on(set, "communication"));
    }

    private static boolean on(Map<String, String> set, String part) {
        return !"false".equals(set.get(PREFIX + part));
    }
}
