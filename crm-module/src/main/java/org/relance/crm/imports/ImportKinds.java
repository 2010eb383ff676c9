package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.relance.crm.api.ImportKind;
import org.relance.crm.api.Imports;
import org.relance.kernel.DomainException;

/** The kinds that the modules bring. */
@ApplicationScoped
class ImportKinds {

    @Inject @Any Instance<ImportKind> kinds;

    List<String> keys() {
        return kinds.stream().map(ImportKind::key).sorted().toList();
    }

    /** The kind of a key, spelt {@code SALES_PRICE} or {@code sales-price}; contacts for null. */
    ImportKind of(String key) {
        String wanted =
                key == null || key.isBlank()
                        ? Imports.CONTACT
                        : key.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return kinds.stream()
                .filter(kind -> kind.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("crm.import-kind-unknown", "kind", key));
    }
}
