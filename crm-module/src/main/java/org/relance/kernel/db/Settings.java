package org.relance.kernel.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What administrators set up in the product itself, as named values. Read from the database at each
 * call, so that all nodes see a change at once; who may change a value is checked by the facade
 * that owns its name.
 */
@ApplicationScoped
@Transactional
public class Settings {

    @Inject Database database;

    /** The value, or empty where nobody has set it. */
    public Optional<String> find(String name) {
        return database.ask(
                h ->
                        h.createQuery("select setting_value from crm_setting where name = :name")
                                .bind("name", name)
                                .mapTo(String.class)
                                .findOne());
    }

    /** All values whose name begins with the prefix. */
    public Map<String, String> findAll(String prefix) {
        return database.ask(
                h ->
                        h
                                .createQuery("select name, setting_value from crm_setting")
                                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                                .stream()
                                .filter(entry -> entry.getKey().startsWith(prefix))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Sets a value; null or blank removes it. */
    public void put(String name, String value) {
        database.change(
                h -> {
                    h.createUpdate("delete from crm_setting where name = :name")
                            .bind("name", name)
                            .execute();
                    if (value != null && !value.isBlank()) {
                        h.createUpdate(
                                        "insert into crm_setting (name, setting_value) values (:name, :value)")
                                .bind("name", name)
                                .bind("value", value)
                                .execute();
                    }
                });
    }
}
